import { expect, it } from 'vitest';
import { addReturns, makeLearning, returnFile } from '../../../../tests/helpers/assignment-model.ts';
import { collectedSchema, markKey, newCollected } from '../model/collected.ts';
import { notesIn, putBack } from '../../exchange/index.ts';
import { wordsOfCollected } from './leaving-words.ts';

it('what people and the trainer wrote is checked, each under its question, and new words go back to where they came from', () => {
  const learning = makeLearning({
    answers: { 'p1/who-owns-it': { is: 'text', text: 'Mr A' }, p2: { is: 'level', level: 'partly', note: 'Mr B' }, p5: { is: 'rating', value: 4 } },
    earlier: [{ key: 'p9', part: makeLearning().assignment.parts[2]!, asked: 'What was it?', answer: { is: 'text', text: 'Mr G' } }],
    account: { learnt: 'Mr C', change: '', relates: '' },
  });
  const collected = {
    ...addReturns(newCollected(learning.assignment), [returnFile(learning)]).collected,
    themes: [{ id: 'theme0001', label: 'Mr D' }],
    marks: { [markKey(learning.returnId, 'p2')]: { themes: ['theme0001'], note: 'Mr E' } },
    note: 'Mr F',
  };
  const notes = notesIn(wordsOfCollected(collected));
  expect(notes.map(({ label, text }) => [label, text])).toEqual([
    ['Name', 'Sam O’Neill'],
    ['Who owns it?', 'Mr A'],
    ['Who has to agree?', 'Mr B'],
    ['What was it?', 'Mr G'],
    ['What I learnt', 'Mr C'],
    ['Your note on an answer', 'Mr E'],
    ['Your theme', 'Mr D'],
    ['Your note on the whole', 'Mr F'],
  ]);
  const changed = putBack(collected, wordsOfCollected(collected), new Map(notes.map(({ id }) => [id, 'someone'])));
  expect(notesIn(wordsOfCollected(changed)).map(({ text }) => text)).toEqual(Array(8).fill('someone'));
  expect(collectedSchema.safeParse(changed).success).toBe(true);
});
