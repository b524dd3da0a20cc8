// A standing page of the site, such as the one that explains the protocol.
import { z } from 'zod';
import { entryFields, statement, text } from './common.ts';
import { ref } from '../refs.ts';

export const pageSchema = z.strictObject({
  ...entryFields,
  /** Passages this page rests on; pages about the site itself have none. */
  cites: entryFields.cites.optional(),
  /** Dated steps, oldest first, for pages that tell how something came about. */
  timeline: z.array(z.strictObject({ when: text, what: text, cites: statement.shape.cites })).optional(),
  /** How this library’s dimensions relate to names published elsewhere. */
  dimensionNames: z
    .array(z.strictObject({ dimension: ref('dimensions'), published: text.optional(), note: text, cites: statement.shape.cites.optional() }))
    .optional(),
});
