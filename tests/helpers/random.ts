// Chance that can be repeated: the same seed gives the same numbers.
import { seededRandom } from '../../src/library/seeded-random.ts';

/** Draws of one seed. */
export interface Chance {
  /** From 0 up to, not with, 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  one<Value>(values: readonly Value[]): Value;
}

/** The seed of this run: TEST_SEED, or one of the clock. A test prints it, so that a failure can be repeated. */
export const seedOfRun = (): number => Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);

/** Draws that repeat with their seed. */
export function chance(seed: number): Chance {
  const next = seededRandom(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, between, one: (values) => values[between(0, values.length - 1)]! };
}
