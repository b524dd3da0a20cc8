// The words that a learner wrote in answers and in the reflective record, for the check for identifying details.
import type { LeavingText } from '../../exchange/index.ts';
import type { Answer } from './answers.ts';
import { ACCOUNT_PARTS, type LearningAccount } from './learning.ts';

/** Answers by their questions. */
type Answers = Readonly<Partial<Record<string, Answer>>>;

/** The words that were written in an answer; none in one that is chosen, or not there. */
export function wordsOf(answer: Answer | undefined): string {
  if (answer?.is === 'text') return answer.text;
  return (answer?.is === 'level' ? answer.note : undefined) ?? '';
}

/** The answer with other words; one that is chosen stays as it is. */
export function withWords<Given extends Answer | undefined>(answer: Given, text: string): Given {
  if (answer?.is === 'text') return { ...answer, text };
  return answer?.is === 'level' ? { ...answer, note: text } : answer;
}

/** What was written in answer to questions, each under its question. `id` makes the id of a note from the key of its question. */
export const wordsOfAnswers = <Given extends Answers>(
  answers: Given,
  labelOf: (key: string) => string,
  id = (key: string) => `answer ${key}`,
): LeavingText<Given>[] =>
  Object.entries(answers).map(([key, answer]) => ({
    note: { id: id(key), label: labelOf(key), text: wordsOf(answer).trim() },
    put: (now, text) => ({ ...now, [key]: withWords(now[key], text) }),
  }));

/** The texts of a reflective record; of none where it was not given along. */
export const wordsOfRecord = <Given extends LearningAccount | undefined>(account: Given, id = (key: string) => `account ${key}`): LeavingText<Given>[] =>
  ACCOUNT_PARTS.map(({ key, title }) => ({
    note: { id: id(key), label: title, text: account?.[key] ?? '' },
    put: (now, text) => (now ? { ...now, [key]: text } : now),
  }));
