// Whether the first result can be said firmly: not where little of the query was understood, nor where others come as near.
import type { Answer } from './protocol.ts';

/** Below this share of the query, what was found answers something else. */
const LITTLE = 0.6;
/**
 * A first result with a lower score, on the scale of EVIDENCE, is one of several when the second comes as near as this share of it.
 * On the queries in tests/search with which the weights were chosen, that was so for 6 of the 9 without a right answer in the first three,
 * and for one in eight of those with the right answer first.
 */
const WEAK = 2.1;
const NEAR = 0.9;
/** How many neighbouring meanings are offered. */
const OFFERED = 3;

/** A result as it was ranked, the best first. */
export interface Judged {
  score: number;
  /** The share of the query that it holds, 0 to 1. */
  covered: number;
  /** More than 0 when one of its names was typed word for word. */
  exact: number;
  dimensions: readonly string[];
}

/**
 * What the list should say about itself: nothing when it is sure.
 * @param looked the best results, in order
 * @param words how many words of the query carry its topic; a single word means all that bears it
 */
export function confidenceIn(looked: readonly Judged[], words: number): Pick<Answer, 'unsure'> {
  const [first, second] = looked;
  if (!first || first.exact > 0 || words < 2) return {};
  const isOneOfSeveral = second !== undefined && first.score < WEAK && second.score >= NEAR * first.score;
  const why = first.covered < LITTLE ? 'little' : isOneOfSeveral ? 'close' : undefined;
  if (!why) return {};
  const sums = new Map<string, number>();
  for (const { score, dimensions } of looked) for (const dimension of dimensions) sums.set(dimension, (sums.get(dimension) ?? 0) + score / dimensions.length);
  const neighbours = [...sums].sort(([, a], [, b]) => b - a).map(([dimension]) => dimension);
  return { unsure: { why, dimensions: neighbours.slice(0, OFFERED) } };
}
