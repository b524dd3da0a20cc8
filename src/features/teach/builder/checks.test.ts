// What stops an assignment from being handed out.
import { expect, test } from 'vitest';
import { addItems, newAssignment } from '../model/add-parts.ts';
import type { Ask, Assignment } from '../model/assignment.ts';
import { noticesOf, obstaclesOf } from './checks.ts';

const titled: Assignment = { ...newAssignment('0.1.0'), title: 'Title' };
const withAsk = (ask: Ask): Assignment => ({ ...titled, parts: [{ is: 'ask', id: 'p1', minutes: 5, optional: false, ask }] });
const found = (assignment: Assignment, known: string[] = []) => obstaclesOf(assignment, (key) => known.includes(key)).map(({ what, at }) => `${at}: ${what}`);

test('an assignment without parts and title says both, and where each is put right', () => {
  expect(found({ ...titled, title: ' ' })).toEqual(['add: There are no parts yet.', 'words: It has no title.']);
});

test.each<[string, Ask, string[]]>([
  ['a short question with words', { form: 'short', text: 'What?' }, []],
  ['a question of spaces', { form: 'short', text: '  ' }, ['part/p1: Your question in part 1 has no words.']],
  [
    'a choice of one',
    { form: 'choice', text: 'Which?', choices: ['A', ' '], several: false },
    ['part/p1: Your question in part 1 has fewer than two choices.'],
  ],
  ['a choice of two', { form: 'choice', text: 'Which?', choices: ['A', '', 'B'], several: true }, []],
  ['a rating whose ends have no words', { form: 'rating', text: 'How?', low: '', high: '' }, []],
])('%s', (_, ask, wanted) => {
  expect(found(withAsk(ask))).toEqual(wanted);
});

test('what the library does not have any more is named', () => {
  const assignment = addItems(titled, [
    { key: 'tools/journey-map', minutes: 5 },
    { key: 'question-sets/referrals#who-signs-off', minutes: 3 },
  ]);
  expect(found(assignment, ['tools/journey-map', 'question-sets/referrals#who-signs-off'])).toEqual([]);
  expect(found(assignment, ['question-sets/referrals#who-signs-off'])).toEqual(['parts: The library does not have part 1 any more (“journey map”).']);
  expect(found(assignment, ['tools/journey-map'])).toEqual(['parts: The library does not have part 2 any more (“who signs off”).']);
});

const TODAY = '2026-11-22';
const noticed = (assignment: Assignment) => noticesOf(assignment, TODAY).map(({ what, at }) => `${at}: ${what}`);

test.each([
  ['2026-11-21', ['words: The day it is due has passed: Saturday 21 November 2026.']],
  ['2026-11-22', []],
  ['2028-11-22', []],
  ['2206-03-01', ['words: The day it is due is far off: Saturday 1 March 2206.']],
])('due on %s', (due, wanted) => {
  expect(noticed({ ...titled, due })).toEqual(wanted);
});

test('a choice that stands there twice is named, and stops nothing', () => {
  const twice = withAsk({ form: 'choice', text: 'Which?', choices: ['A ward', '', 'a ward ', ''], several: false });
  expect(noticed(twice)).toEqual(['part/p1: Your question in part 1 has the choice “a ward” more than once.']);
  expect(found(twice)).toEqual([]);
  expect(noticed(withAsk({ form: 'choice', text: 'Which?', choices: ['A', '', ' ', 'B'], several: false }))).toEqual([]);
});
