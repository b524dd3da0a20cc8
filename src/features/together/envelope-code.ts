// An envelope as a code for a message, a QR code or a file. It says nothing of what it holds, so one kind of code serves all that is sealed.
import * as z from 'zod/mini';
import { findCodes, makeCode, randomIdSchema, readCode, type CodeFailure, type CodeFormat } from '../exchange/index.ts';
import { markSchema, sealedTextSchema, timesSchema, type HandedEnvelope } from './envelope.ts';

/** Join key, mark of the invitation, id of the answers, how often they were handed in (once if it is missing), and the sealed letters. */
const schema = z.object({ k: randomIdSchema, m: markSchema, i: randomIdSchema, v: z.optional(timesSchema), s: sealedTextSchema });

/** `what` names what is looked for, in messages. */
const format = (what: string): CodeFormat<z.infer<typeof schema>> => ({ letter: 'e', version: 1, what, schema });

/** The code. */
export const makeEnvelopeCode = ({ joinKey, inviteMark, envelope: { id, times, sealed } }: HandedEnvelope): Promise<string> =>
  makeCode(format(''), { k: joinKey, m: inviteMark, i: id, ...(times > 1 && { v: times }), s: sealed });

export type ReadEnvelope = { ok: true; handed: HandedEnvelope } | CodeFailure;

/** Reads the first envelope in a text. */
export async function readEnvelopeCode(text: string, what: string): Promise<ReadEnvelope> {
  const read = await readCode(format(what), text);
  if (!read.ok) return read;
  const { k: joinKey, m: inviteMark, i: id, v: times = 1, s: sealed } = read.value;
  return { ok: true, handed: { joinKey, inviteMark, envelope: { id, times, sealed } } };
}

/** The envelopes in a text, one piece of text each. */
export const envelopesIn = (text: string): string[] => findCodes(format('').letter, text);
