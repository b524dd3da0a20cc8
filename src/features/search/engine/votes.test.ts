import { describe, expect, it } from 'vitest';
import { VOTES_KEPT, countVotes, eachVote, packVotes, tellingnessOfVotes, voteOf, type Votes } from './votes.ts';

const RECORDS = 1000;
const count = (votes: readonly Votes[]) => countVotes(votes.map((list) => ({ votes: list, weight: tellingnessOfVotes(list, RECORDS) })));
const unpacked = (votes: Votes) => {
  const found = new Map<number, number>();
  eachVote(votes, (record, strength) => found.set(record, strength));
  return found;
};

describe('votes', () => {
  it('come back as they were kept, by record, in whatever order they were given', () => {
    const votes = unpacked(packVotes([[40, 1], [3, 0.5], [7, 0.001]])); // prettier-ignore
    expect([...votes.keys()]).toEqual([3, 7, 40]);
    expect(votes.get(40)).toBe(1);
    expect(votes.get(3)).toBeCloseTo(0.5, 1);
    expect(votes.get(7)).toBeGreaterThan(0);
  });

  it('of a word that everything holds keep the strongest, and how many there were', () => {
    const voices = Array.from({ length: VOTES_KEPT.word + 50 }, (_, record) => [record, record / 1000] as const);
    const votes = packVotes(voices);
    expect(votes[0]).toBe(VOTES_KEPT.word + 50);
    expect(unpacked(votes).size).toBe(VOTES_KEPT.word);
    expect(unpacked(votes).has(0)).toBe(false);
    expect(unpacked(packVotes(voices, VOTES_KEPT.small)).size).toBe(VOTES_KEPT.small);
  });

  it('grow with the number of names that hold a word, ever less, and shrink with many names', () => {
    const [one, two, nine] = [1, 2, 9].map((times) => voteOf(times, 20, 20));
    expect(two! - one!).toBeGreaterThan(nine! - voteOf(8, 20, 20));
    expect(voteOf(1, 200, 20)).toBeLessThan(one!);
    expect(nine).toBeLessThan(1);
  });

  it('of several words add up: what many names say a little beats what one name says', () => {
    const counted = count([packVotes([[1, 0.5], [2, 0.8]]), packVotes([[1, 0.5]])]); // prettier-ignore
    expect(counted.get(1)).toBeCloseTo(0.5, 1);
    expect(counted.get(2)).toBeLessThan(counted.get(1)!);
  });

  it('count a rare word more than one that many records hold', () => {
    const common = packVotes(Array.from({ length: 300 }, (_, record) => [record, 0.6] as const));
    const counted = count([common, packVotes([[900, 0.6]])]);
    expect(counted.get(900)).toBeGreaterThan(2 * counted.get(5)!);
  });

  it('of words that no name holds are none', () => {
    expect(count([]).size).toBe(0);
  });
});
