// A learner’s own copy of an assignment: the document with answers, place and time.
import * as z from 'zod/mini';
import { answersSchema } from './answers.ts';
import { assignmentSchema, type Assignment } from './assignment.ts';
import { earlierSchema } from './earlier.ts';
import { LIMITS, daySchema, lineSchema, minutesSchema, partIdSchema, randomId, randomIdSchema, textSchema } from './fields.ts';
import * as texts from '../texts.ts';

/** What a learner writes about the learning itself, for a reflective record. */
export const accountSchema = z.strictObject({ learnt: textSchema, change: textSchema, relates: textSchema });
export type LearningAccount = z.infer<typeof accountSchema>;

/** The parts of the reflective record, in order, with what each asks. */
export const ACCOUNT_PARTS: readonly { key: keyof LearningAccount; title: string; prompt: string }[] = [
  { key: 'learnt', title: texts.whatILearnt, prompt: texts.whatDoYouKnowNow },
  { key: 'change', title: texts.whatIWillChange, prompt: texts.whatWillYouDoDifferently },
  { key: 'relates', title: texts.howItRelatesToMyPractice, prompt: texts.whichStandards },
];

/** A learner’s own copy. Kind `learning`. */
export const learningSchema = z.strictObject({
  assignment: assignmentSchema,
  /** Empty unless the learner gives one. */
  name: lineSchema,
  answers: answersSchema,
  /** Answers to what a newer edition no longer asks, or asks in other words. */
  earlier: z.optional(z.array(earlierSchema).check(z.maxLength(LIMITS.answers))),
  /** Ids of the parts that the learner has finished. */
  done: z.array(partIdSchema).check(z.maxLength(LIMITS.parts)),
  /** The id of the part to continue with. */
  at: z.optional(partIdSchema),
  startedOn: daySchema,
  finishedOn: z.optional(daySchema),
  /** Minutes spent, as the learner declares them. */
  minutes: minutesSchema,
  account: accountSchema,
  /** Names what is handed back, so that a later file takes the place of an earlier one. */
  returnId: randomIdSchema,
});
export type Learning = z.infer<typeof learningSchema>;

/** A copy with nothing answered, begun on a day. */
export const newLearning = (assignment: Assignment, day: string): Learning => ({
  assignment,
  name: '',
  answers: {},
  done: [],
  startedOn: day,
  minutes: 0,
  account: { learnt: '', change: '', relates: '' },
  returnId: randomId(),
});
