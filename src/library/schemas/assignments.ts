// A ready-made assignment: parts of the library in order, with questions, for people who learn alone or in a group.
import { z } from 'zod';
import { audiences, entryFields, text, textList } from './common.ts';
import { anyRef, idSchema, questionRef, ref } from '../refs.ts';

/** How long a ready-made assignment takes, in minutes. */
export const ASSIGNMENT_LENGTHS = [15, 45, 90] as const;

const common = {
  minutes: z.number().int().min(1).max(240).meta({ description: 'Minutes for this part, answering included.' }),
  optional: z.boolean().optional().meta({ description: 'People may leave it out. Its minutes do not count.' }),
};
const asked = {
  id: idSchema.meta({ description: 'Short and permanent, unique in this file. Example: what-would-help' }),
  text: text.meta({ title: 'Question', description: 'The question, plain, one thing at a time.' }),
};
/** An own question of the assignment. */
const ask = z.discriminatedUnion('form', [
  z.strictObject({ ...asked, form: z.literal('short') }).meta({ title: 'Answered in words' }),
  z
    .strictObject({
      ...asked,
      form: z.literal('choice'),
      choices: z.array(text).min(2).max(8).meta({ description: 'What can be chosen, in order.' }),
      several: z.boolean().optional().meta({ description: 'More than one may be chosen.' }),
    })
    .meta({ title: 'Answered by choosing' }),
  z
    .strictObject({
      ...asked,
      form: z.literal('rating'),
      low: text.meta({ title: 'What 1 means', description: 'Example: Not at all' }),
      high: text.meta({ title: 'What 5 means', description: 'Example: Very' }),
    })
    .meta({ title: 'Answered from 1 to 5' }),
]);

export const assignmentSchema = z.strictObject({
  ...entryFields,
  audiences,
  dimension: ref('dimensions').optional().meta({ description: 'The dimension it is about. Leave out for induction.' }),
  minutes: z.literal(ASSIGNMENT_LENGTHS).meta({ description: 'Minutes of all compulsory parts together.' }),
  objectives: textList.meta({ description: 'What someone should be able to do afterwards. Each starts with a verb.' }),
  instructions: text.meta({ description: 'What to do, said to the learner. Two to four short sentences.' }),
  parts: z
    .array(
      z.union([
        z
          .strictObject({
            read: anyRef().meta({ title: 'Entry', description: 'The entry to read. A case study brings its pauses and its questions to discuss.' }),
            note: text.optional().meta({ description: 'What to look for.' }),
            ...common,
          })
          .meta({ title: 'An entry to read' }),
        z
          .strictObject({ question: questionRef().meta({ description: 'A question of a question set. Example: referrals#who-signs-off' }), ...common })
          .meta({ title: 'A question of the library' }),
        z.strictObject({ ask: ask.meta({ title: 'Question', description: 'A question of this assignment.' }), ...common }).meta({ title: 'An own question' }),
      ]),
    )
    .min(2)
    .max(40)
    .meta({ description: 'The parts in order. Each is an entry to read, a question of the library, or an own question.' }),
  why: text.meta({ description: 'Why these parts, and that the selection is this library’s own.' }),
});
