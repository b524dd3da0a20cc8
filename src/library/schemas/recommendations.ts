// A priority, action or recommendation that a source sets out.
import { z } from 'zod';
import { choice, entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';
import * as texts from '../texts.ts';

export const RECOMMENDATION_KINDS = { priority: texts.priority, action: texts.action, recommendation: texts.recommendation } as const;

export const recommendationSchema = z.strictObject({
  ...entryFields,
  kind: choice(RECOMMENDATION_KINDS).meta({ description: 'What kind of recommendation it is.' }),
  source: ref('sources').meta({ description: 'The source it is set out in.' }),
  number: text.optional().meta({ description: 'Its number in the source, if it has one. Example: "12"' }),
  addressedTo: textList.meta({ description: 'Who it is addressed to, as the source says. Example: Commissioners' }),
  nations,
  asks: textList.meta({ title: 'What it asks', description: 'What it asks, in plain words, with “should”, “may” and “must” as strong as in the source.' }),
  ideas: z.array(ref('ideas')).min(1).meta({ title: 'Ideas in practice', description: 'The ideas in practice that carry it out.' }),
});
