// What a learner hands back: a file that stands alone, with the assignment and each question in the words in which it was read.
import * as z from 'zod/mini';
import { fileName, makeFileText, readFileText, type FileFormat, type ReadFile } from '../../exchange/index.ts';
import { answersSchema, isAnswered, textsByKeySchema, type Answer } from './answers.ts';
import { assignmentSchema, formatVersionFor } from './assignment.ts';
import { earlierInWords, takenOutSchema } from './earlier.ts';
import { LIMITS, daySchema, lineSchema, minutesSchema, partIdSchema, randomIdSchema } from './fields.ts';
import { accountSchema, type Learning, type LearningAccount } from './learning.ts';
import { GONE_QUESTION, questionsOf, type AnswerKey, type EntriesOf } from './questions.ts';
import * as texts from '../texts.ts';

const hasWordings = ({ answers, asked }: { answers: object; asked: object }) => Object.keys(answers).every((key) => Object.hasOwn(asked, key));

/** What everyone who hands back gives, besides the assignment and the wording of its questions. */
export const returnFields = {
  /** The same in every file that this learner makes of this copy. */
  id: randomIdSchema,
  name: z.optional(lineSchema),
  startedOn: daySchema,
  finishedOn: z.optional(daySchema),
  /** Left out if the learner does not give them along. */
  minutes: z.optional(minutesSchema),
  done: z.array(partIdSchema).check(z.maxLength(LIMITS.parts)),
  answers: answersSchema,
  /** Answers to questions that a newer edition of the assignment no longer asks, or asks in other words. */
  earlier: z.optional(z.array(takenOutSchema).check(z.maxLength(LIMITS.answers))),
  /** Only if the learner gives it along. */
  account: z.optional(accountSchema),
  /** ISO date and time, by the learner’s own clock: tells which of two files of one learner is newer. */
  madeAt: z.iso.datetime(),
};

export const returnSchema = z
  .strictObject({
    ...returnFields,
    assignment: assignmentSchema,
    /** The words of each question as it was read, in order. */
    asked: textsByKeySchema,
  })
  .check(z.refine(hasWordings));
export type Return = z.infer<typeof returnSchema>;

const format: FileFormat<Return> = {
  mark: 'both-together-return',
  version: 3,
  // Version 2 added case studies of the trainer’s own to the assignment that a return carries, version 3 to whom to hand back, and returns without minutes.
  alsoReads: [1, 2],
  what: texts.answersToAnAssignment,
  about: texts.answersToAnAssignmentGiveThisFileToThePersonWhoSetItTheyOpen,
  schema: returnSchema,
};

const hasWords = (account: LearningAccount) => Object.values(account).some((text) => text.trim() !== '');

/** Answers that say something, and the words of all questions. Answers to what is no longer on the site are kept. */
function handedBack({ assignment, answers }: Learning, entries: EntriesOf): Pick<Return, 'answers' | 'asked'> {
  const questions = questionsOf(assignment, entries);
  const known = new Set(questions.map(({ key }) => key));
  const given: Record<AnswerKey, Answer> = {};
  const asked: Record<AnswerKey, string> = {};
  for (const question of questions) {
    const answer = answers[question.key];
    asked[question.key] = question.text.slice(0, LIMITS.text);
    if (isAnswered(question, answer)) given[question.key] = answer;
  }
  for (const [key, answer] of Object.entries(answers)) {
    if (known.has(key)) continue;
    asked[key] = GONE_QUESTION;
    given[key] = answer;
  }
  return { answers: given, asked };
}

/** What a learner gives along or leaves out: the reflective record, and the minutes. */
export interface ReturnChoices {
  withAccount: boolean;
  withMinutes: boolean;
}

/** The version that a file or code of a return carries: as its assignment, and 3 without minutes. */
export const returnVersionFor = ({ assignment, minutes }: Pick<Return, 'assignment' | 'minutes'>): 1 | 2 | 3 =>
  minutes === undefined ? 3 : formatVersionFor(assignment);

/** What a learner hands back. The name only where the assignment asks for one, record and minutes only where they are chosen; none are no minutes. */
export function toReturn(learning: Learning, entries: EntriesOf, { withAccount, withMinutes }: ReturnChoices, now = new Date()): Return {
  const { assignment, returnId, startedOn, finishedOn, minutes, done, account, earlier = [] } = learning;
  const name = assignment.askName ? learning.name.trim() : '';
  return {
    id: returnId,
    ...(name && { name }),
    startedOn,
    ...(finishedOn && { finishedOn }),
    ...(withMinutes && minutes > 0 && { minutes }),
    done,
    ...(earlier.length > 0 && { earlier: earlier.map(earlierInWords) }),
    ...(withAccount && hasWords(account) && { account }),
    madeAt: now.toISOString(),
    assignment,
    ...handedBack(learning, entries),
  };
}

/** The file to hand back. Its name tells learners apart, by their name or a part of the random id. */
export function makeReturnFile(learning: Learning, entries: EntriesOf, choices: ReturnChoices, now = new Date()): { name: string; text: string } {
  const value = toReturn(learning, entries, choices, now);
  const who = value.name ?? value.id.slice(0, 4);
  return {
    name: fileName(texts.answersWhoTitle(who, value.assignment.title), 'json'),
    text: makeFileText({ ...format, version: returnVersionFor(value) }, value),
  };
}

/** Reads what a learner handed back; no text stands for a file that was too large to be read. Never throws. */
export const readReturnFile = (text: string | undefined): ReadFile<Return> => readFileText(format, text);
