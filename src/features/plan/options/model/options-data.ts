// The models and the ready criteria that an appraisal can be made of, as the browser fetches them.
import * as z from 'zod/mini';
import { entryIdSchema } from '../../../exchange/index.ts';
import { criterionSchema } from './appraisal.ts';

export const optionsDataSchema = z.object({
  models: z.array(z.object({ id: entryIdSchema, title: z.string(), kind: z.string(), summary: z.string() })),
  criteria: z.array(criterionSchema),
});
export type OptionsData = z.infer<typeof optionsDataSchema>;

/** Where the file stands, without the base of the site. */
export const OPTIONS_DATA_PATH = '/data/plan/options.json';
