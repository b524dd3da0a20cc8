// Fields that documents, files and codes of several features share.
import * as z from 'zod/mini';
import { isRealDay } from '../../library/calendar-day.ts';

// Zod’s generated code would need eval, which the content security policy forbids.
z.config({ jitless: true });

/** A text of so many characters at most. May be empty. */
export const textUpTo = (most: number) => z.string().check(z.maxLength(most));
/** A random id. It says nothing about when, where or by whom it was made. */
export const randomIdSchema = z.string().check(z.regex(/^[a-z0-9]{8,40}$/));
/** The id of an entry, or of a part of one. */
export const entryIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100));
/** A real day of the calendar. Example: 2026-11-22. Its year may be one that cannot be meant, such as 26: earlier versions of the site kept those. */
export const daySchema = z.string().check(z.refine(isRealDay));
/** Which version of the site something was made with. */
export const siteVersionSchema = textUpTo(80);

/** The address of a page of this site, without the base path, and nothing that leads elsewhere. Example: /reflect/session/#9f2c…/discuss/3 */
export const sitePathSchema = z.string().check(z.maxLength(300), z.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[\w/-]+)?$/));

/** The page or document that something was begun from, or sent from. */
export const originSchema = z.strictObject({
  title: textUpTo(400),
  path: sitePathSchema,
});
export type Origin = z.infer<typeof originSchema>;

/** Some of the keys that a schema accepts, each with its value. Zod types a record as if every key were there. */
export const typedRecord = <Key extends string, Value>(key: z.ZodMiniType<Key>, value: z.ZodMiniType<Value>) =>
  z.record(key, value) as unknown as z.ZodMiniType<Partial<Record<Key, Value>>>;

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/**
 * A new random id that nobody can guess and no two things share: 16 characters of 5 random bits each. Unlike crypto.randomUUID it also works
 * where a site is served without encryption, as in an intranet.
 */
export const randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => ALPHABET[byte & 31]).join('');
