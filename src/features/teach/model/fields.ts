// Fields that several documents of teaching share, and how much each may hold.
import * as z from 'zod/mini';
import { entryIdSchema, textUpTo } from '../../exchange/index.ts';

export { daySchema, entryIdSchema, randomId, randomIdSchema, siteVersionSchema, typedRecord } from '../../exchange/index.ts';

/** The most characters, or items, that a field may hold. Screens hold people to the same limits, so that what is typed can always be saved. */
export const LIMITS = { line: 200, question: 500, text: 4000, parts: 100, choices: 8, answers: 4000, returns: 1000, themes: 60 } as const;

/** One line, such as a title. May be empty. */
export const lineSchema = textUpTo(LIMITS.line);
/** A text of a few paragraphs. May be empty. */
export const textSchema = textUpTo(LIMITS.text);
/** The words of a question. */
export const questionTextSchema = textUpTo(LIMITS.question);
/**
 * The id of a part of an assignment. Answers hang on it, so it must be no name that every object brings along; “constructor” is the only
 * such name that is an id at all.
 */
export const partIdSchema = entryIdSchema.check(z.refine((id) => id !== 'constructor'));
/** Whole minutes. */
export const minutesSchema = z.number().check(z.int(), z.minimum(0), z.maximum(100_000));
