// What all names of a record say together: a word that stands in many ways of asking for a record speaks for it.
import { tellingness } from './tellingness.ts';

/**
 * The records whose names hold one word: how many there are; then, for those that speak most, by number of the record: how far it is from
 * the one before, and how strongly its names speak (1 to STRONGEST).
 */
export type Votes = number[];
export const STRONGEST = 63;
/**
 * Of a word that stands in the names of more records than this, only the strongest voices are kept; fewer of a small word, and of a meaning.
 * With 100 of a small word, queries made of small words lost their sense; with 250 nothing more was found.
 */
export const VOTES_KEPT = { word: 600, small: 150, meaning: 120 };

/** How soon more names with the same word stop counting, and how far records with many names are held back (k₁ and b of BM25). */
const SATURATION = 1.2;
const LENGTH = 0.4;

/**
 * How strongly the names of a record speak for a word, 0 to 1, as BM25 weighs how often a word stands in a text.
 * @param times how many of its names hold the word
 * @param length words in all its names
 * @param usual what that is for a record of this library, on average
 */
export const voteOf = (times: number, length: number, usual: number) => times / (times + SATURATION * (1 - LENGTH + (LENGTH * length) / usual));

/** Writes votes as they are kept. @param voices number of a record and its strength, 0 to 1, in any order */
export function packVotes(voices: readonly (readonly [record: number, strength: number])[], most = VOTES_KEPT.word): Votes {
  const kept = [...voices]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .sort(([a], [b]) => a - b);
  return [voices.length, ...kept.flatMap(([record, strength], at) => [record - (kept[at - 1]?.[0] ?? 0), Math.max(1, Math.round(STRONGEST * strength))])];
}

/** Gives each record of a word’s votes, with its strength from 0 to 1. */
export function eachVote(votes: Votes, tell: (record: number, strength: number) => void): void {
  for (let at = 1, record = 0; at < votes.length; at += 2) {
    record += votes[at]!;
    tell(record, votes[at + 1]! / STRONGEST);
  }
}

/** The votes of one word of a query, and what they count. */
export interface Voice {
  votes: Votes;
  weight: number;
}

/** How telling a word is among names, by its votes. */
export const tellingnessOfVotes = (votes: Votes, records: number) => tellingness(votes[0]!, records);

/** How loudly the names of each record speak for the words of a query: 1 where all names say nothing else. */
export function countVotes(voices: readonly Voice[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { votes, weight } of voices) eachVote(votes, (record, strength) => sums.set(record, (sums.get(record) ?? 0) + weight * strength));
  const most = voices.reduce((sum, { weight }) => sum + weight, 0);
  return new Map([...sums].map(([record, sum]) => [record, sum / most]));
}
