// What a learner wrote that is about to leave the page, for the check for identifying details.
import { within, type LeavingText } from '../../exchange/index.ts';
import { wordsOf, wordsOfAnswers, wordsOfRecord, withWords } from '../model/answer-words.ts';
import { LIMITS } from '../model/fields.ts';
import type { Learning } from '../model/learning.ts';
import { labelOfAnswers, type EntriesOf } from '../model/questions.ts';
import * as texts from './texts.ts';

/** The name. */
export const nameWords = ({ name }: Pick<Learning, 'name'>): LeavingText<Learning>[] => [
  { note: { id: 'name', label: texts.yourName, text: name, isName: true }, most: LIMITS.line, put: (now, text) => ({ ...now, name: text }) },
];

/** The name and all answers; among them those to questions that were taken out, or are no longer on the site: they are handed back too. */
export const writtenWords = (learning: Learning, entries: EntriesOf): LeavingText<Learning>[] => [
  ...nameWords(learning),
  ...within<Learning, 'answers'>('answers', wordsOfAnswers(learning.answers, labelOfAnswers(learning.assignment, entries))),
  ...(learning.earlier ?? []).map(({ asked, answer }, place): LeavingText<Learning> => ({
    note: { id: `earlier ${place}`, label: asked, text: wordsOf(answer).trim() },
    put: (now, text) => ({ ...now, earlier: now.earlier?.map((one, at) => (at === place ? { ...one, answer: withWords(one.answer, text) } : one)) }),
  })),
];

/** The reflective record. */
export const recordWords = ({ account }: Learning): LeavingText<Learning>[] => within('account', wordsOfRecord(account));
