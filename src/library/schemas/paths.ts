// A short ordered route through the library for one kind of reader.
import { z } from 'zod';
import { audiences, entryFields, text } from './common.ts';
import { anyRef } from '../refs.ts';

export const pathSchema = z.strictObject({
  ...entryFields,
  audiences,
  role: text.optional().meta({
    description: 'Where its reader stands, in a few words: its name among the routes on the home page. Left out where it is a task. Example: Leading a team',
  }),
  order: z.number().int().min(1).meta({ description: 'Its place in the list of paths, from 1.' }),
  outcome: text.meta({ description: 'What the reader can do at the end.' }),
  stops: z
    .array(z.strictObject({ entry: anyRef(), why: text, minutes: z.number().int().min(1) }))
    .min(3)
    .meta({ description: 'Stops, in order: an entry and why to stop there. Four to eight.' }),
  goOn: z
    .strictObject({ page: z.string().regex(/^\/(?:[a-z-]+\/)+$/), title: text, why: text })
    .optional()
    .meta({ description: 'A page of the site that is no entry, to go on to after the last stop. Example of its address: /teach/' }),
});
