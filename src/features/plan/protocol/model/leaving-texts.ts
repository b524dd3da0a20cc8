// What was written in a protocol, for the check for details of people, each with the way back to where it stands.
import type { LeavingText } from '../../../exchange/index.ts';
import { WRITTEN, type WrittenField } from './edit.ts';
import { LIMITS, lineName, type About, type Line, type LocalProtocol } from './protocol.ts';
import * as texts from '../texts.ts';

type Leaving = LeavingText<LocalProtocol>;

/** New words take the past with them: undo would bring the old ones back. */
const forgetful = (protocol: LocalProtocol): LocalProtocol => ({ ...protocol, past: [], future: [] });

const withLine = (protocol: LocalProtocol, id: string, change: (line: Line) => Line): LocalProtocol =>
  forgetful({ ...protocol, lines: protocol.lines.map((line) => (line.id === id ? change(line) : line)) });

/** The longest text of each field, where it is less than a long text. */
const MOST: Partial<Record<WrittenField, number>> = { label: LIMITS.label, owner: LIMITS.role };

function fieldsOf(line: Line): Leaving[] {
  return (Object.keys(WRITTEN) as WrittenField[])
    .filter((field) => field !== 'label' || line.isOwn)
    .flatMap((field): Leaving[] => {
      const text = line[field];
      if (text === undefined) return [];
      const put: Leaving['put'] = (protocol, words) => withLine(protocol, line.id, (now) => ({ ...now, [field]: words }));
      return [
        { note: { id: `${line.id}/${field}`, label: `${lineName(line)}: ${WRITTEN[field].toLowerCase()}`, text }, most: MOST[field] ?? LIMITS.text, put },
      ];
    });
}

/** What was taken over or borrowed is kept as it was then: it leaves with the file too, and follows what is changed. */
function takenOf(line: Line): Leaving[] {
  return (['nowTaken', 'borrowed'] as const).flatMap((field): Leaving[] => {
    const taken = line[field];
    const written = field === 'nowTaken' ? line.now : line.agreed;
    if (!taken || taken.words.trim() === written.trim()) return [];
    const label = `${lineName(line)}: ${field === 'nowTaken' ? texts.asItWasTakenOver : texts.asItWasBorrowed}`;
    const put: Leaving['put'] = (protocol, words) => withLine(protocol, line.id, (now) => ({ ...now, [field]: { ...taken, words } }));
    return [{ note: { id: `${line.id}/${field}`, label, text: taken.words }, most: LIMITS.text, put }];
  });
}

const actionsOf = (line: Line): Leaving[] =>
  line.actions.flatMap(({ id, text, role }): Leaving[] => {
    const put =
      (field: 'text' | 'role'): Leaving['put'] =>
      (protocol, words) =>
        withLine(protocol, line.id, (now) => ({ ...now, actions: now.actions.map((action) => (action.id === id ? { ...action, [field]: words } : action)) }));
    return [
      { note: { id: `action/${id}`, label: texts.actionName(lineName(line)), text }, most: LIMITS.action, put: put('text') },
      { note: { id: `role/${id}`, label: texts.whoDoesTheActionName(lineName(line)), text: role }, most: LIMITS.role, put: put('role') },
    ];
  });

const ABOUT: Readonly<Record<Exclude<keyof About, 'reviewOn'>, [label: string, most: number]>> = {
  area: [texts.whoItIsFor, LIMITS.line],
  version: [texts.version, LIMITS.line],
  owner: [texts.whoOwnsIt, LIMITS.role],
};

/** Every text of the partnership’s own. */
export function protocolTexts({ about, sections, lines }: LocalProtocol): Leaving[] {
  const whole = (Object.keys(ABOUT) as (keyof typeof ABOUT)[]).map((field): Leaving => {
    const [label, most] = ABOUT[field];
    return {
      note: { id: `about/${field}`, label, text: about[field] },
      most,
      put: (now, words) => forgetful({ ...now, about: { ...now.about, [field]: words } }),
    };
  });
  const headings = sections
    .filter(({ isOwn }) => isOwn)
    .map(({ id, title }): Leaving => ({
      note: { id: `section/${id}`, label: texts.headingOfASectionLabel, text: title },
      most: LIMITS.line,
      put: (now, words) => forgetful({ ...now, sections: now.sections.map((section) => (section.id === id ? { ...section, title: words } : section)) }),
    }));
  return [...whole, ...headings, ...lines.flatMap((line) => [...fieldsOf(line), ...takenOf(line), ...actionsOf(line)])];
}
