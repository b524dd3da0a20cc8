// Chance that can be repeated: the same seed gives the same numbers.

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

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, between, one: (values) => values[between(0, values.length - 1)]! };
}
