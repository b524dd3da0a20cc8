// A principle that runs through the whole protocol.
import { z } from 'zod';
import { entryFields, text, textList } from './common.ts';
import { ref } from '../refs.ts';

export const principleSchema = z.strictObject({
  ...entryFields,
  statement: text.meta({ description: 'Two to five sentences: what the principle asks, in plain words.' }),
  inPractice: textList.meta({ description: 'What you would see where people live by it. Two to five lines.' }),
  dimensions: z.array(ref('dimensions')).min(1).meta({ description: 'The dimensions it shapes most. Example: [access-and-engagement]' }),
});
