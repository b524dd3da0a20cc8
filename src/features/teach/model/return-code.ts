// What a learner hands back as a code: the same as the file, as letters to paste into a message.
import { codeFailure, findCodes, makeCode, readCode, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { formatVersionFor } from './assignment.ts';
import { LIMITS } from './fields.ts';
import type { Learning } from './learning.ts';
import type { EntriesOf } from './questions.ts';
import { returnSchema, toReturn, type Return } from './return.ts';
import * as texts from '../texts.ts';

/** The versions of the file: 2 for an assignment that holds a case study of the trainer’s own. */
const format: CodeFormat<Return> = { letter: 'h', version: 2, what: texts.answersToAnAssignment, schema: returnSchema };

/** The code to hand back. */
export function makeReturnCode(learning: Learning, entries: EntriesOf, choices: { withAccount: boolean }, now = new Date()): Promise<string> {
  return makeCode({ ...format, version: formatVersionFor(learning.assignment) }, toReturn(learning, entries, choices, now));
}

/** Whether a text holds codes of answers. */
export const holdsReturnCodes = (text: string): boolean => findCodes(format.letter, text).length > 0;

/** Every code of answers in a text, such as a chat that was copied whole; one failure where there is none. Never throws. */
export async function readReturnCodes(text: string): Promise<({ ok: true; value: Return } | CodeFailure)[]> {
  const codes = findCodes(format.letter, text);
  if (codes.length === 0) return [codeFailure('not-ours', format.what)];
  const read: Awaited<ReturnType<typeof readReturnCodes>> = [];
  // One after the other: what many crafted codes unpack to at once could be more than a device has.
  for (const code of codes.slice(0, LIMITS.returns)) read.push(await readCode(format, code));
  return read;
}
