import { expect, it } from 'vitest';
import type { Assignment, Part } from '../model/assignment.ts';
import { newLearning } from '../model/learning.ts';
import { editionChanges, goOver, isSameEdition } from './editions.ts';

const read = (id: string, entry: string): Part => ({ id, is: 'read', collection: 'case-studies', entry, minutes: 10, optional: false, note: '', without: [] });
const choice = (id: string, choices: string[]): Part => ({
  id,
  is: 'ask',
  minutes: 2,
  optional: false,
  ask: { form: 'choice', text: 'Which?', choices, several: true },
});
const assignment = (...parts: Part[]): Assignment => ({
  key: 'abcdefgh12',
  title: 'One',
  message: '',
  objectives: [],
  instructions: '',
  askName: false,
  parts,
  siteVersion: '1',
});

it('the same words are the same edition, whichever version of the site wrote them', () => {
  const one = assignment(read('p1', 'andrew'));
  expect(isSameEdition(one, { ...one, siteVersion: '2' })).toBe(true);
  expect(isSameEdition(one, { ...one, message: 'By Friday' })).toBe(false);
  expect(isSameEdition(one, { ...one, key: 'otherkey12' })).toBe(false);
});

it('going over keeps answers, and opens parts again that are about something else', () => {
  const from = assignment(read('p1', 'andrew'), read('p2', 'bea'), read('p3', 'cal'));
  const to = assignment(read('p1', 'andrew'), read('p2', 'dan'), read('p4', 'eve'));
  const learning = {
    ...newLearning(from, '2026-11-22'),
    name: 'Ann',
    at: 'p3',
    done: ['p1', 'p2', 'p3'],
    answers: { 'p1/who': { is: 'text' as const, text: 'Me' }, 'p3/why': { is: 'text' as const, text: 'Gone' } },
  };
  expect(editionChanges(from, to)).toEqual({ added: 1, gone: 1, changed: 1 });
  const over = goOver(learning, to);
  expect(over).toMatchObject({ name: 'Ann', done: ['p1'], answers: learning.answers, returnId: learning.returnId });
  expect(over).not.toHaveProperty('at');
});

it('a choice stays the choice of the same words, also where they stand in another place', () => {
  const from = assignment(choice('p1', ['Red', 'Green', 'Blue']));
  const learning = { ...newLearning(from, '2026-11-22'), answers: { p1: { is: 'choice' as const, chosen: [0, 2] } } };
  expect(goOver(learning, assignment(choice('p1', ['Blue', 'Black', 'Red']))).answers).toEqual({ p1: { is: 'choice', chosen: [0, 2] } });
  expect(goOver(learning, assignment(choice('p1', ['Black', 'Blue']))).answers).toEqual({ p1: { is: 'choice', chosen: [1] } });
  expect(goOver(learning, assignment(choice('p1', ['Black']))).answers).toEqual({});
});
