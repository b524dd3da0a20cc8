// Words that go with a number.
import { expect, test } from 'vitest';
import { plural, pluralIn } from './plural.ts';

test('English words follow the number', () => {
  const pages = (number: number) => plural(number, { one: 'one page', other: `${number} pages` });
  expect([0, 1, 2].map(pages)).toEqual(['0 pages', 'one page', '2 pages']);
});

test('another language has as many forms as it needs', () => {
  const dogs = (number: number) =>
    pluralIn('cy')(number, { zero: 'dim cŵn', one: `${number} ci`, two: `${number} gi`, few: `${number} chi`, other: `${number} o gŵn` });
  expect([0, 1, 2, 3, 6].map(dogs)).toEqual(['dim cŵn', '1 ci', '2 gi', '3 chi', '6 o gŵn']);
});
