// What a learner hands back as a code: the same as the file, as letters to paste into a message.
import { codeFailure, findCodes, makeCode, readCode, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { LIMITS } from './fields.ts';
import type { Learning } from './learning.ts';
import type { EntriesOf } from './questions.ts';
import { returnSchema, returnVersionFor, toReturn, type Return, type ReturnChoices } from './return.ts';
import * as texts from '../texts.ts';

/** The versions of the file. */
const format: CodeFormat<Return> = { letter: 'h', version: 3, what: texts.answersToAnAssignment, schema: returnSchema };

/** The code to hand back. */
export function makeReturnCode(learning: Learning, entries: EntriesOf, choices: ReturnChoices, now = new Date()): Promise<string> {
  const value = toReturn(learning, entries, choices, now);
  return makeCode({ ...format, version: returnVersionFor(value) }, value);
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
