// The words that a learner wrote in answers, for the check for identifying details, and new words put back where they belong.
import type { Note } from '../../exchange/index.ts';
import type { Answer } from './answers.ts';
import type { Learning } from './learning.ts';
import { GONE_QUESTION, questionsOf, type EntriesOf } from './questions.ts';

/** The words that were written in an answer; undefined for one that is chosen, or not there. */
export function wordsOf(answer: Answer | undefined): string | undefined {
  if (answer?.is === 'text') return answer.text;
  return answer?.is === 'level' ? answer.note : undefined;
}

/** The answer with other words; one that is chosen stays as it is. */
export function withWords(answer: Answer, text: string): Answer {
  if (answer.is === 'text') return { ...answer, text };
  return answer.is === 'level' ? { ...answer, note: text } : answer;
}

const answerId = (key: string) => `answer ${key}`;

/** What was written in answer to questions; also to those that are no longer asked, because they are handed back too. */
export function answerNotes({ assignment, answers }: Pick<Learning, 'assignment' | 'answers'>, entries: EntriesOf): Note[] {
  const asked = new Map(questionsOf(assignment, entries).map(({ key, text }) => [key, text]));
  return Object.entries(answers).flatMap(([key, answer]) => {
    const text = wordsOf(answer)?.trim();
    return text ? [{ id: answerId(key), label: asked.get(key) ?? GONE_QUESTION, text }] : [];
  });
}

/** The answers with new words for some of the notes. */
export function withAnswerNotes<Answers extends Readonly<Record<string, Answer | undefined>>>(answers: Answers, changed: ReadonlyMap<string, string>): Answers {
  const next = Object.entries(answers).map(([key, answer]) => {
    const text = changed.get(answerId(key));
    return [key, text === undefined || !answer ? answer : withWords(answer, text)] as const;
  });
  return Object.fromEntries(next) as Answers;
}

/** The key of the question that a note answers. */
export const keyOfNote = ({ id }: Note) => id.slice(answerId('').length);
