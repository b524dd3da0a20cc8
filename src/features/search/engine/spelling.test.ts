import { describe, expect, it } from 'vitest';
import { correct, isKnown, splitsOf } from './spelling.ts';

const shelf = { assessment: 90, assess: 30, assertive: 10, agreement: 40, agreed: 50, appointment: 20 };

describe('spelling', () => {
  it('finds the nearest word of the library', () => {
    expect(correct('assesment', shelf)?.word).toBe('assessment');
    expect(correct('agremeent', shelf)?.word).toBe('agreement');
    expect(correct('apointement', shelf)?.word).toBe('appointment');
  });

  it('prefers the word that the library uses more, of words that are as near', () => {
    expect(correct('agreex', { agreep: 1, agreed: 50 })?.word).toBe('agreed');
  });

  it('leaves words alone that are near to nothing, and short ones unless letters are only changed round', () => {
    expect(correct('xylophone', shelf)).toBeUndefined();
    expect(correct('cars', { care: 100 })).toBeUndefined();
    expect(correct('caer', { care: 100 })?.word).toBe('care');
  });

  it('knows other forms of a word, and the beginning of one that is being typed', () => {
    expect(isKnown('assessing', shelf, false)).toBe(true);
    expect(isKnown('appoin', shelf, false)).toBe(false);
    expect(isKnown('appoin', shelf, true)).toBe(true);
  });

  it('does not take names of an object for words', () => {
    expect(isKnown('constructor', {}, false)).toBe(false);
    expect(isKnown('__proto__', {}, false)).toBe(false);
  });

  it('offers the places where two words may have run together', () => {
    expect(splitsOf('jointcare', (word) => word === 'joint')).toEqual([['joint', 'care']]);
  });
});
