import { describe, expect, test } from 'vitest';
import { nearest } from './issue.ts';

describe('nearest', () => {
  const known = ['common-assessment-process', 'agreed-pathways', 'named-care-co-ordination', 'safeguarding', 'staying-in-contact'];

  test('finds the right id behind a slip, best first', () => {
    expect(nearest('agreed-pathway', known)).toEqual(['agreed-pathways']);
    expect(nearest('common-assesment', known)[0]).toBe('common-assessment-process');
    expect(nearest('safegaurding', known)[0]).toBe('safeguarding');
  });

  test('finds a longer id by one of its words', () => {
    expect(nearest('contact', known)).toEqual(['staying-in-contact']);
  });

  test('guesses nothing where nothing is near', () => {
    expect(nearest('horse', known)).toEqual([]);
    expect(nearest('anything', [])).toEqual([]);
  });

  test('gives three at most', () => {
    expect(nearest('a', ['a1', 'a2', 'a3', 'a4'])).toEqual(['a1', 'a2', 'a3']);
  });
});
