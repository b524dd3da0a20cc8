// A strict model of a learning platform: it takes only what the specification allows, answers with its error numbers, and remembers every call that
// was wrong. Real platforms are more lenient; what works here works there. It runs in Node and, without its types, in a page.
import { ELEMENTS_12, ELEMENTS_2004 } from './learning-platform-elements.ts';

export type PlatformEdition = '1.2' | '2004';

/** What a platform keeps of a learner between two visits. */
export interface Attempt {
  values: Record<string, string>;
  /** `resume` after a visit that was suspended. */
  entry: string;
  mode?: string;
}

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
  | 'keepAfter';

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
  },
};

const NAMES = {
  '1.2': {
    elements: ELEMENTS_12,
    calls: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
  },
  '2004': {
    elements: ELEMENTS_2004,
    calls: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'],
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
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

interface PlatformOptions {
  edition: PlatformEdition;
  attempt?: Attempt | undefined;
  /** Called after each commit and at the end. */
  onKept?(attempt: Attempt): void;
  /** Elements that this platform fails to write, with the error number. */
  refuse?: ReadonlyMap<string, string>;
}

/** Starts a visit. */
export function learningPlatform({ edition, attempt, onKept, refuse = new Map() }: PlatformOptions): LearningPlatform {
  const { elements, calls, entry, mode, exit } = NAMES[edition];
  const codes = CODES[edition];
  const values = new Map(Object.entries(attempt?.values ?? {}));
  const wrong: string[] = [];
  const log: string[] = [];
  let state: 'new' | 'open' | 'closed' = 'new';
  let lastError = '0';
  const begun: Attempt = attempt ?? { values: {}, entry: 'ab-initio' };
  let kept = begun;

  const fail = (fault: Fault, about: string) => {
    lastError = codes[fault];
    // An element without a value is an answer in 2004, not a mistake of who asks.
    if (fault !== 'noValue') wrong.push(`${lastError} ${fault}: ${about}`);
    return undefined;
  };
  const countOf = (array: string) => {
    let count = 0;
    for (const name of values.keys()) {
      const [, digits] = new RegExp(`^${array.replaceAll('.', '\\.')}\\.(\\d+)\\.`).exec(name) ?? [];
      if (digits) count = Math.max(count, Number(digits) + 1);
    }
    return count;
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
    const fits = element.fits!(value, (sibling) => values.get(`${listed ?? owner}.${sibling}`));
    if (fits !== true) return fail(fits === 'range' ? 'range' : 'type', `${name} = ${JSON.stringify(value.slice(0, 80))} (${value.length} characters)`);
    const refused = [...refuse].find(([start]) => name.startsWith(start));
    if (refused) {
      lastError = refused[1];
      return undefined;
    }
    values.set(name, value);
    return 'true';
  }

  const keep = (nextEntry: string) => {
    const isNewAttempt = edition === '2004' && nextEntry === 'ab-initio';
    kept = { values: isNewAttempt ? {} : Object.fromEntries(values), entry: nextEntry };
    onKept?.(kept);
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
    if (how === 'suspend') return keep('resume');
    return keep(edition === '2004' ? 'ab-initio' : '');
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
