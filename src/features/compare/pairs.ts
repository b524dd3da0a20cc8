// Pairs of models to compare, and the addresses of their pages, which work without JavaScript.
import type { Entry } from '../../library/entry.ts';
import { alongTheLine } from '../../library/model-fields.ts';
import { pairId } from './pair-id.ts';

/** The page that compares two models. Example: /models/compare/integrated-team-and-single-hub/ */
export const pairPath = (one: string, other: string) => `/models/compare/${pairId(one, other)}/`;

/** Every pair of the ids, once. */
export const pairsOf = (ids: readonly string[]) =>
  ids.flatMap((one, index) => ids.slice(index + 1).map((other) => ({ id: pairId(one, other), ids: [one, other].sort() })));

/**
 * The two models to begin with, where nobody has chosen: the first in which services decide together, and the first in which they give care
 * together. They differ by one step. A library without such models begins with its last two, since the first leaves things as they are.
 */
export function firstPair(models: readonly Entry<'models'>[]): Entry<'models'>[] {
  const sorted = alongTheLine(models);
  const pair = (['decisions', 'care'] as const).flatMap((join) => sorted.find(({ data }) => data.joins === join) ?? []);
  return pair.length === 2 ? pair : sorted.slice(-2);
}
