import { expect, it } from 'vitest';
import { bareAssignment } from '../../../../tests/helpers/assignment-model.ts';
import { newLearning, type Learning } from '../model/learning.ts';
import { notesIn, putBack } from '../../exchange/index.ts';
import { recordWords, writtenWords } from './leaving-words.ts';

const assignment = bareAssignment([{ id: 'p1', is: 'ask', minutes: 2, optional: false, ask: { form: 'short', text: 'Who is asked?' } }]);
const learning = {
  ...newLearning(assignment, '2026-11-22'),
  answers: {
    p1: { is: 'text' as const, text: 'Mr A' },
    'p2/old': { is: 'level' as const, level: 'partly' as const, note: 'Mr B' },
    p3: { is: 'rating' as const, value: 3 as const },
  },
  name: 'Dr Ann, 07700 900123',
  earlier: [{ key: 'p4', part: { ...assignment.parts[0]!, id: 'p4' }, asked: 'Who was asked?', answer: { is: 'text' as const, text: 'Mr D' } }],
  account: { learnt: 'Mr C', change: '', relates: '' },
};

const wordsOf = (copy: Learning) => [...writtenWords(copy, new Map()), ...recordWords(copy)];

it('everything that was written is checked, also in answer to what is no longer asked, and new words go back to where they came from', () => {
  const notes = notesIn(wordsOf(learning));
  expect(notes.map(({ label, text }) => [label, text])).toEqual([
    ['Your name', 'Dr Ann, 07700 900123'],
    ['Who is asked?', 'Mr A'],
    ['A question that is no longer on the site', 'Mr B'],
    ['Who was asked?', 'Mr D'],
    ['What I learnt', 'Mr C'],
  ]);
  const changed = putBack(learning, wordsOf(learning), new Map(notes.map(({ id, text }) => [id, text.replace(/Mr \w|, .*/, 'someone')])));
  expect(notesIn(wordsOf(changed)).map(({ text }) => text)).toEqual(['Dr Annsomeone', 'someone', 'someone', 'someone', 'someone']);
  expect(changed.answers['p3']).toEqual({ is: 'rating', value: 3 });
});
