// An assignment as a code, so that one link carries the whole of it. Tuples in place of names keep it short.
import { applicationPath } from '../../../library/applications.ts';
import * as z from 'zod/mini';
import { codeFailure, makeCode, readCode, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { packStudy, unpackStudy } from './own-study-code.ts';
import { assignmentSchema, formatVersionFor, type Ask, type Assignment, type Part } from './assignment.ts';
import { LIMITS } from './fields.ts';
import * as texts from '../texts.ts';

/** What every part begins with: id, minutes, and 1 if it is optional. */
const common = [z.string(), z.number(), z.literal([0, 1])] as const;
/** Short: text. Choice: text, choices, 1 if several may be chosen. Rating: text, low, high. */
const askWireSchema = z.union([
  z.tuple([z.string()]),
  z.tuple([z.string(), z.array(z.string()), z.literal([0, 1])]),
  z.tuple([z.string(), z.string(), z.string()]),
]);
const partWireSchema = z.union([
  /** To read: collection, id, note, and what is left out. */
  z.tuple([z.literal('r'), ...common, z.string(), z.string(), z.string(), z.array(z.string())]),
  /** A case study of the trainer’s own: id, note, what is left out, title, and what is written. */
  z.tuple([z.literal('o'), ...common, z.string(), z.string(), z.array(z.string()), z.string(), z.record(z.string(), z.unknown())]),
  /** A question of a set: set and question. */
  z.tuple([z.literal('q'), ...common, z.string(), z.string()]),
  z.tuple([z.literal('a'), ...common, askWireSchema]),
]);
/** Key, site version, title, message, objectives, instructions, due or nothing, 1 if a name is asked for, parts, and to whom to hand back if that is said. Fields are checked as an assignment. */
const wireSchema = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.string(),
  z.string(),
  z.literal([0, 1]),
  z.array(partWireSchema).check(z.maxLength(LIMITS.parts)),
  z.optional(z.string()),
]);
type Wire = z.infer<typeof wireSchema>;
type AskWire = z.infer<typeof askWireSchema>;
type PartWire = z.infer<typeof partWireSchema>;

/** Version 2 added case studies of the trainer’s own, version 3 to whom to hand back. Older codes are read as they are. */
const format: CodeFormat<Wire> = { letter: 't', version: 3, what: texts.anAssignment, schema: wireSchema };

const flag = (is: boolean) => (is ? 1 : 0);

function packAsk(ask: Ask): AskWire {
  if (ask.form === 'short') return [ask.text];
  return ask.form === 'choice' ? [ask.text, ask.choices, flag(ask.several)] : [ask.text, ask.low, ask.high];
}

function unpackAsk([text, second, third]: AskWire): unknown {
  if (second === undefined) return { form: 'short', text };
  return typeof second === 'string' ? { form: 'rating', text, low: second, high: third } : { form: 'choice', text, choices: second, several: third === 1 };
}

function packPart(part: Part): PartWire {
  const { id, minutes, optional } = part;
  if (part.is === 'read' && part.own) return ['o', id, minutes, flag(optional), part.entry, part.note, part.without, part.own.title, packStudy(part.own.study)];
  if (part.is === 'read') return ['r', id, minutes, flag(optional), part.collection, part.entry, part.note, part.without];
  if (part.is === 'question') return ['q', id, minutes, flag(optional), part.set, part.question];
  return ['a', id, minutes, flag(optional), packAsk(part.ask)];
}

function unpackPart(wire: PartWire): unknown {
  const common = { id: wire[1], minutes: wire[2], optional: wire[3] === 1 };
  if (wire[0] === 'r') return { ...common, is: 'read', collection: wire[4], entry: wire[5], note: wire[6], without: wire[7] };
  if (wire[0] === 'o')
    return {
      ...common,
      is: 'read',
      collection: 'case-studies',
      entry: wire[4],
      note: wire[5],
      without: wire[6],
      own: { title: wire[7], study: unpackStudy(wire[8]) },
    };
  if (wire[0] === 'q') return { ...common, is: 'question', set: wire[4], question: wire[5] };
  return { ...common, is: 'ask', ask: unpackAsk(wire[4]) };
}

/** The assignment as a code. */
export function makeAssignmentCode(assignment: Assignment): Promise<string> {
  const { key, siteVersion, title, message, objectives, instructions, due = '', handBackTo, askName, parts } = assignment;
  const last: [string?] = handBackTo ? [handBackTo] : [];
  return makeCode({ ...format, version: formatVersionFor(assignment) }, [
    key,
    siteVersion,
    title,
    message,
    objectives,
    instructions,
    due,
    flag(askName),
    parts.map(packPart),
    ...last,
  ]);
}

/** Reads an assignment from a code, or from a link or message that carries one. Never throws. */
export async function readAssignmentCode(text: string): Promise<{ ok: true; assignment: Assignment } | CodeFailure> {
  const read = await readCode(format, text);
  if (!read.ok) return read;
  const [key, siteVersion, title, message, objectives, instructions, due, askName, parts, handBackTo] = read.value;
  const assignment = assignmentSchema.safeParse({
    key,
    title,
    message,
    objectives,
    instructions,
    ...(due && { due }),
    ...(handBackTo && { handBackTo }),
    askName: askName === 1,
    parts: parts.map(unpackPart),
    siteVersion,
  });
  return assignment.success ? { ok: true, assignment: assignment.data } : codeFailure('altered', format.what);
}

/** The longest link that is handed out. Mail programs and learning platforms break longer ones. */
export const MOST_LINK = 8000;

/** A link that carries the assignment, or how long it would be if that is too long. `site` is the address of the site with its base path. */
export function assignmentLink(site: string, code: string): { tooLong: false; link: string; length: number } | { tooLong: true; length: number } {
  const link = site.replace(/\/$/, '') + applicationPath('learn', `t=${code}`);
  return link.length > MOST_LINK ? { tooLong: true, length: link.length } : { tooLong: false, link, length: link.length };
}
