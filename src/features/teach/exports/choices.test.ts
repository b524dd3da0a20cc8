// What a question can be answered with, on paper.
import { expect, test } from 'vitest';
import { scaleLine } from './choices.ts';

test.each([
  ['not at all', 'very', '1: not at all … 5: very'],
  ['not at all', '', '1: not at all'],
  [' ', 'very', '5: very'],
  ['', '', '1: lowest … 5: highest'],
])('a rating from “%s” to “%s” is worded without a loose end', (low, high, wanted) => {
  expect(scaleLine({ low, high })).toBe(wanted);
});
