// Random order, from the browser’s source of randomness that cannot be guessed.

/** Asking for many numbers at once is far quicker than asking for each. */
const BATCH = 512;

/** Gives whole numbers from 0 up to, but not including, `below`, all equally likely. */
function makeRandom(): (below: number) => number {
  const numbers = new Uint32Array(BATCH);
  let next = BATCH;
  return (below) => {
    const limit = Math.floor(2 ** 32 / below) * below;
    for (;;) {
      if (next === BATCH) {
        crypto.getRandomValues(numbers);
        next = 0;
      }
      const number = numbers[next++]!;
      if (number < limit) return number % below;
    }
  };
}

const randomBelow = makeRandom();

/** The same items in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[]): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomBelow(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
