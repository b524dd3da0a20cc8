import { describe, expect, it } from 'vitest';
import { rank, type WordMatches } from './ranking.ts';

const RECORDS = 100;
const matches = (total: number, scores: Record<string, number>): WordMatches => ({ total, scores: new Map(Object.entries(scores)) });
const words: Record<string, WordMatches> = {
  joint: matches(5, { both: 4, half: 4 }),
  assessment: matches(20, { both: 3, other: 3 }),
};
const order = (named = new Map<string, { worth: number }>()) =>
  rank([{ words: ['joint', 'assessment'], weight: 1 }], (word) => words[word]!, named, RECORDS).map(({ id }) => id);

describe('ranking', () => {
  it('puts what answers the whole query before what answers a part, and leaves out what holds only its commonest word', () => {
    expect(order()).toEqual(['both', 'half']);
  });

  it('puts a record that bears the name that was typed first, also when its text lacks the words', () => {
    expect(order(new Map([['named', { worth: 1 }]]))[0]).toBe('named');
  });

  it('gives nothing for words that nothing holds', () => {
    expect(rank([{ words: ['zzz'], weight: 1 }], () => matches(0, {}), new Map(), RECORDS)).toEqual([]);
  });

  it('counts a widened reading less than the one that was typed', () => {
    const ranked = rank(
      [
        { words: ['joint'], weight: 1 },
        { words: ['assessment'], weight: 0.5 },
      ],
      (word) => ({ joint: matches(10, { typed: 3 }), assessment: matches(10, { wider: 3 }) })[word]!,
      new Map(),
      RECORDS,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['typed', 'wider']);
  });
});
