// How long it takes, in words.
import { expect, test } from 'vitest';
import { addItems, newAssignment } from '../model/add-parts.ts';
import { changePart } from './edit-parts.ts';
import { minutesInAll, sizeAndDue, sizeInWords } from './minutes-words.ts';

const two = addItems(newAssignment('0.1.0'), [
  { key: 'tools/a', minutes: 45 },
  { key: 'tools/b', minutes: 10 },
]);
const [first = '', second = ''] = two.parts.map(({ id }) => id);
const optional = (id: string, assignment = two) => changePart(assignment, id, (part) => ({ ...part, optional: true }));

test('minutes of optional parts are told apart', () => {
  expect(minutesInAll(two)).toBe('55 minutes');
  expect(minutesInAll(optional(second))).toBe('45 minutes, and 10 more if they do the optional parts');
  expect(minutesInAll(optional(first, optional(second)))).toBe('55 minutes, all of it optional');
  expect(sizeInWords(addItems(newAssignment('0.1.0'), [{ key: 'tools/a', minutes: 1 }]))).toBe('1 part, 1 minute');
});

test('the day it is due is said with its length, where it has one', () => {
  expect(sizeAndDue(two)).toBe('2 parts, 55 minutes');
  expect(sizeAndDue({ ...two, due: '2026-12-08' })).toBe('2 parts, 55 minutes. Due on Tuesday 8 December 2026.');
});
