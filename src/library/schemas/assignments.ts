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
/** An own question of the assignment. */
const ask = z.discriminatedUnion('form', [
  z.strictObject({ id: idSchema, form: z.literal('short'), text }),
  z.strictObject({ id: idSchema, form: z.literal('choice'), text, choices: z.array(text).min(2).max(8), several: z.boolean().optional() }),
  /** A rating from 1 to 5, with what its ends mean. */
  z.strictObject({ id: idSchema, form: z.literal('rating'), text, low: text, high: text }),
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
        /** An entry to read. `note` says what to look for. A case study brings its pauses and its questions to discuss. */
        z.strictObject({ read: anyRef(), note: text.optional(), ...common }),
        z.strictObject({ question: questionRef(), ...common }),
        z.strictObject({ ask, ...common }),
      ]),
    )
    .min(2)
    .max(40)
    .meta({ description: 'The parts in order. Each is an entry to read, a question of the library, or an own question.' }),
  why: text.meta({ description: 'Why these parts, and that the selection is this library’s own.' }),
});
