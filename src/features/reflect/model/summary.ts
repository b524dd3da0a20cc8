// What a session remembers of the one before it: agreed ratings and tallies, never who answered what.
import * as z from 'zod/mini';
import { actionSchema } from './discussion.ts';
import { daySchema, questionKeySchema, siteVersionSchema, typedRecord, wordingSchema } from './fields.ts';
import { GROUPS } from '../../together/index.ts';
import { AGREEABLE, RATINGS, type Rating } from './vocabulary.ts';

/** How many people. */
export const countSchema = z.int().check(z.gte(0), z.lte(10_000));
export const talliesSchema = z.object(Object.fromEntries(RATINGS.map((rating) => [rating, countSchema])) as Record<Rating, typeof countSchema>);
/** How many people chose each rating. */
export type Tallies = z.infer<typeof talliesSchema>;

const summaryQuestionSchema = z.object({
  text: z.string().check(z.maxLength(2000)),
  wording: wordingSchema,
  agreed: z.optional(z.enum(AGREEABLE)),
  tallies: talliesSchema,
  actions: z.array(actionSchema),
});
export type SummaryQuestion = z.infer<typeof summaryQuestionSchema>;

const tookPartSchema = z.object({
  people: countSchema,
  /** Groups that are counted together, with how many people they were. Empty where groups are not told apart. `none` named no group. */
  parts: z.array(z.object({ groups: z.array(z.enum([...GROUPS, 'none'])), people: countSchema })),
});
/** Who took part, and how many: see took-part.ts. */
export type TookPart = z.infer<typeof tookPartSchema>;

export const sessionSummarySchema = z.object({
  heldOn: daySchema,
  siteVersion: siteVersionSchema,
  /** Missing in sessions of a time when it was not kept. */
  tookPart: z.optional(tookPartSchema),
  questions: typedRecord(questionKeySchema, summaryQuestionSchema),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;
