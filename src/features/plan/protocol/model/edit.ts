// Changes of a local protocol, each of which can be taken back and done again, also after the page is loaded anew.
import { randomId, type Origin } from '../../../exchange/index.ts';
import { changesOf, grownRows, itemsAfter, itemsBefore, shortName, stepAgain, stepBack, withStep, type WantedChange } from '../../../workbook/index.ts';
import { emptyLine, newProtocol, type ProtocolData } from './library.ts';
import { LIMITS, lineName, linesIn, STATE_LABELS, type About, type Line, type LineAction, type LocalProtocol, type Section, type Step } from './protocol.ts';
import * as texts from '../texts.ts';

/** Fields of a line that people type in, each with its name for undo and for fields. */
export const WRITTEN = {
  label: texts.whatTheLineSays,
  now: texts.whereWeAreNow,
  agreed: texts.whatWeAgree,
  owner: texts.owner,
  known: texts.howWeWillKnow,
  leftOut: texts.whyItIsLeftOut,
} as const;
export type WrittenField = keyof typeof WRITTEN;

const MOST: Readonly<Record<WrittenField, number>> = {
  label: LIMITS.label,
  now: LIMITS.text,
  agreed: LIMITS.text,
  owner: LIMITS.role,
  known: LIMITS.text,
  leftOut: LIMITS.text,
};

type Grown<Value> = { before: Value; after: Value } | undefined;
const grownPart = <Value>(before: Grown<Value>, now: Grown<Value>) => before && now && { before: before.before, after: now.after };

/** A step with another that follows by more typing in the same place. */
function grown(before: Step, now: Step): Step {
  const [about, sections] = [grownPart(before.about, now.about), grownPart(before.sections, now.sections)];
  return { ...before, rows: grownRows(before, now), ...(about && { about }), ...(sections && { sections }) };
}

interface Wanted {
  lines?: readonly WantedChange<Line>[];
  about?: About;
  sections?: Section[];
}

/** The protocol changed, remembered as one step. Steps with the same `typing` one after the other become one. */
function step(protocol: LocalProtocol, words: string, { lines = [], about, sections }: Wanted, typing?: string): LocalProtocol {
  const rows = changesOf(protocol.lines, lines);
  if (rows.length === 0 && !about && !sections) return protocol;
  const made: Step = {
    words,
    ...(typing !== undefined && { typing }),
    rows,
    ...(about && { about: { before: protocol.about, after: about } }),
    ...(sections && { sections: { before: protocol.sections, after: sections } }),
  };
  return {
    ...protocol,
    ...(about && { about }),
    ...(sections && { sections }),
    lines: itemsAfter(protocol.lines, made),
    ...withStep(protocol, made, grown),
  };
}

/** The protocol on one side of a step: as it was before, or as it became. */
function at(side: 'before' | 'after', protocol: LocalProtocol, found: ReturnType<typeof stepBack<Step>>): LocalProtocol {
  if (!found) return protocol;
  const { step, ...steps } = found;
  return {
    ...protocol,
    about: step.about?.[side] ?? protocol.about,
    sections: step.sections?.[side] ?? protocol.sections,
    lines: (side === 'before' ? itemsBefore : itemsAfter)(protocol.lines, step),
    ...steps,
  };
}

/** Takes the last step back. The same protocol where there is none. */
export const undo = (protocol: LocalProtocol): LocalProtocol => at('before', protocol, stepBack(protocol));

/** Does the last step that was taken back again. */
export const redo = (protocol: LocalProtocol): LocalProtocol => at('after', protocol, stepAgain(protocol));

const lineOf = ({ lines }: LocalProtocol, id: string) => lines.find((line) => line.id === id);
const nameOf = (line: Line) => `“${shortName(lineName(line))}”`;

/** Changes a line as one step. `what` names the change before the name of the line. */
function changeLine(protocol: LocalProtocol, id: string, what: string, change: (line: Line) => Line, typing?: string): LocalProtocol {
  const line = lineOf(protocol, id);
  return line ? step(protocol, `${what}: ${nameOf(line)}`, { lines: [{ id, after: change(line) }] }, typing) : protocol;
}

/** Writes in a field of a line. Typing on in one field is one step. */
export function write(protocol: LocalProtocol, id: string, field: WrittenField, words: string): LocalProtocol {
  const kept = words.slice(0, MOST[field]);
  if (lineOf(protocol, id)?.[field] === kept) return protocol;
  return changeLine(protocol, id, WRITTEN[field], (line) => ({ ...line, [field]: kept }), `${id}/${field}`);
}

/** Sets the day by which a line is done; nothing takes it away. */
export const setDay = (protocol: LocalProtocol, id: string, by: Line['by']): LocalProtocol =>
  lineOf(protocol, id)?.by === by ? protocol : changeLine(protocol, id, texts.byWhen, (line) => ({ ...line, by }), `${id}/by`);

/** Says how far a line is. */
export const setState = (protocol: LocalProtocol, id: string, state: Line['state']): LocalProtocol =>
  lineOf(protocol, id)?.state === state ? protocol : changeLine(protocol, id, STATE_LABELS[state], (line) => ({ ...line, state }));

/** Leaves a line out; what stands in it stays. */
export const leaveOut = (protocol: LocalProtocol, id: string): LocalProtocol => changeLine(protocol, id, texts.leaveOut, (line) => ({ ...line, leftOut: '' }));

/** Takes a line that was left out in again. */
export const takeIn = (protocol: LocalProtocol, id: string): LocalProtocol => changeLine(protocol, id, texts.takeInAgain, ({ leftOut: _, ...line }) => line);

/** Puts an example of an idea where the agreement goes, below what stands there, to be edited. */
export function borrow(protocol: LocalProtocol, id: string, from: Origin, words: string): LocalProtocol {
  return changeLine(protocol, id, texts.borrow, (line) => {
    const agreed = [line.agreed.trim(), words].filter(Boolean).join('\n\n').slice(0, LIMITS.text);
    return { ...line, agreed, borrowed: { from, words: agreed }, state: line.state === 'not-yet' ? 'discussing' : line.state };
  });
}

/** What a session says of lines: words by the id of the line. */
export interface TakenOver {
  from: Origin;
  words: ReadonlyMap<string, string>;
}

/** Puts what a session says where we are now, as one step. Only lines that are given are touched. */
export const takeOver = (protocol: LocalProtocol, { from, words }: TakenOver): LocalProtocol =>
  step(protocol, texts.takeOverFromName(shortName(from.title)), {
    lines: protocol.lines.flatMap((line): WantedChange<Line>[] => {
      const now = words.get(line.id)?.slice(0, LIMITS.text);
      return now === undefined ? [] : [{ id: line.id, after: { ...line, now, nowTaken: { from, words: now } } }];
    }),
  });

/** Adds a line of the partnership’s own at the end of a section. Nothing happens where there are as many as a protocol may hold. */
export function addLine(protocol: LocalProtocol, section: string, label: string): LocalProtocol {
  if (protocol.lines.length >= LIMITS.lines) return protocol;
  const line = emptyLine({ id: randomId(), section, label: label.slice(0, LIMITS.label), cites: [], isOwn: true });
  const place = protocol.lines.findLastIndex((one) => one.section === section);
  return step(protocol, texts.add(nameOf(line)), { lines: [{ id: line.id, after: line, at: place < 0 ? protocol.lines.length : place + 1 }] });
}

/** Takes a line of the partnership’s own out. One of the library is left out instead, with a reason. */
export function removeLine(protocol: LocalProtocol, id: string): LocalProtocol {
  const line = lineOf(protocol, id);
  return line?.isOwn ? step(protocol, texts.takeOut(nameOf(line)), { lines: [{ id, after: null }] }) : protocol;
}

/** Moves a line to a place in its section, counted from 1. */
export function moveLine(protocol: LocalProtocol, id: string, place: number): LocalProtocol {
  const line = lineOf(protocol, id);
  if (!line) return protocol;
  const others = linesIn(protocol, line.section).filter((one) => one.id !== id);
  const next = others[Math.max(place, 1) - 1];
  const rest = protocol.lines.filter((one) => one.id !== id);
  const last = others.at(-1);
  const at = next ? rest.indexOf(next) : last ? rest.indexOf(last) + 1 : protocol.lines.indexOf(line);
  return step(protocol, texts.move(nameOf(line)), { lines: [{ id, after: line, at }] });
}

/** Adds a section of the partnership’s own at the end. */
export const addSection = (protocol: LocalProtocol, id: string, title: string): LocalProtocol =>
  protocol.sections.length >= LIMITS.sections
    ? protocol
    : step(protocol, texts.addName(shortName(title)), {
        sections: [...protocol.sections, { id, title: title.slice(0, LIMITS.line), words: '', isOwn: true }],
      });

/** Sections in the order of the library; the partnership’s own keep their place behind the one that they follow. */
function withSection(sections: readonly Section[], section: Section, order: readonly string[]): Section[] {
  const earlier = order.slice(0, order.indexOf(section.id));
  const place = sections.findLastIndex(({ id }) => earlier.includes(id));
  return [...sections.slice(0, place + 1), section, ...sections.slice(place + 1)];
}

/** Adds a section of the library that the protocol was begun without, with its lines, at its place. */
export function addLibrarySection(protocol: LocalProtocol, data: ProtocolData, id: string): LocalProtocol {
  const section = data.sections.find((one) => one.id === id);
  if (!section || protocol.sections.some((one) => one.id === id) || protocol.sections.length >= LIMITS.sections) return protocol;
  const { lines, passages } = newProtocol(data, [id], '');
  const fresh = lines.filter((line) => !lineOf(protocol, line.id));
  if (protocol.lines.length + fresh.length > LIMITS.lines) return protocol;
  const sections = withSection(
    protocol.sections,
    section,
    data.sections.map((one) => one.id),
  );
  return step({ ...protocol, passages: { ...passages, ...protocol.passages } }, texts.addName(shortName(section.title)), {
    sections,
    lines: fresh.map((line, index) => ({ id: line.id, after: line, at: protocol.lines.length + index })),
  });
}

/** Gives a section of the partnership’s own another heading. */
export const renameSection = (protocol: LocalProtocol, id: string, title: string): LocalProtocol =>
  step(
    protocol,
    texts.headingOfASection,
    { sections: protocol.sections.map((section) => (section.id === id && section.isOwn ? { ...section, title: title.slice(0, LIMITS.line) } : section)) },
    `section/${id}`,
  );

/** Takes a section of the partnership’s own out, with its lines. */
export function removeSection(protocol: LocalProtocol, id: string): LocalProtocol {
  const section = protocol.sections.find((one) => one.id === id);
  if (!section?.isOwn) return protocol;
  return step(protocol, texts.takeOutName(shortName(section.title)), {
    sections: protocol.sections.filter((one) => one !== section),
    lines: linesIn(protocol, id).map((line) => ({ id: line.id, after: null })),
  });
}

const ABOUT: Readonly<Record<keyof About, string>> = { area: texts.whoItIsFor, version: texts.version, owner: texts.whoOwnsIt, reviewOn: texts.reviewOn };

/** Writes what holds for the whole protocol. Typing on in one field is one step. */
export const writeAbout = <Field extends keyof About>(protocol: LocalProtocol, field: Field, value: About[Field]): LocalProtocol =>
  protocol.about[field] === value ? protocol : step(protocol, ABOUT[field], { about: { ...protocol.about, [field]: value } }, `about/${field}`);

/** An empty action. */
export const newAction = (): LineAction => ({ id: randomId(), text: '', role: '', due: '', status: 'open' });

/** Adds an action to a line. Nothing happens where the line holds as many as it can. */
export const addAction = (protocol: LocalProtocol, lineId: string, action: LineAction): LocalProtocol =>
  (lineOf(protocol, lineId)?.actions.length ?? 0) >= LIMITS.actions
    ? protocol
    : changeLine(protocol, lineId, texts.addAnAction, (line) => ({ ...line, actions: [...line.actions, action] }));

/** Changes an action wherever it stands. Typing on in one field is one step. */
export function changeAction(protocol: LocalProtocol, id: string, change: Partial<LineAction>): LocalProtocol {
  const line = protocol.lines.find(({ actions }) => actions.some((action) => action.id === id));
  const typed = Object.keys(change).find((field) => field === 'text' || field === 'role');
  if (!line) return protocol;
  return changeLine(
    protocol,
    line.id,
    texts.anAction,
    (now) => ({ ...now, actions: now.actions.map((action) => (action.id === id ? { ...action, ...change } : action)) }),
    typed && `${id}/${typed}`,
  );
}

/** Takes an action out. */
export function removeAction(protocol: LocalProtocol, id: string): LocalProtocol {
  const line = protocol.lines.find(({ actions }) => actions.some((action) => action.id === id));
  return line
    ? changeLine(protocol, line.id, texts.takeOutAnAction, (now) => ({ ...now, actions: now.actions.filter((action) => action.id !== id) }))
    : protocol;
}
