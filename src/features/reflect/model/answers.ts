// What one person answers, and what of it comes into the pool.
import * as z from 'zod/mini';
import { GROUPS, timesSchema } from '../../together/index.ts';
import { lineSchema, noteSchema, questionKeySchema, randomIdSchema, typedRecord, type QuestionKey } from './fields.ts';
import { RATINGS, SURENESS, VIA } from './vocabulary.ts';

/** A person’s answer to one question, as only that person’s own document holds it. */
export const ownAnswerSchema = z.object({
  rating: z.optional(z.enum(RATINGS)),
  sureness: z.optional(z.enum(SURENESS)),
  /** For the person alone: never pooled, never in an answer code. */
  privateNote: z.optional(noteSchema),
  /** What would show it. Pooled with the rating. */
  evidence: z.optional(noteSchema),
});
export type OwnAnswer = z.infer<typeof ownAnswerSchema>;
export type OwnAnswers = Partial<Record<QuestionKey, OwnAnswer>>;
export const ownAnswersSchema = typedRecord(questionKeySchema, ownAnswerSchema);

/** An answer in the pool. */
export const pooledAnswerSchema = z.object({
  rating: z.enum(RATINGS),
  sureness: z.optional(z.enum(SURENESS)),
  evidence: z.optional(noteSchema),
});
export type PooledAnswer = z.infer<typeof pooledAnswerSchema>;
const answersByKeySchema = typedRecord(questionKeySchema, pooledAnswerSchema);

/**
 * What the pool holds for each person. No times. Where names are shown, a row is one person. Otherwise a row only counts one person
 * (of a group): its answers are mixed with those of the other rows of the same group, question by question; see pool.ts.
 */
export const pooledAnswersSchema = z.object({
  id: randomIdSchema,
  name: z.optional(lineSchema),
  group: z.optional(z.enum(GROUPS)),
  /** Left out below names, except for the mark that the facilitator added a person: the way in can tell who someone is. */
  via: z.optional(z.enum(VIA)),
  /** How often these answers were handed in. Only where names are shown. */
  times: z.optional(timesSchema),
  answers: answersByKeySchema,
});
export type PooledAnswers = z.infer<typeof pooledAnswersSchema>;
