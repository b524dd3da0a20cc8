import { describe, expect, it } from 'vitest';
import { eachVote, type Votes } from '../engine/votes.ts';
import type { SearchRecord } from './record.ts';
import { voicesOf } from './voices.ts';

const record = (title: string, aliases: string[]): SearchRecord => ({
  key: title,
  url: title,
  kind: 'ideas',
  title,
  summary: '',
  aliases,
  text: '',
  facets: {},
});
const RECORDS = [
  record('Named owner', ['who is in charge', 'the boss of us', 'who answers for it']),
  record('Crisis response', ['drunk and in crisis', 'charge nurse on a drinking night']),
  record('Plans', ['care plan']),
];
const numberOf = new Map(RECORDS.map((one, number) => [one, number]));
const { words, small, meanings, meaningsOf } = voicesOf(RECORDS, numberOf, [
  { means: ['drinking', 'drunk'], said: ['booze', 'sober'] },
  { means: ['crisis'], said: ['sober', 'boss'] },
]);
const strengths = (votes: Votes | undefined) => {
  const found = new Map<number, number>();
  eachVote(votes ?? [0], (one, strength) => found.set(one, strength));
  return found;
};

describe('voices', () => {
  it('of a word are the records with it in their names, a title counting double', () => {
    expect([...strengths(words.get('charg')).keys()]).toEqual([0, 1]);
    expect(strengths(words.get('plan')).get(2)).toBeGreaterThan(strengths(words.get('nurs')).get(1)!);
  });

  it('of small words are kept apart', () => {
    expect([...strengths(small.get('who')).keys()]).toEqual([0]);
    expect(words.has('who')).toBe(false);
    expect(small.has('charg')).toBe(false);
  });

  it('of a meaning are the records with any word for it, once for each name', () => {
    expect([...strengths(meanings.get('0')).keys()]).toEqual([1]);
    expect(strengths(meanings.get('0')).get(1)).toBeGreaterThan(strengths(words.get('drunk')).get(1)!);
  });

  it('of an everyday word lead to all that it may mean', () => {
    expect(meaningsOf.get('booz')).toEqual([0]);
    expect(meaningsOf.get('sober')).toEqual([0, 1]);
  });
});
