// What a learner answers, whether that is an answer, and how far along the learner is.
import * as z from 'zod/mini';
import { RATING_LABELS, RATINGS } from '../../reflect/index.ts';
import type { Assignment } from './assignment.ts';
import { LIMITS, textSchema } from './fields.ts';
import { sumMinutes } from './minutes.ts';
import { answerKeySchema, questionsOf, type AnswerKey, type AskedQuestion, type EntriesOf, type Form } from './questions.ts';

/** An answer to a question of any form. */
export const answerSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('text'), text: textSchema }),
  /** Places in the list of choices, from 0. */
  z.strictObject({ is: z.literal('choice'), chosen: z.array(z.int().check(z.gte(0), z.lt(LIMITS.choices))).check(z.maxLength(LIMITS.choices)) }),
  z.strictObject({ is: z.literal('rating'), value: z.literal([1, 2, 3, 4, 5]) }),
  /** `note`: what would show it. */
  z.strictObject({ is: z.literal('level'), level: z.enum(RATINGS), note: z.optional(textSchema) }),
]);
export type Answer = z.infer<typeof answerSchema>;

const isFitting = (answers: object) => Object.keys(answers).length <= LIMITS.answers;

/** Answers by the key of the question. */
export const answersSchema = z.record(answerKeySchema, answerSchema).check(z.refine(isFitting));
/** A text for each question, by its key. */
export const textsByKeySchema = z.record(answerKeySchema, textSchema).check(z.refine(isFitting));
export type Answers = Record<AnswerKey, Answer | undefined>;

const FORM_OF = { text: 'short', choice: 'choice', rating: 'rating', level: 'level' } as const satisfies Record<Answer['is'], Form>;
/** The form of question that an answer belongs to. */
export const formOf = (answer: Answer): Form => FORM_OF[answer.is];

/** Whether a question has an answer: of its form, with words that are more than spaces, or with a choice that is on its list. */
export function isAnswered({ form, choices = [] }: Pick<AskedQuestion, 'form' | 'choices'>, answer: Answer | undefined): answer is Answer {
  if (!answer || formOf(answer) !== form) return false;
  if (answer.is === 'text') return answer.text.trim() !== '';
  return answer.is === 'choice' ? answer.chosen.some((place) => place < choices.length) : true;
}

/** An answer as a person reads it. Example: answerInWords({ is: 'rating', value: 4 }, {}) → 4 of 5 */
export function answerInWords(answer: Answer, { choices = [] }: Pick<AskedQuestion, 'choices'>): string {
  if (answer.is === 'text') return answer.text.trim();
  if (answer.is === 'choice') return choices.filter((_, place) => answer.chosen.includes(place)).join('; ');
  if (answer.is === 'rating') return `${answer.value} of 5`;
  const note = answer.note?.trim();
  return RATING_LABELS[answer.level] + (note ? `: ${note}` : '');
}

/** How far along a learner is. */
export interface Progress {
  /** Parts that are done, of those that count. Compulsory parts count; where all are optional, every part does. */
  done: number;
  of: number;
  /** Minutes of the parts that count and are not done. */
  minutesLeft: number;
  /** Questions answered, of all that are asked. */
  answered: number;
  asked: number;
}

/** Progress in an assignment. A part is done when the learner has said so. */
export function progressOf(assignment: Assignment, entries: EntriesOf, { answers, done }: { answers: Answers; done: readonly string[] }): Progress {
  const compulsory = assignment.parts.filter(({ optional }) => !optional);
  const counted = compulsory.length > 0 ? compulsory : assignment.parts;
  const left = counted.filter(({ id }) => !done.includes(id));
  const questions = questionsOf(assignment, entries);
  return {
    done: counted.length - left.length,
    of: counted.length,
    minutesLeft: sumMinutes(left),
    answered: questions.filter((question) => isAnswered(question, answers[question.key])).length,
    asked: questions.length,
  };
}
