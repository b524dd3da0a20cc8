// A standing page of the site, such as the one that explains the protocol.
import { z } from 'zod';
import { entryFields, statement, text } from './common.ts';
import { ref } from '../refs.ts';

export const pageSchema = z.strictObject({
  ...entryFields,
  cites: entryFields.cites.optional().meta({ description: 'Passages this page rests on; pages about the site itself have none.' }),
  timeline: z
    .array(z.strictObject({ when: text, what: text, cites: statement.shape.cites }))
    .optional()
    .meta({ description: 'Dated steps, oldest first, for pages that tell how something came about.' }),
  dimensionNames: z
    .array(z.strictObject({ dimension: ref('dimensions'), published: text.optional(), note: text, cites: statement.shape.cites.optional() }))
    .optional()
    .meta({ description: 'How this library’s dimensions relate to names published elsewhere.' }),
});
