// Answers on their way to whoever brings them together, and while they wait there: sealed for a key, so that nobody reads one person’s answers.
import * as z from 'zod/mini';
import { randomIdSchema } from '../exchange/index.ts';

/** The letters of sealed answers; see seal.ts of exchange. Room for the longest notes to the most questions. */
export const sealedTextSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(7_000_000));

/** A public key for sealing. */
export const sealKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{80,200}$/));

/** How often the same answers were handed in. A later handing in takes the place of an earlier one. */
export const timesSchema = z.int().check(z.gte(1), z.lte(10_000));

/** One person’s sealed answers. The id is that of the answers; it is dropped when they are opened. */
export const envelopeSchema = z.object({ id: randomIdSchema, times: timesSchema, sealed: sealedTextSchema });
export type Envelope = z.infer<typeof envelopeSchema>;

/** The mark of what an invitation asks and promises; see markOf. */
export const markSchema = z.string().check(z.regex(/^[0-9a-z]{7}$/));

/** Sealed answers with the marks that tell which session, questions and promise they belong to. */
export interface HandedEnvelope {
  joinKey: string;
  inviteMark: string;
  envelope: Envelope;
}
