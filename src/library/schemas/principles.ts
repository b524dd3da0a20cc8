// A principle that runs through the whole protocol.
import { z } from 'zod';
import { entryFields, text, textList } from './common.ts';
import { ref } from '../refs.ts';

export const principleSchema = z.strictObject({
  ...entryFields,
  /** Two to five sentences: what the principle asks, in plain words. */
  statement: text,
  /** What you would see where people live by it. Two to five lines. */
  inPractice: textList,
  /** The dimensions it shapes most. Example: [access-and-engagement] */
  dimensions: z.array(ref('dimensions')).min(1),
});
