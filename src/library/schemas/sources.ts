// A source: one document the library rests on, with its outline and every numbered passage.
import { z } from 'zod';
import { idSchema } from '../refs.ts';
import { POPULATIONS } from '../vocabulary.ts';
import { aliases, choice, cites, day, draft, nations, text, textList, webAddress } from './common.ts';

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
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write the date as year, year-month or year-month-day, in quotes')
    .meta({ description: 'As exact as it is known: 2021-10-01, 2021-10 or 2021.' }),
  record: z
    .strictObject({
      publisher: text.meta({ description: 'Who published the record.' }),
      url: webAddress.meta({ title: 'Address', description: 'Where it can be read.' }),
      read: day.meta({ description: 'The day somebody read it.' }),
    })
    .optional()
    .meta({ description: 'The public record that says so.' }),
});

export type LaterFact = z.output<typeof fact>;

/** One cited unit of a source. */
export const passageSchema = z.strictObject({
  id: idSchema.meta({ description: 'Permanent, unique in the whole library. Example: phe-a4-people-q01' }),
  kind: z.enum(PASSAGE_KINDS).meta({ description: 'What kind of unit it is.' }),
  section: text.meta({ description: 'The part of the outline it belongs to.' }),
  locator: text.meta({ description: 'Where to find it in the document. Example: Appendix 4, services, bullet 7' }),
  label: text.meta({ description: 'What it says, in a few words of our own.' }),
  core: z.boolean().meta({ title: 'Has to be carried', description: 'true: an entry has to carry it. false: a reference or a restatement, listed here only.' }),
  nations: nations.optional().meta({ description: 'The nations it speaks of, where they are not those of its source. Example: [uk]' }),
  population: choice(POPULATIONS).optional().meta({ description: 'Whom it speaks of, where its source limits it. Example: severe-mental-illness-from-14' }),
  cautions: textList.optional().meta({ description: 'What to be careful about: unreadable text, doubtful numbers.' }),
  hedge: text.optional().meta({
    title: 'Word of doubt',
    description:
      'The word by which its source says that it is not sure, or that somebody says so: npm run check:hedges asks for such a word in what rests on it. Example: reported',
  }),
  since: cites.optional().meta({
    title: 'Changed since',
    description: 'What has changed in the world since the source was written: ids of later facts, in content/sources/later-facts.yaml. Example: [since-icbs]',
  }),
  fact: fact.optional().meta({ title: 'Later fact', description: 'Of a later fact, and of nothing else: when it happened, where it holds and who says so.' }),
  repeats: text.optional().meta({ description: 'The passage that this one repeats.' }),
  omitted: text.optional().meta({ description: 'Why no entry cites it, where none does although it is core.' }),
});

export const sourceSchema = z.strictObject({
  title: text.meta({ description: 'The document’s official title.' }),
  draft,
  shortTitle: text.meta({ title: 'Short title', description: 'A short name for lists and citations. Example: Better care guide (PHE, 2017)' }),
  summary: text.meta({ description: 'At most 45 words: what the document is and what the library takes from it.' }),
  publisher: text.meta({ description: 'Who published it.' }),
  year: text.meta({ description: 'The year, or what is known of it. Example: "2022"' }),
  yearBasis: text.optional().meta({ description: 'How the year is known, where the document does not state it.' }),
  nations,
  nationBasis: text.optional().meta({ description: 'How the nation is known, where the document does not state it.' }),
  kind: text.meta({ description: 'What kind of document it is. Example: National guidance for commissioners and service providers' }),
  licence: text.meta({ description: 'The document’s own licence, or a plain statement that it gives none.' }),
  url: webAddress.optional().meta({ title: 'Address', description: 'Where the document can be found.' }),
  cautions: textList.optional().meta({ description: 'What a reader should know before leaning on it.' }),
  aliases,
  searchOnly: textList.optional().meta({ title: 'Words only for search', description: 'Words that lead here in search and are never printed.' }),
  outline: z
    .array(
      z.strictObject({
        id: text.meta({ description: 'What passages call it. Example: 4.2' }),
        title: text.meta({ description: 'Its heading.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Its parts, in order.' }),
  passages: z.array(passageSchema).min(1).meta({ description: 'Every numbered passage, in the order of the document.' }),
  reviewed: day.meta({ title: 'Read against the document on', description: 'The day a person last read this entry against the document.' }),
});
