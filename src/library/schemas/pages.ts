// A standing page of the site, such as the one that explains the protocol.
import { z } from 'zod';
import { entryFields, statement, text } from './common.ts';
import { ref } from '../refs.ts';

export const pageSchema = z.strictObject({
  ...entryFields,
  cites: entryFields.cites
    .optional()
    .meta({ title: 'Passages it rests on', description: 'Passages this page rests on; pages about the site itself have none.' }),
  timeline: z
    .array(
      z.strictObject({
        when: text.meta({ description: 'When it happened, as the source says. Example: September 2022' }),
        what: text.meta({ description: 'What happened, in one sentence.' }),
        cites: statement.shape.cites,
      }),
    )
    .optional()
    .meta({ description: 'Dated steps, oldest first, for pages that tell how something came about.' }),
  dimensionNames: z
    .array(
      z.strictObject({
        dimension: ref('dimensions').meta({ description: 'The dimension of this library.' }),
        published: text.optional().meta({ title: 'Published name', description: 'Its name in the published protocol. Leave out if it has none there.' }),
        note: text.meta({ description: 'How the two belong together, in one sentence.' }),
        cites: statement.shape.cites.optional(),
      }),
    )
    .optional()
    .meta({ description: 'How this library’s dimensions relate to names published elsewhere.' }),
});
