// Fields that several documents of a reflection share, and how much each may hold.
import * as z from 'zod/mini';

// Zod’s generated code would need eval, which the content security policy forbids.
z.config({ jitless: true });

/** The most characters, or items, that a field may hold. Screens hold people to the same limits, so that what is typed can always be saved. */
export const LIMITS = { line: 200, note: 4000, longNote: 20_000, questions: 300, people: 500, actions: 50 } as const;

/** One line, such as a team’s name. May be empty. */
export const lineSchema = z.string().check(z.maxLength(LIMITS.line));
/** A note of a few paragraphs. May be empty. */
export const noteSchema = z.string().check(z.maxLength(LIMITS.note));
/** A longer text in someone’s own words. May be empty. */
export const longNoteSchema = z.string().check(z.maxLength(LIMITS.longNote));
/** A random id. It says nothing about when, where or by whom it was made. */
export const randomIdSchema = z.string().check(z.regex(/^[a-z0-9]{8,40}$/));
/** The id of an entry or a question of the site. */
export const entryIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100));
/** A day of the calendar. Example: 2026-11-22 */
export const daySchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
/** Which version of the site something was made with. */
export const siteVersionSchema = z.string().check(z.maxLength(80));
/** The mark of a wording; see wordingOf. */
export const wordingSchema = z.string().check(z.regex(/^[0-9a-z]{7}$/));

/** Names a question for ever: the id of its set, `#`, and its own id in it. Example: referrals#who-signs-off */
export type QuestionKey = `${string}#${string}`;
export const questionKeySchema = z.templateLiteral([entryIdSchema, '#', entryIdSchema]) as z.ZodMiniType<QuestionKey>;

/** Puts the key of a question together. */
export const questionKey = (setId: string, questionId: string): QuestionKey => `${setId}#${questionId}`;

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** A new random id: 16 characters of 5 random bits each. */
export const randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => ALPHABET[byte & 31]).join('');
