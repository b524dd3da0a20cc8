// Whether the first result can be said firmly: not where its names hardly speak for the query, nor where others come as near.
import type { Answer } from './protocol.ts';

/** Below this share of the query, what was found answers something else. */
const LITTLE = 0.6;
/**
 * What makes a first result sure: how loudly its names speak, how far the third result is behind it, as a share of its score, and the share
 * of the kinds of evidence that it leads. Fitted (logistic regression) on 370 queries with their right pages, the same with which the
 * ranking was chosen: at SURE four in five first places are right, and of all that are surer more than nine in ten.
 */
const SURENESS = { loudness: 1, distance: 0.75, agreement: 0.25 };
const SURE = 0.67;
/** How many neighbouring meanings are offered. */
const OFFERED = 3;

/** A result as it was ranked, the best first. */
export interface Judged {
  score: number;
  /** The share of the query that it holds, 0 to 1. */
  covered: number;
  /** More than 0 when one of its names was typed word for word. */
  exact: number;
  /** How loudly its names speak for the words of the query, 0 to 1. */
  loudness: number;
  /** The share of the kinds of evidence that speak for it before all others, 0 to 1. */
  agreement: number;
  dimensions: readonly string[];
}

/**
 * What the list should say about itself: nothing when it is sure.
 * @param looked the best results, in order
 * @param words how many words the query has; a single one means all that bears it
 */
export function confidenceIn(looked: readonly Judged[], words: number): Pick<Answer, 'unsure'> {
  const [first, , third] = looked;
  if (!first || first.exact > 0 || words < 2) return {};
  const distance = 1 - (third?.score ?? 0) / first.score;
  const sureness = SURENESS.loudness * first.loudness + SURENESS.distance * distance + SURENESS.agreement * first.agreement;
  if (sureness >= SURE) return {};
  const sums = new Map<string, number>();
  for (const { score, dimensions } of looked) for (const dimension of dimensions) sums.set(dimension, (sums.get(dimension) ?? 0) + score / dimensions.length);
  const neighbours = [...sums].sort(([, a], [, b]) => b - a).map(([dimension]) => dimension);
  return { unsure: { why: first.covered < LITTLE ? 'little' : 'close', dimensions: neighbours.slice(0, OFFERED) } };
}
