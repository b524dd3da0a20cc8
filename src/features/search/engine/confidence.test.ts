import { describe, expect, it } from 'vitest';
import { confidenceIn, type Judged } from './confidence.ts';

/** A result of which nothing speaks loudly. */
const faint = (score: number, more: Partial<Judged> = {}): Judged => ({ score, covered: 1, exact: 0, loudness: 0.2, agreement: 0.25, dimensions: [], ...more });

describe('confidence', () => {
  it('says nothing where names speak loudly, where others are far behind, or where all evidence agrees and some are behind', () => {
    expect(confidenceIn([faint(2, { loudness: 0.6 }), faint(1.9), faint(1.9)], 3)).toEqual({});
    expect(confidenceIn([faint(2, { loudness: 0.3 }), faint(1), faint(0.5)], 3)).toEqual({});
    expect(confidenceIn([faint(2, { agreement: 1 }), faint(1.7), faint(1.4)], 3)).toEqual({});
  });

  it('is unsure where little of the query was found', () => {
    const { unsure } = confidenceIn([faint(2, { covered: 0.3, dimensions: ['access'] }), faint(1.9, { covered: 0.2, dimensions: ['care'] }), faint(1.8)], 3);
    expect(unsure).toEqual({ why: 'little', dimensions: ['access', 'care'] });
  });

  it('is unsure where several come as near, and offers the dimensions that most of them serve, at most three', () => {
    const close = ['care', 'access', 'care', 'people', 'safety'].map((dimension, at) => faint(1 - at / 100, { dimensions: [dimension] }));
    expect(confidenceIn(close, 4).unsure).toEqual({ why: 'close', dimensions: ['care', 'access', 'people'] });
  });

  it('is sure of two good answers when no third comes near', () => {
    expect(confidenceIn([faint(2.8, { loudness: 0.3 }), faint(2.7), faint(1)], 3)).toEqual({});
  });

  it('is sure of a name typed word for word, and of a single word', () => {
    const vague = [faint(1, { covered: 0.1 }), faint(1), faint(1), faint(1)];
    expect(confidenceIn([{ ...vague[0]!, exact: 0.9 }, ...vague.slice(1)], 4)).toEqual({});
    expect(confidenceIn(vague, 1)).toEqual({});
  });

  it('has nothing to say of an empty list', () => {
    expect(confidenceIn([], 3)).toEqual({});
  });
});
