// A question as a reflection keeps it: with the wording people really answered.
import * as z from 'zod/mini';
import { entryIdSchema, questionKeySchema, wordingSchema } from './fields.ts';

const text = z.string().check(z.minLength(1), z.maxLength(2000));

/** What a visitor could see at three of the levels, and what would show it. */
export const anchorsSchema = z.object({ notYet: text, partly: text, inPlace: text, evidence: text });

/** A snapshot of a question. It stays as it is when the site’s wording changes. */
export const sessionQuestionSchema = z.object({
  key: questionKeySchema,
  setTitle: text,
  text,
  help: z.optional(text),
  anchors: z.optional(anchorsSchema),
  /** The id of its dimension. */
  dimension: entryIdSchema,
  /** Ids of the ideas in practice it asks about, most fitting first. */
  ideas: z.array(entryIdSchema),
  wording: wordingSchema,
});
export type SessionQuestion = z.infer<typeof sessionQuestionSchema>;
