import { describe, expect, it } from 'vitest';
import { confidenceIn, type Judged } from './confidence.ts';

const judged = (score: number, more: Partial<Judged> = {}): Judged => ({ score, covered: 1, exact: 0, dimensions: [], ...more });

describe('confidence', () => {
  it('says nothing where the first result stands clear and holds the query', () => {
    expect(confidenceIn([judged(1.9), judged(1.2), judged(1.1)], 3)).toEqual({});
    expect(confidenceIn([judged(2.8), judged(2.7)], 3), 'two good answers').toEqual({});
  });

  it('is unsure where little of the query was found', () => {
    const { unsure } = confidenceIn([judged(2, { covered: 0.3, dimensions: ['access'] }), judged(1, { covered: 0.2, dimensions: ['care'] })], 3);
    expect(unsure).toEqual({ why: 'little', dimensions: ['access', 'care'] });
  });

  it('is unsure where several come as near, and offers the dimensions that most of them serve, at most three', () => {
    const close = ['care', 'access', 'care', 'people', 'safety'].map((dimension, at) => judged(1 - at / 100, { dimensions: [dimension] }));
    expect(confidenceIn(close, 4).unsure).toEqual({ why: 'close', dimensions: ['care', 'access', 'people'] });
  });

  it('is sure of a name typed word for word, and of a single word', () => {
    const vague = [judged(1, { covered: 0.1 }), judged(1), judged(1), judged(1)];
    expect(confidenceIn([{ ...vague[0]!, exact: 0.9 }, ...vague.slice(1)], 4)).toEqual({});
    expect(confidenceIn(vague, 1)).toEqual({});
  });

  it('has nothing to say of an empty list', () => {
    expect(confidenceIn([], 3)).toEqual({});
  });
});
