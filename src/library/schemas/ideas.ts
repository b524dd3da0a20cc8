// An idea in practice. Body headings: What this might look like · What guidance asks for · Examples · What helps · What gets in the way · Where it was done.
import { z } from 'zod';
import { entryFields, settings } from './common.ts';
import { ref } from '../refs.ts';

export const ideaSchema = z.strictObject({
  ...entryFields,
  dimension: ref('dimensions').meta({ description: 'The one dimension it belongs to. Example: joined-up-assessment-and-care' }),
  order: z.number().int().min(1).meta({ description: 'Its place inside the dimension, from 1.' }),
  settings: settings.optional().meta({ description: 'Where it applies most; leave out if everywhere.' }),
});
