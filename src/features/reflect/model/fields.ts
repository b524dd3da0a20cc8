// Fields that several documents of a reflection share, and how much each may hold.
import * as z from 'zod/mini';
import { entryIdSchema, textUpTo } from '../../exchange/index.ts';
import { markSchema } from '../../together/index.ts';

export { daySchema, entryIdSchema, originSchema, randomId, randomIdSchema, siteVersionSchema, typedRecord } from '../../exchange/index.ts';

/** The most characters, or items, that a field may hold. Screens hold people to the same limits, so that what is typed can always be saved. */
export const LIMITS = { line: 200, note: 4000, longNote: 20_000, questions: 300, people: 500, actions: 50, earlier: 20 } as const;

/** One line, such as a team’s name. May be empty. */
export const lineSchema = textUpTo(LIMITS.line);
/** A note of a few paragraphs. May be empty. */
export const noteSchema = textUpTo(LIMITS.note);
/** A longer text in someone’s own words. May be empty. */
export const longNoteSchema = textUpTo(LIMITS.longNote);
/** The mark of a wording; see wordingOf. */
export const wordingSchema = markSchema;

/** Names a question for ever: the id of its set, `#`, and its own id in it. Example: referrals#who-signs-off */
export type QuestionKey = `${string}#${string}`;
export const questionKeySchema = z.templateLiteral([entryIdSchema, '#', entryIdSchema]) as z.ZodMiniType<QuestionKey>;

/** Puts the key of a question together. */
export const questionKey = (setId: string, questionId: string): QuestionKey => `${setId}#${questionId}`;
