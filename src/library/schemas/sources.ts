// A source: one document the library rests on, with its outline and every numbered passage.
import { z } from 'zod';
import { idSchema } from '../refs.ts';
import { POPULATIONS, keysOf } from '../vocabulary.ts';
import { cites, day, nations, text, textList, webAddress } from './common.ts';

export const PASSAGE_KINDS = [
  'question',
  'case-study',
  'tool',
  'template',
  'model',
  'principle',
  'priority',
  'action',
  'recommendation',
  'barrier',
  'enabler',
  'figure',
  'finding',
  'glossary',
  'guidance',
  'group',
  'factor',
  'assessment-item',
  'event-activity',
  'site-feature',
  'reference',
  'later-fact',
  'other',
] as const;

/** Something that happened after a document was written. Without a record it is not confirmed, and pages say so. */
const fact = z.strictObject({
  /** As exact as it is known: 2021-10-01, 2021-10 or 2021. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write the date as year, year-month or year-month-day, in quotes'),
  /** The public record that says so. */
  record: z
    .strictObject({
      publisher: text,
      url: webAddress,
      /** The day somebody read it. */
      read: day,
    })
    .optional(),
});

export type LaterFact = z.output<typeof fact>;

/** One cited unit of a source. */
export const passageSchema = z.strictObject({
  /** Permanent, unique in the whole library. Example: phe-a4-people-q01 */
  id: idSchema,
  /** What kind of unit it is. */
  kind: z.enum(PASSAGE_KINDS),
  /** The part of the outline it belongs to. */
  section: text,
  /** Where to find it in the document. Example: Appendix 4, services, bullet 7 */
  locator: text,
  /** What it says, in a few words of our own. */
  label: text,
  /** true: an entry has to carry it. false: a reference or a restatement, listed here only. */
  core: z.boolean(),
  /** The nations it speaks of, where they are not those of its source. Example: [uk] */
  nations: nations.optional(),
  /** Whom it speaks of, where its source limits it. Example: severe-mental-illness-from-14 */
  population: z.enum(keysOf(POPULATIONS)).optional(),
  /** What to be careful about: unreadable text, doubtful numbers. */
  cautions: textList.optional(),
  /** The word by which its source says that it is not sure, or that somebody says so: npm run check:hedges asks for such a word in what rests on it. Example: reported */
  hedge: text.optional(),
  /** What has changed in the world since the source was written: ids of later facts, in content/sources/later-facts.yaml. Example: [since-icbs] */
  since: cites.optional(),
  /** Of a later fact, and of nothing else: when it happened, where it holds and who says so. */
  fact: fact.optional(),
  /** The passage that this one repeats. */
  repeats: text.optional(),
  /** Why no entry cites it, where none does although it is core. */
  omitted: text.optional(),
});

export const sourceSchema = z.strictObject({
  /** The document’s official title. */
  title: text,
  /** A short name for lists and citations. Example: Better care guide (PHE, 2017) */
  shortTitle: text,
  /** At most 45 words: what the document is and what the library takes from it. */
  summary: text,
  /** Who published it. */
  publisher: text,
  /** The year, or what is known of it. Example: "2022" */
  year: text,
  /** How the year is known, where the document does not state it. */
  yearBasis: text.optional(),
  nations,
  /** How the nation is known, where the document does not state it. */
  nationBasis: text.optional(),
  /** What kind of document it is. Example: National guidance for commissioners and service providers */
  kind: text,
  /** The document’s own licence, or a plain statement that it gives none. */
  licence: text,
  /** Where the document can be found. */
  url: webAddress.optional(),
  /** What a reader should know before leaning on it. */
  cautions: textList.optional(),
  aliases: textList.optional(),
  /** Words that lead here in search and are never printed. */
  searchOnly: textList.optional(),
  /** Its parts, in order. */
  outline: z.array(z.strictObject({ id: text, title: text })).min(1),
  /** Every numbered passage, in the order of the document. */
  passages: z.array(passageSchema).min(1),
  reviewed: day,
});
