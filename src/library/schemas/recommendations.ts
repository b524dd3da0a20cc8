// A priority, action or recommendation that a source sets out.
import { z } from 'zod';
import { entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';
import { keysOf } from '../vocabulary.ts';

export const RECOMMENDATION_KINDS = { priority: 'Priority', action: 'Action', recommendation: 'Recommendation' } as const;

export const recommendationSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(keysOf(RECOMMENDATION_KINDS)).meta({ description: 'What kind of recommendation it is.' }),
  source: ref('sources').meta({ description: 'The source it is set out in.' }),
  number: text.optional().meta({ description: 'Its number in the source, if it has one. Example: "12"' }),
  addressedTo: textList.meta({ description: 'Who it is addressed to, as the source says. Example: Commissioners' }),
  nations,
  asks: textList.meta({ description: 'What it asks, in plain words, with “should”, “may” and “must” as strong as in the source.' }),
  ideas: z.array(ref('ideas')).min(1).meta({ description: 'The ideas in practice that carry it out.' }),
});
