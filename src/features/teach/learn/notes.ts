// What a learner wrote that is about to leave the page, for the check for identifying details, and its new words put back where they belong.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import { withAnswerNotes } from '../model/answer-notes.ts';
import { ACCOUNT_PARTS, type Learning } from '../model/learning.ts';

export { answerNotes } from '../model/answer-notes.ts';

const accountId = (key: string) => `account ${key}`;

/** The reflective record. */
export const accountNotes = ({ account }: Learning): Note[] =>
  ACCOUNT_PARTS.flatMap(({ key, title }) => (account[key].trim() ? [{ id: accountId(key), label: title, text: account[key] }] : []));

/** The copy with new words for some notes. */
export function withNotes(learning: Learning, changed: ChangedNotes): Learning {
  const account = { ...learning.account };
  for (const { key } of ACCOUNT_PARTS) account[key] = changed.get(accountId(key)) ?? account[key];
  return { ...learning, answers: withAnswerNotes(learning.answers, changed), account };
}
