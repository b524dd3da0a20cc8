// Fields that most kinds of entry share.
import { z } from 'zod';
import { AUDIENCES, NATIONS, SETTINGS, keysOf } from '../vocabulary.ts';
import { cite, idSchema } from '../refs.ts';
import * as texts from '../texts.ts';

/** A day, written 2026-11-22. Quote it in YAML or not, both work. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write the day as year-month-day, such as 2026-11-22'),
);

/** An address on the web. Anything else, such as `javascript:`, would do something instead of leading somewhere. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'write a whole address that begins with https://' });

/**
 * One word of a closed list.
 * @param list each word, with what people read in its place
 */
export const choice = <List extends Readonly<Record<string, string | { label: string }>>>(list: List) =>
  z.enum(keysOf(list)).meta({ labels: Object.fromEntries(Object.entries(list).map(([word, said]) => [word, typeof said === 'string' ? said : said.label])) });

/** Plain text with something in it. */
export const text = z.string().trim().min(1, 'say something here, or leave the field out');

/** A list with at least one line of text. */
export const textList = z.array(text).min(1);

export const audiences = z.array(choice(AUDIENCES)).min(1).meta({ title: 'For whom', description: 'Who it is written for.' });
export const settings = z.array(choice(SETTINGS)).min(1).meta({ description: 'Where it happens, or where it helps.' });
export const nations = z.array(choice(NATIONS)).min(1).meta({ description: 'The nations that its sources speak of.' });
export const cites = z.array(cite()).min(1).meta({ title: 'Passages', description: 'The passages of the sources that this rests on.' });

/** A statement that stands alone and has its own id, with the passages it rests on. */
export const statement = z.strictObject({
  id: idSchema.meta({ title: 'Id', description: 'Short and permanent, unique in this file. Example: one-named-co-ordinator' }),
  text: text.meta({ description: 'One sentence.' }),
  cites: cites.meta({ description: 'Passage ids. Example: [phe-s5-factors-q01]' }),
});

export const aliases = textList.optional().meta({
  title: 'Other names',
  description:
    'Other words people search for: old names, short forms, and how they would put the problem themselves. Example: [dual diagnosis meeting, nobody decides]',
});

/** A question to talk about. It has no right answer and can be answered without naming a person. */
export const discussionQuestion = z.strictObject({
  id: idSchema.meta({ description: 'Short and permanent, unique in this file. Example: who-decides' }),
  text: text.meta({ description: 'The question, plain, one thing at a time.' }),
  hint: text.optional().meta({ description: 'Where to look if the group is stuck. Shown to learners on request.' }),
});

/** Other formats that people may need, with the names that readers see. */
export const FORMAT_KINDS = {
  'easy-read': texts.easyRead,
  bsl: texts.britishSignLanguageVideo,
  gaelic: texts.scottishGaelic,
  welsh: texts.welsh,
  audio: texts.audio,
} as const;

/** The same in another format, made by somebody. Nothing is named that does not exist. */
const otherFormat = z.strictObject({
  kind: choice(FORMAT_KINDS).meta({ description: 'Which format it is.' }),
  url: z
    .string()
    .regex(/^(?:\/(?![/\\])|https:\/\/)[^\s\\]+$/, 'give a path that begins with a slash, or an https address')
    .meta({
      title: 'Address',
      description: 'Where it is: a file in public/, from the root of the site, or an https address. Example: /formats/about-easy-read.pdf',
    }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'name the language as BCP 47 does, such as en, bfi, gd or cy')
    .meta({ description: 'Its language, as BCP 47 names it. British Sign Language is bfi. Example: gd' }),
  madeBy: text.meta({ title: 'Made by', description: 'Who made it. Example: People First Scotland' }),
  made: day.meta({
    title: 'Made on',
    description: 'The day it was made. If the entry is read anew later, it may say more than the format. Example: 2026-11-22',
  }),
});

/** Whether an entry is still being written. */
export const draft = z.boolean().optional().meta({
  title: 'Draft',
  description: 'Still being written: it is kept, and shown nowhere: no page, no search, no download. Leave out, or switch off, when it is ready.',
});

/** What every entry carries. */
export const entryFields = {
  title: text.meta({ description: 'The name a reader sees, in sentence case. Unique in its collection. Example: Joint case review' }),
  draft,
  summary: text.meta({ description: 'At most 45 words: what it is, for whom, what it changes. No throat-clearing.' }),
  aliases,
  searchOnly: textList.optional().meta({
    title: 'Words only for search',
    description:
      'Words that lead here in search and are never printed: those that may hurt or label somebody, and those that are not quite a name of this. Example: [hanging]',
  }),
  cites: cites.meta({
    title: 'Passages it rests on',
    description: 'Passages this entry rests on, by id. At least one. Example: [phe-a4-people-q01, sumh-eng-quality-en01]',
  }),
  readingReason: text.optional().meta({
    title: 'Why it is hard to read',
    description: 'Why the summary has to be harder to read than the limit of npm run check:words. Leave out otherwise.',
  }),
  reviewed: day.meta({ title: 'Read against its sources on', description: 'The day a person last read this entry against its sources. Example: 2026-11-22' }),
  otherFormats: z
    .array(otherFormat)
    .min(1)
    .optional()
    .meta({ description: 'Other formats of it that somebody made: Easy Read, British Sign Language, Gaelic, Welsh, audio. Leave out if there is none.' }),
};
