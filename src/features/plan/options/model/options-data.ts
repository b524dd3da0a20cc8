// The models and the ready criteria that an appraisal can be made of, as the browser fetches them.
import * as z from 'zod/mini';
import { entryIdSchema, originSchema } from '../../../exchange/index.ts';
import { criterionSchema } from './appraisal.ts';

/** One thing that the source of a model says of it. */
const sayingSchema = z.object({
  /** Which field of the library holds it. Example: cost */
  field: z.string(),
  /** Example: What it needs */
  label: z.string(),
  text: z.string(),
  /** The places in the source that it rests on. */
  places: z.array(originSchema),
});
export type Saying = z.infer<typeof sayingSchema>;

const modelSchema = z.object({
  id: entryIdSchema,
  title: z.string(),
  kind: z.string(),
  summary: z.string(),
  /** What is said of it, where anything is. */
  says: z.array(sayingSchema),
  /** The documents that say so, with nation and year. */
  from: z.string(),
});
export type OfferedModel = z.infer<typeof modelSchema>;

export const optionsDataSchema = z.object({
  models: z.array(modelSchema),
  criteria: z.array(criterionSchema),
  /** By the id of a ready criterion: the field of models that is about the same thing. */
  fields: z.record(entryIdSchema, z.string()),
});
export type OptionsData = z.infer<typeof optionsDataSchema>;

/** Between the names of documents. */
export const BETWEEN_DOCUMENTS = '; ';

/** Where the file stands, without the base of the site. */
export const OPTIONS_DATA_PATH = '/data/plan/options.json';
