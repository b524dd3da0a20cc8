// How often each option comes first, second and so on over many random weightings: rank acceptability, as in stochastic multicriteria
// acceptability analysis (SMAA-2; Lahdelma and Salminen 2001, Operations Research 49(3)), with scores taken as they are.
import type { Result } from './result.ts';
import { seededRandom } from '../../../../library/seeded-random.ts';

/** How many weightings are drawn: by the usual reckoning a share is then within one point of a hundred, 19 times out of 20. */
export const DRAWS = 10_000;

/** The same numbers each time, so that the same answers give the same picture. */
const SEED = 2001;

/** Below this two values are the same: what is left is rounding. */
const SAME = 1e-9;

/** Weights that add up to 1, every such weighting being as likely as any other: exponential numbers over their sum. */
export function randomWeights(count: number, next: () => number): number[] {
  const drawn = Array.from({ length: count }, () => -Math.log(1 - next()));
  const all = drawn.reduce((sum, one) => sum + one, 0);
  return drawn.map((one) => one / all);
}

/**
 * For each option, in the order given, the share of weightings in which it has each place, the first before the others. Options that come out
 * the same share their places equally, so that shares add up to 1 over places and over options.
 */
export function placeShares(scores: readonly (readonly number[])[], draws = DRAWS, seed = SEED): number[][] {
  const next = seededRandom(seed);
  const shares = scores.map(() => scores.map(() => 0));
  for (let draw = 0; draw < draws; draw++) {
    const weights = randomWeights(scores[0]?.length ?? 0, next);
    const values = scores.map((row) => row.reduce((sum, score, at) => sum + score * weights[at]!, 0));
    values.forEach((value, option) => {
      let [better, same] = [0, 0];
      for (const other of values) {
        if (other > value + SAME) better++;
        else if (other >= value - SAME) same++;
      }
      for (let place = better; place < better + same; place++) shares[option]![place]! += 1 / same;
    });
  }
  return shares.map((row) => row.map((count) => count / draws));
}

/**
 * The shares of the options of a result, in its order. Criteria are drawn in the order of their ids: how they stand on the page makes no
 * difference. Those on which scores are missing are left out.
 */
export function acceptabilityOf({ criteria, placed, unscored }: Pick<Result, 'criteria' | 'placed' | 'unscored'>): number[][] {
  const order = criteria
    .map((criterion, at) => ({ criterion, id: criterion.id, at }))
    .filter(({ criterion }) => !unscored.includes(criterion))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return placeShares(placed.map(({ scores }) => order.map(({ at }) => scores[at]!)));
}
