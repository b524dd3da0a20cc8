// Fields that most kinds of entry share.
import { z } from 'zod';
import { AUDIENCES, NATIONS, SETTINGS, keysOf } from '../vocabulary.ts';
import { cite, idSchema } from '../refs.ts';

/** A day, written 2026-11-22. Quote it in YAML or not, both work. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write the day as year-month-day, such as 2026-11-22'),
);

/** An address on the web. Anything else, such as `javascript:`, would do something instead of leading somewhere. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'write a whole address that begins with https://' });

/** Plain text with something in it. */
export const text = z.string().trim().min(1, 'say something here, or leave the field out');

/** A list with at least one line of text. */
export const textList = z.array(text).min(1);

export const audiences = z.array(z.enum(keysOf(AUDIENCES))).min(1);
export const settings = z.array(z.enum(keysOf(SETTINGS))).min(1);
export const nations = z.array(z.enum(keysOf(NATIONS))).min(1);
export const cites = z.array(cite()).min(1);

/** A statement that stands alone and has its own id, with the passages it rests on. */
export const statement = z.strictObject({
  /** Short and permanent, unique in this file. Example: one-named-co-ordinator */
  id: idSchema,
  /** One sentence. */
  text,
  /** Passage ids. Example: [phe-s5-factors-g03] */
  cites,
});

/** Other words people search for: old names, short forms, and how they would put the problem themselves. Example: [dual diagnosis meeting, nobody decides] */
export const aliases = textList.optional();

/** A question to talk about. It has no right answer and can be answered without naming a person. */
export const discussionQuestion = z.strictObject({
  /** Short and permanent, unique in this file. Example: who-decides */
  id: idSchema,
  /** The question, plain, one thing at a time. */
  text,
  /** Where to look if the group is stuck. Shown to learners on request. */
  hint: text.optional(),
});

/** Other formats that people may need, with the names that readers see. */
export const FORMAT_KINDS = {
  'easy-read': 'Easy Read',
  bsl: 'British Sign Language video',
  gaelic: 'Gàidhlig (Scottish Gaelic)',
  welsh: 'Cymraeg (Welsh)',
  audio: 'Audio',
} as const;

/** The same in another format, made by somebody. Nothing is named that does not exist. */
const otherFormat = z.strictObject({
  kind: z.enum(keysOf(FORMAT_KINDS)),
  /** Where it is: a file in public/, from the root of the site, or an https address. Example: /formats/about-easy-read.pdf */
  url: z.string().regex(/^(?:\/|https:\/\/)\S+$/, 'give a path that begins with a slash, or an https address'),
  /** Its language, as BCP 47 names it. British Sign Language is bfi. Example: gd */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'name the language as BCP 47 does, such as en, bfi, gd or cy'),
  /** Who made it. Example: People First Scotland */
  madeBy: text,
  /** The day it was made. If the entry is read anew later, it may say more than the format. Example: 2026-11-22 */
  made: day,
});

/** What every entry carries. */
export const entryFields = {
  /** The name a reader sees, in sentence case. Unique in its collection. Example: Joint case review */
  title: text,
  /** At most 45 words: what it is, for whom, what it changes. No throat-clearing. */
  summary: text,
  aliases,
  /** Words that lead here in search and are never printed: those that may hurt or label somebody, and those that are not quite a name of this. Example: [hanging] */
  searchOnly: textList.optional(),
  /** Passages this entry rests on, by id. At least one. Example: [phe-a4-people-q01, sumh-eng-quality-en01] */
  cites,
  /** Why the summary has to be harder to read than the limit of npm run check:words. Leave out otherwise. */
  readingReason: text.optional(),
  /** The day a person last read this entry against its sources. Example: 2026-11-22 */
  reviewed: day,
  /** Other formats of it that somebody made: Easy Read, British Sign Language, Gaelic, Welsh, audio. Leave out if there is none. */
  otherFormats: z.array(otherFormat).min(1).optional(),
};
