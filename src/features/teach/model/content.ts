// What an assignment shows of the library: entries as plain data, for learners. The build writes one file for each entry
// (/data/teach/<collection>/<id>.json); the page, Word, learning packages and the screen in a room are made from the same data.
import * as z from 'zod/mini';
import { TEACHABLE, type Teachable } from '../../../library/teachable.ts';
import { hrefSchema } from '../../../library/text/href.ts';
import { blockSchema } from '../../../library/text/schema.ts';
import { LIMITS, entryIdSchema } from './fields.ts';

/** The collections that can be part of an assignment. */
export { TEACHABLE, type Teachable };

/** The address of an entry; empty for what people wrote themselves. */
const addressSchema = z.union([z.literal(''), hrefSchema]);

/** A question that an entry brings along: a pause in a case study, or a question to discuss. */
const broughtQuestionSchema = z.strictObject({ id: entryIdSchema, text: z.string(), hint: z.optional(z.string()) });
export type BroughtQuestion = z.infer<typeof broughtQuestionSchema>;

/** A part of an entry under a heading of its own. */
const sectionSchema = z.strictObject({
  id: entryIdSchema,
  heading: z.string(),
  blocks: z.array(blockSchema),
  /** The story stops after this section: think first, then read what happened next. */
  pause: z.optional(broughtQuestionSchema),
});
export type Section = z.infer<typeof sectionSchema>;

/** Levels that a rated question of a set is answered with, and what each looks like. */
const anchorsSchema = z.strictObject({ notYet: z.string(), partly: z.string(), inPlace: z.string(), evidence: z.string() });

/** A question of a question set. */
const setQuestionSchema = z.strictObject({
  id: entryIdSchema,
  part: z.string(),
  text: z.string(),
  help: z.optional(z.string()),
  /** There if the question can be rated. */
  anchors: z.optional(anchorsSchema),
});
export type SetQuestion = z.infer<typeof setQuestionSchema>;

/** An entry of the library as learners receive it. Holds nothing from facilitator notes. */
export const learnerEntrySchema = z.strictObject({
  collection: z.enum(TEACHABLE),
  id: entryIdSchema,
  /** Of a case study without what was done or how it ended: it is read before the story. */
  title: z.string(),
  /** Example: Case study */
  kind: z.string(),
  /** Its page, with the base path. */
  url: addressSchema,
  /** What it is about; of a case study only whom, since the rest of its summary tells how the story ends. */
  summary: z.string(),
  /** Minutes to read it and answer what it brings along. */
  minutes: z.number(),
  /** Written by whoever set the assignment, and not part of the library. */
  isOwn: z.optional(z.literal(true)),
  /** A line that warns of what may distress. */
  contentNote: z.optional(z.string()),
  /** What someone should be able to do afterwards. */
  objectives: z.array(z.string()),
  sections: z.array(sectionSchema),
  /** What a local protocol is expected to do here. `url` leads to it. */
  expects: z.array(z.strictObject({ id: z.string(), text: z.string(), url: addressSchema, dimension: z.string() })),
  /** Questions to discuss, after the text. */
  discussion: z.array(broughtQuestionSchema),
  /** Only for question sets. */
  questions: z.array(setQuestionSchema),
  /** Terms of the glossary that its text uses, in order of use. */
  terms: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
  /** The passages it rests on, each with its publication as it is called in short. */
  sources: z.array(z.strictObject({ label: z.string(), publication: z.string() })),
});
export type LearnerEntry = z.infer<typeof learnerEntrySchema>;

/** What can be picked: one item of /data/teach/catalogue.json. */
const catalogueItemSchema = z.strictObject({
  /** `collection/id`, or `question-sets/id#question` for one question. */
  key: z.string(),
  title: z.string(),
  /** What learners see in its place, where that is another. */
  learnerTitle: z.optional(z.string()),
  kind: z.string(),
  /** Its place on the site with the base path, as search gives it. */
  url: addressSchema,
  summary: z.string(),
  minutes: z.number(),
  /** Ids of the dimensions it serves. */
  dimensions: z.array(z.string()),
});
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;

/** Everything that can be picked, and the ready-made assignments. */
export const catalogueSchema = z.strictObject({
  siteVersion: z.string(),
  dimensions: z.array(z.strictObject({ id: z.string(), title: z.string(), number: z.number() })),
  items: z.array(catalogueItemSchema),
  /** Ready-made assignments: id, and the document body to start from. */
  ready: z.array(
    z.strictObject({ id: entryIdSchema, title: z.string(), summary: z.string(), minutes: z.number(), dimension: z.optional(z.string()), body: z.unknown() }),
  ),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** What a facilitator is given for one case study (/data/teach/facilitator/<id>.json). Never part of anything for learners. */
export const facilitatorNotesSchema = z.strictObject({
  id: entryIdSchema,
  title: z.string(),
  opening: z.string(),
  plan: z.array(z.strictObject({ title: z.string(), minutes: z.number(), grouping: z.string(), text: z.string() })),
  questions: z.array(z.strictObject({ question: entryIdSchema, listenFor: z.array(z.string()), ifQuiet: z.string(), careful: z.optional(z.string()) })),
  care: z.array(z.string()),
  closing: z.string(),
  basis: z.string(),
});
export type FacilitatorNotes = z.infer<typeof facilitatorNotesSchema>;

/** The key of an entry. Example: case-studies/andrew */
export const entryKey = (collection: Teachable, id: string) => `${collection}/${id}`;

/** The most parts of an assignment, for schemas and screens alike. */
export const MOST_PARTS = LIMITS.parts;
