// What a learner wrote that is about to leave the page, for the check for identifying details, and its new words put back where they belong.
import type { ChangedNotes } from '../../application/index.ts';
import type { Note } from '../../exchange/index.ts';
import { answerNotes, withAnswerNotes, withWords, wordsOf } from '../model/answer-notes.ts';
import { LIMITS } from '../model/fields.ts';
import { ACCOUNT_PARTS, type Learning } from '../model/learning.ts';
import type { EntriesOf } from '../model/questions.ts';

const NAME = 'name';
const earlierId = (place: number) => `earlier ${place}`;
const accountId = (key: string) => `account ${key}`;

/** The name, if one is given. */
export const nameNotes = ({ name }: Pick<Learning, 'name'>): Note[] => (name.trim() ? [{ id: NAME, label: 'Your name', text: name, isName: true }] : []);

/** The name and all answers; among them those to questions that were taken out, or are no longer on the site: they are handed back too. */
export const writtenNotes = (learning: Learning, entries: EntriesOf): Note[] => [
  ...nameNotes(learning),
  ...answerNotes(learning, entries),
  ...(learning.earlier ?? []).flatMap(({ asked, answer }, place) => {
    const text = wordsOf(answer)?.trim();
    return text ? [{ id: earlierId(place), label: asked, text }] : [];
  }),
];

/** The reflective record. */
export const accountNotes = ({ account }: Learning): Note[] =>
  ACCOUNT_PARTS.flatMap(({ key, title }) => (account[key].trim() ? [{ id: accountId(key), label: title, text: account[key] }] : []));

/** The copy with new words for some notes. */
export function withNotes(learning: Learning, changed: ChangedNotes): Learning {
  const account = { ...learning.account };
  for (const { key } of ACCOUNT_PARTS) account[key] = changed.get(accountId(key)) ?? account[key];
  const earlier = learning.earlier?.map((one, place) => {
    const text = changed.get(earlierId(place));
    return text === undefined ? one : { ...one, answer: withWords(one.answer, text) };
  });
  return {
    ...learning,
    name: (changed.get(NAME) ?? learning.name).slice(0, LIMITS.line),
    answers: withAnswerNotes(learning.answers, changed),
    ...(earlier && { earlier }),
    account,
  };
}
