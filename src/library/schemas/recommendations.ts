// A priority, action or recommendation that a source sets out.
import { z } from 'zod';
import { entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';
import { keysOf } from '../vocabulary.ts';

export const RECOMMENDATION_KINDS = { priority: 'Priority', action: 'Action', recommendation: 'Recommendation' } as const;

export const recommendationSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(keysOf(RECOMMENDATION_KINDS)),
  /** The source it is set out in. */
  source: ref('sources'),
  /** Its number in the source, if it has one. Example: "12" */
  number: text.optional(),
  /** Who it is addressed to, as the source says. Example: Commissioners */
  addressedTo: textList,
  nations,
  /** What it asks, in plain words, with “should”, “may” and “must” as strong as in the source. */
  asks: textList,
  /** The ideas in practice that carry it out. */
  ideas: z.array(ref('ideas')).min(1),
});
