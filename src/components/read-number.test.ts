// Numbers as people write them.
import { describe, expect, test } from 'vitest';
import { numberWanted, readNumber } from './read-number.ts';

describe('a number as people write it', () => {
  test.each([
    ['45', 45],
    [' 45 ', 45],
    ['1,200', 1200],
    ['1 200', 1200],
    ['４５', 45],
    ['45\u200b', 45],
    ['45.', 45],
    ['', undefined],
    [' ', undefined],
  ])('“%s” is read', (words, number) => {
    expect(readNumber(words, { least: 0, most: 2000 })).toBe(number);
  });

  test.each(['forty', '1e3', '0x10', '2001', '-1', '1.5', '1,5', '4-5', 'Infinity'])('“%s” is no whole number from 0 to 2,000', (words) => {
    expect(readNumber(words, { least: 0, most: 2000 })).toBe('wrong');
  });

  test.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['−2', -2],
    ['1,234,567.5', 1_234_567.5],
  ])('where parts count, “%s” is read', (words, number) => {
    expect(readNumber(words, { hasParts: true })).toBe(number);
  });

  test('what to write is said with both ends', () => {
    expect(numberWanted({ least: 0, most: 1440 })).toBe('Write a whole number from 0 to 1,440.');
    expect(numberWanted({ hasParts: true })).toBe('Write a number in figures.');
  });
});
