// A question in a team’s own words, beside those of the library. It travels with the invitation, because no copy of the site knows it.
import * as z from 'zod/mini';
import { entryIdSchema, questionKeySchema, randomId, type QuestionKey } from './fields.ts';
import type { SessionQuestion } from './question.ts';
import { wordingOf } from './wording.ts';
import * as texts from '../texts.ts';

/** The most letters of such a question. */
export const LONGEST_OWN_QUESTION = 300;
/** What stands in place of the title of a set. */
const SET_TITLE = texts.ourOwnQuestion;
const SET = 'own';

/** What of it travels. */
export const ownQuestionSchema = z.object({
  key: questionKeySchema,
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_OWN_QUESTION)),
  /** The id of the dimension it belongs to. */
  dimension: entryIdSchema,
});
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

export const isOwnQuestion = (key: QuestionKey) => key.startsWith(`${SET}#`);

/** The question as a session keeps it. Levels have no description. */
export const fromOwnQuestion = ({ key, text, dimension }: OwnQuestion): SessionQuestion => ({
  key,
  setTitle: SET_TITLE,
  text,
  dimension,
  ideas: [],
  wording: wordingOf({ text }),
});

/** A new one. */
export const newOwnQuestion = (text: string, dimension: string): SessionQuestion => fromOwnQuestion({ key: `${SET}#${randomId()}`, text, dimension });
