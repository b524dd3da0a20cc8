// Everything that people wrote in collected answers, for the check for identifying details before it leaves the page.
import { within, type LeavingText } from '../../exchange/index.ts';
import { wordsOfAnswers, wordsOfRecord } from '../model/answer-words.ts';
import type { Collected, CollectedReturn, MarkKey } from '../model/collected.ts';
import { LIMITS } from '../model/fields.ts';
import * as texts from './texts.ts';

function wordsOfReturn({ askedTexts }: Collected, one: CollectedReturn): LeavingText<CollectedReturn>[] {
  const allTexts = askedTexts[one.asked] ?? {};
  const id = (what: string) => (key: string | number) => `${what} ${one.id} ${key}`;
  return [
    { note: { id: `name ${one.id}`, label: texts.name, text: one.name ?? '', isName: true }, most: LIMITS.line, put: (now, name) => ({ ...now, name }) },
    ...within<CollectedReturn, 'answers'>(
      'answers',
      wordsOfAnswers(one.answers, (key) => allTexts[key] ?? key, id('answer')),
    ),
    ...(one.earlier ?? []).map(({ asked, words }, place): LeavingText<CollectedReturn> => ({
      note: { id: id('earlier')(place), label: asked, text: words },
      put: (now, text) => ({ ...now, earlier: now.earlier?.map((each, at) => (at === place ? { ...each, words: text } : each)) }),
    })),
    ...within<CollectedReturn, 'account'>('account', wordsOfRecord(one.account, id('account'))),
  ];
}

/** What one learner is given: the own name and answers, and the trainer’s words. */
export function wordsToLearner(collected: Collected, returnId: string): LeavingText<Collected>[] {
  return [
    {
      note: { id: `feedback ${returnId}`, label: texts.yourWords, text: collected.feedback?.[returnId] ?? '' },
      put: (now, text) => ({ ...now, feedback: { ...now.feedback, [returnId]: text } }),
    },
    ...wordsOfCollected(collected).filter(({ note }) => note.id.startsWith('answer ') && note.id.split(' ')[1] === returnId),
  ];
}

/** Names, answers, reflective records, and the trainer’s own themes and notes. */
export function wordsOfCollected(collected: Collected): LeavingText<Collected>[] {
  const { returns, marks, themes, note } = collected;
  return [
    ...returns.flatMap((one) =>
      wordsOfReturn(collected, one).map(({ put, ...text }) => ({
        ...text,
        put: (now: Collected, words: string) => ({ ...now, returns: now.returns.map((each) => (each.id === one.id ? put(each, words) : each)) }),
      })),
    ),
    ...(Object.keys(marks) as MarkKey[]).map((key): LeavingText<Collected> => ({
      note: { id: `mark ${key}`, label: texts.yourNoteOnAnAnswer, text: marks[key]?.note ?? '' },
      put: (now, text) => ({ ...now, marks: { ...now.marks, [key]: { themes: [], ...now.marks[key], note: text } } }),
    })),
    ...themes.map(({ id, label }): LeavingText<Collected> => ({
      note: { id: `theme ${id}`, label: texts.yourTheme, text: label },
      most: LIMITS.line,
      put: (now, text) => ({ ...now, themes: now.themes.map((theme) => (theme.id === id ? { ...theme, label: text } : theme)) }),
    })),
    { note: { id: 'whole', label: texts.yourNoteOnTheWhole, text: note }, put: (now, text) => ({ ...now, note: text }) },
  ];
}
