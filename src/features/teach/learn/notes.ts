// What a learner wrote that is about to leave the page, for the check for identifying details, and its new words put back where they belong.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import type { Answer } from '../model/answers.ts';
import { ACCOUNT_PARTS, type Learning } from '../model/learning.ts';
import { questionsOf, type EntriesOf } from '../model/questions.ts';

/** The words of an answer, if it has any. */
function wordsOf(answer: Answer | undefined): string | undefined {
  if (answer?.is === 'text') return answer.text;
  return answer?.is === 'level' ? answer.note : undefined;
}

function withWords(answer: Answer, text: string): Answer {
  if (answer.is === 'text') return { ...answer, text };
  return answer.is === 'level' ? { ...answer, note: text } : answer;
}

const answerId = (key: string) => `answer ${key}`;
const accountId = (key: string) => `account ${key}`;

/** What was written in answer to questions; also to those that are no longer asked, because they are handed back too. */
export function answerNotes({ assignment, answers }: Learning, entries: EntriesOf): Note[] {
  const asked = new Map(questionsOf(assignment, entries).map(({ key, text }) => [key, text]));
  return Object.entries(answers).flatMap(([key, answer]) => {
    const text = wordsOf(answer)?.trim();
    return text ? [{ id: answerId(key), label: asked.get(key) ?? 'A question that is no longer asked', text }] : [];
  });
}

/** The reflective record. */
export const accountNotes = ({ account }: Learning): Note[] =>
  ACCOUNT_PARTS.flatMap(({ key, title }) => (account[key].trim() ? [{ id: accountId(key), label: title, text: account[key] }] : []));

/** The copy with new words for some notes. */
export function withNotes(learning: Learning, changed: ChangedNotes): Learning {
  const answers = Object.entries(learning.answers).map(([key, answer]) => {
    const text = changed.get(answerId(key));
    return [key, text === undefined ? answer : withWords(answer, text)] as const;
  });
  const account = { ...learning.account };
  for (const { key } of ACCOUNT_PARTS) account[key] = changed.get(accountId(key)) ?? account[key];
  return { ...learning, answers: Object.fromEntries(answers), account };
}
