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
    .array(
      z.strictObject({
        entry: anyRef().meta({ description: 'The entry to stop at.' }),
        why: text.meta({ description: 'Why to stop there, in one sentence.' }),
        minutes: z.number().int().min(1).meta({ description: 'Minutes to read it.' }),
      }),
    )
    .min(3)
    .meta({ description: 'Stops, in order: an entry and why to stop there. Four to eight.' }),
  goOn: z
    .strictObject({
      page: z
        .string()
        .regex(/^\/(?:[a-z-]+\/)+$/, 'write the address from the root of the site, with a slash at both ends, such as /teach/')
        .meta({ title: 'Address', description: 'The address of the page, from the root of the site. Example: /teach/' }),
      title: text.meta({ description: 'What the link says.' }),
      why: text.meta({ description: 'Why to go there, in one sentence.' }),
    })
    .optional()
    .meta({ description: 'A page of the site that is no entry, to go on to after the last stop. Example of its address: /teach/' }),
});
