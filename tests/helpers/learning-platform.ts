// A strict model of a learning platform: it takes only what the specification allows, answers with its error numbers, and remembers every call that
// was wrong. What it keeps, it keeps by the rules that Moodle 4.5 showed: lists are counted by their rows, gaps included; a commit that cannot be sent
// is queued and reported as a success; 1.2 never sends again what it once sent; 2004 sends everything each time; a page that is leaving may send 64 KB;
// an attempt that is reviewed keeps nothing. It runs in Node and, without its types, in a page.
import { ELEMENTS_12, ELEMENTS_2004 } from './learning-platform-elements.ts';

export type PlatformEdition = '1.2' | '2004';

/** What a platform keeps of a learner between two visits. */
export interface Attempt {
  values: Record<string, string>;
  /** `resume` after a visit that was suspended. */
  entry: string;
  mode?: string;
  /** The times of earlier visits whose end arrived; a platform adds them up. */
  times?: readonly string[];
}

/** What browsers let a page send while it is leaving, in bytes: all of its beacons together. */
const BEACON_ROOM = 64 * 1024;
/** What each value costs beside itself when a beacon is packed as a form. */
const PART_BYTES = 100;

type Fault =
  | 'argument'
  | 'unknown'
  | 'noChildren'
  | 'noCount'
  | 'keyword'
  | 'readOnly'
  | 'writeOnly'
  | 'type'
  | 'range'
  | 'noValue'
  | 'order'
  | 'indexOnGet'
  | 'indexOnSet'
  | 'twice'
  | 'again'
  | 'endBefore'
  | 'endAfter'
  | 'getBefore'
  | 'getAfter'
  | 'setBefore'
  | 'setAfter'
  | 'keepBefore'
  | 'keepAfter'
  | 'notKept';

/** Error numbers of each edition. 1.2 has few, and one for everything before the beginning and after the end. */
const CODES: Record<PlatformEdition, Record<Fault, string>> = {
  '1.2': {
    argument: '201',
    unknown: '201',
    noChildren: '202',
    noCount: '203',
    keyword: '402',
    readOnly: '403',
    writeOnly: '404',
    type: '405',
    range: '405',
    noValue: '0',
    order: '201',
    indexOnGet: '201',
    indexOnSet: '201',
    twice: '101',
    again: '101',
    endBefore: '301',
    endAfter: '301',
    getBefore: '301',
    getAfter: '301',
    setBefore: '301',
    setAfter: '301',
    keepBefore: '301',
    keepAfter: '301',
    notKept: '101',
  },
  '2004': {
    argument: '201',
    unknown: '401',
    noChildren: '301',
    noCount: '301',
    keyword: '404',
    readOnly: '404',
    writeOnly: '405',
    type: '406',
    range: '407',
    noValue: '403',
    order: '408',
    indexOnGet: '301',
    indexOnSet: '351',
    twice: '103',
    again: '104',
    endBefore: '112',
    endAfter: '113',
    getBefore: '122',
    getAfter: '123',
    setBefore: '132',
    setAfter: '133',
    keepBefore: '142',
    keepAfter: '143',
    notKept: '101',
  },
};

const NAMES = {
  '1.2': {
    elements: ELEMENTS_12,
    calls: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  '2004': {
    elements: ELEMENTS_2004,
    calls: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'],
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
} as const;

const patternOf = (name: string) => name.replace(/\.\d+(?=\.|$)/g, '.n');

/** A platform in the middle of a visit. */
export interface LearningPlatform {
  /** The object that content finds in the window. */
  api: Record<string, (...values: unknown[]) => string>;
  /** Every wrong call, with its error number. Empty is how it should be. */
  wrong: string[];
  /** Every call, in order. */
  calls: string[];
  /** The value of an element, also of one that content may not read. */
  value(name: string): string | undefined;
  /** What the next visit begins with. */
  attempt(): Attempt;
}

/** How a platform is, and where the visit begins. */
export interface PlatformOptions {
  edition: PlatformEdition;
  attempt?: Attempt | undefined;
  /** Called after each commit and at the end. */
  onKept?(attempt: Attempt): void;
  /** Elements that this platform fails to write, with the error number. */
  refuse?: ReadonlyMap<string, string>;
  /** In 1.2: takes letters beyond ASCII, as Moodle does and the specification does not ask for. */
  keepsUnicode?: boolean;
  /** Whether what is sent arrives. Content is not told. */
  isOnline?(): boolean;
  /** The page is being closed or put away: what is sent goes as a beacon. */
  isLeaving?(): boolean;
}

/** Starts a visit. */
export function learningPlatform({
  edition,
  attempt,
  onKept,
  refuse = new Map(),
  keepsUnicode = false,
  isOnline = () => true,
  isLeaving = () => false,
}: PlatformOptions): LearningPlatform {
  const { elements, calls, entry, mode, exit, time } = NAMES[edition];
  const codes = CODES[edition];
  const begun: Attempt = attempt ?? { values: {}, entry: 'ab-initio' };
  /** In the page, on the way, and on the server. */
  const values = new Map(Object.entries(begun.values));
  const sent = new Map(values);
  const stored = new Map(values);
  const counts = new Map<string, number>();
  let queued = 0;
  const wrong: string[] = [];
  const log: string[] = [];
  let state: 'new' | 'open' | 'closed' = 'new';
  let lastError = '0';
  let kept = begun;

  const fail = (fault: Fault, about: string) => {
    lastError = codes[fault];
    // An element without a value is an answer in 2004, not a mistake of who asks; nor is a server that cannot be reached.
    if (fault !== 'noValue' && fault !== 'notKept') wrong.push(`${lastError} ${fault}: ${about}`);
    return undefined;
  };
  /** How many rows there were, and have been added at the end since. A gap is not seen: rows 0 and 3 alone count as two. */
  const countOf = (array: string) => {
    const known = counts.get(array);
    if (known !== undefined) return known;
    const row = new RegExp(`^${array.replaceAll('.', '\\.')}\\.(\\d+)\\.`);
    return new Set([...values.keys()].flatMap((name) => row.exec(name)?.[1] ?? [])).size;
  };
  const countRows = (name: string) => {
    const parts = name.split('.');
    parts.forEach((part, at) => {
      const array = parts.slice(0, at).join('.');
      if (/^\d+$/.test(part) && Number(part) === countOf(array)) counts.set(array, Number(part) + 1);
    });
  };
  const isArray = (name: string) => Object.keys(elements).some((element) => element.startsWith(`${patternOf(name)}.n.`));
  const childrenOf = (name: string) => {
    const start = `${patternOf(name)}.${isArray(name) ? 'n.' : ''}`;
    return [...new Set(Object.keys(elements).flatMap((element) => (element.startsWith(start) ? [element.slice(start.length).split('.')[0]!] : [])))];
  };
  /** Each number in a name stands for something that is there, or on writing the next one. */
  const hasPlace = (name: string, isNew: boolean) => {
    const parts = name.split('.');
    return parts.every((part, at) => !/^\d+$/.test(part) || Number(part) < countOf(parts.slice(0, at).join('.')) + (isNew ? 1 : 0));
  };
  const firstValue = (name: string) => {
    if (name === entry) return begun.entry;
    return name === mode ? (begun.mode ?? 'normal') : elements[patternOf(name)]?.first;
  };

  function get(name: string): string | undefined {
    const [, parent = '', keyword] = /^(.*)\._(children|count)$/.exec(name) ?? [];
    if (keyword === 'children') return childrenOf(parent).join(',') || fail('noChildren', name);
    if (keyword === 'count') return isArray(parent) ? String(countOf(parent)) : fail('noCount', name);
    const element = elements[patternOf(name)];
    if (!element) return fail('unknown', name);
    if (element.may === 'write') return fail('writeOnly', name);
    if (!hasPlace(name, false)) return fail('indexOnGet', name);
    return values.get(name) ?? firstValue(name) ?? fail('noValue', name);
  }

  function set(name: string, value: string): string | undefined {
    if (/\._(?:children|count|version)$/.test(name)) return fail('keyword', name);
    const element = elements[patternOf(name)];
    if (!element) return fail('unknown', name);
    if (element.may === 'read') return fail('readOnly', name);
    if (!hasPlace(name, true)) return fail('indexOnSet', name);
    const owner = name.slice(0, name.lastIndexOf('.'));
    // Something in a list is named before anything else is said about it.
    const [, listed] = /^(cmi\.(?:interactions|objectives)\.\d+)\./.exec(name) ?? [];
    if (listed && name !== `${listed}.id` && !values.has(`${listed}.id`)) return fail('order', name);
    if (/response$|pattern$/.test(name) && listed && !values.has(`${listed}.type`)) return fail('order', name);
    const checked = keepsUnicode ? value.replace(/[^\0-~]/g, '?') : value;
    const fits = element.fits!(checked, (sibling) => values.get(`${listed ?? owner}.${sibling}`));
    if (fits !== true) return fail(fits === 'range' ? 'range' : 'type', `${name} = ${JSON.stringify(value.slice(0, 80))} (${value.length} characters)`);
    const refused = [...refuse].find(([start]) => name.startsWith(start));
    if (refused) {
      lastError = refused[1];
      return undefined;
    }
    countRows(name);
    values.set(name, value);
    return 'true';
  }

  /** Sends what is not on the server yet, or believed not to be. Undefined if it could not be sent; whether it arrived otherwise. */
  const send = (): boolean | undefined => {
    const parcel = [...values].filter(([name, value]) => edition === '2004' || sent.get(name) !== value);
    for (const [name, value] of parcel) sent.set(name, value);
    if (isLeaving()) {
      const bytes = parcel.reduce((sum, [name, value]) => sum + name.length + new TextEncoder().encode(value).length + PART_BYTES, 0);
      if (queued + bytes > BEACON_ROOM) return undefined;
      queued += bytes;
    }
    // Of an attempt that is reviewed nothing is stored, not even its end.
    if (!isOnline() || begun.mode === 'review') return false;
    for (const [name, value] of parcel) stored.set(name, value);
    return true;
  };
  const keep = (nextEntry: string, times = kept.times) => {
    const hasArrived = send();
    if (hasArrived === undefined) return fail('notKept', 'keep');
    if (hasArrived) {
      if (!values.has(exit)) stored.delete(exit);
      const isNewAttempt = edition === '2004' && nextEntry === 'ab-initio';
      kept = { values: isNewAttempt ? {} : Object.fromEntries(stored), entry: nextEntry, ...(times && { times }) };
      onKept?.(kept);
    }
    return 'true';
  };
  /** How a call goes, by the state of the visit. */
  const whenOpen = (before: Fault, after: Fault, about: string, run: () => string | undefined) =>
    state === 'open' ? run() : fail(state === 'new' ? before : after, about);
  const emptyOnly = (given: unknown[], about: string, run: () => string | undefined) =>
    given.length === 1 && given[0] === '' ? run() : fail('argument', `${about} takes one empty text`);

  const initialize = () => {
    if (state !== 'new') return fail(state === 'open' ? 'twice' : 'again', 'initialize');
    state = 'open';
    return 'true';
  };
  const terminate = () => {
    state = 'closed';
    const how = values.get(exit);
    values.delete(exit);
    const spent = values.get(time);
    const times = spent === undefined ? kept.times : [...(kept.times ?? []), spent];
    if (how === 'suspend') return keep('resume', times);
    return keep(edition === '2004' ? 'ab-initio' : '', times);
  };
  const doing: ((given: unknown[]) => string | undefined)[] = [
    (given) => emptyOnly(given, calls[0], initialize),
    (given) => emptyOnly(given, calls[1], () => whenOpen('endBefore', 'endAfter', calls[1], terminate)),
    ([name]) => whenOpen('getBefore', 'getAfter', String(name), () => (typeof name === 'string' ? get(name) : fail('argument', calls[2]))),
    ([name, value]) =>
      whenOpen('setBefore', 'setAfter', String(name), () =>
        typeof name === 'string' && typeof value === 'string' ? set(name, value) : fail('argument', `${calls[3]} ${String(name)}`),
      ),
    (given) => emptyOnly(given, calls[4], () => whenOpen('keepBefore', 'keepAfter', calls[4], () => keep(''))),
  ];
  const api: LearningPlatform['api'] = {};
  doing.forEach((run, at) => {
    const name = calls[at]!;
    api[name] = (...given) => {
      log.push([name, ...given].join(' '));
      lastError = '0';
      return run(given) ?? (at === 2 ? '' : 'false');
    };
  });
  api[calls[5]] = () => lastError;
  api[calls[6]] = (code) => `Error ${String(code)}`;
  api[calls[7]] = (code) => `Error ${String(code)}`;
  return { api, wrong, calls: log, value: (name) => values.get(name), attempt: () => kept };
}
