// A ready-made reflection exercise: questions chosen from the question sets, with an honest number of minutes.
import { z } from 'zod';
import { audiences, entryFields, text } from './common.ts';
import { questionRef } from '../refs.ts';

export const exerciseSchema = z.strictObject({
  ...entryFields,
  audiences,
  order: z.number().int().min(1).meta({ description: 'Its place in the list of exercises, from 1.' }),
  minutes: z
    .number()
    .int()
    .min(10)
    .max(240)
    .meta({ description: 'Minutes for all of it, talking included. About 1½ to 2 minutes go on each question that people answer alone.' }),
  people: text.meta({ description: 'Who should take part and how many. Example: Six to twelve people, half from each service' }),
  questions: z
    .array(questionRef())
    .min(3)
    .max(60)
    .meta({ description: 'Its questions, in the order in which they are asked. Each has anchors. Example: [referrals#who-signs-off]' }),
  why: text.meta({ description: 'Why these questions and why in this order, and that the selection is this library’s own.' }),
});
