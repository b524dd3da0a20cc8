// What parts are called in lists: short, and never two alike.
import { expect, test } from 'vitest';
import type { Part } from '../model/assignment.ts';
import { headOfPart, shortNamesOf } from './steps.ts';

const ask = (id: string, text: string): Part => ({ id, minutes: 2, optional: false, is: 'ask', ask: { form: 'short', text } });
const read = (id: string, title: string): Part => ({
  id,
  minutes: 2,
  optional: false,
  is: 'read',
  collection: 'case-studies',
  entry: title,
  note: '',
  without: [],
});
const none = new Map();

test('a long question is cut at a word in a list, and is whole where it is asked', () => {
  const long = 'When you assess, do you look at how the two conditions affect each other, and not at each alone?';
  expect(shortNamesOf([ask('p1', long)], none)).toEqual(['When you assess, do you look at how the two conditions…']);
  expect(headOfPart(ask('p1', long), none)).toEqual({ name: long, more: '' });
});

test('two parts that would be called alike keep their whole titles', () => {
  const parts = [read('p1', 'Slough: a team'), read('p2', 'Slough: a protocol'), read('p3', 'Sahel: a hostel')];
  expect(shortNamesOf(parts, none)).toEqual(['Slough: a team', 'Slough: a protocol', 'Sahel']);
});

test('what is read has its name as the heading, and what its title adds as a line below', () => {
  expect(headOfPart(read('p1', 'Sahel: a hostel advised to ring back'), none)).toEqual({ name: 'Sahel', more: 'A hostel advised to ring back' });
});
