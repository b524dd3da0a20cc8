// A group of people with specific or additional needs. Body headings: What to know · What helps · What to watch.
import { z } from 'zod';
import { audiences, entryFields, nations, settings } from './common.ts';
import { ref } from '../refs.ts';

export const groupSchema = z.strictObject({
  ...entryFields,
  audiences,
  settings: settings.optional(),
  nations,
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice that matter most here.' }),
});
