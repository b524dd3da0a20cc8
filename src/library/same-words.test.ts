// Words that look the same are the same.
import { describe, expect, test } from 'vitest';
import { holdsWords } from './holds-words.ts';
import { plainLetters, plainSigns } from './same-words.ts';

test.each([
  ['co\u2011occurring', 'co-occurring'],
  ['co\u2010occurring', 'co-occurring'],
  ['co\u00adoccurring', 'cooccurring'],
  ['Week\u200bend', 'weekend'],
  ['\u200eDrug\u00a0\u2009use\u2060', 'drug use'],
  ['Siân  O’Neill', "sian o'neill"],
  ['Ｄｕａｌ', 'dual'],
])('“%s” is as “%s”', (one, other) => {
  expect(plainLetters(one)).toBe(plainLetters(other));
});

test('names in other scripts keep the marks that tell them apart', () => {
  expect(plainLetters('कि')).not.toBe(plainLetters('कु'));
  expect(plainLetters('Сергей')).not.toBe(plainLetters('Сергеи'));
});

test('plain signs keep letters, capitals and accents', () => {
  expect(plainSigns('Siân’s  co\u2011op \u2013 \u200bhere')).toBe('Siân’s co-op - here');
});

describe('looking for words', () => {
  test('each has to be there, in any order and however its hyphen is written', () => {
    expect(holdsWords('needs co\u2011occurring')('People with co-occurring needs')).toBe(true);
    expect(holdsWords('co-occurring housing')('People with co-occurring needs')).toBe(false);
  });
  test('nothing, or what is not seen, asks for nothing', () => {
    expect(holdsWords(' \u200b ')('anything')).toBe(true);
  });
});
