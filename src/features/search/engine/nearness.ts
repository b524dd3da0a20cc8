// A second, closer look at the best records: how near a title, a name or a sentence comes to what was typed.
import { foldWord, stem, stemsOf } from './tokens.ts';

/** The query’s words by stem, each with how telling it is. */
export type Weighed = ReadonlyMap<string, number>;

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/**
 * How near a short text is to the query, 0 to 1: the harmonic mean of how much of the query it holds and how much of it is in the query.
 */
export function nearness(query: Weighed, text: string): number {
  const words = stemsOf(text);
  const shared = words.filter((word) => query.has(word));
  if (shared.length === 0) return 0;
  const held = sum(shared.map((word) => query.get(word)!)) / sum(query.values());
  const kept = shared.length / words.length;
  return (2 * held * kept) / (held + kept);
}

/** The largest share of the query that one sentence of a text holds, 0 to 1. */
export function closestSentence(query: Weighed, text: string): number {
  const whole = sum(query.values());
  let best = 0;
  for (const sentence of text.split(/(?<=[.!?…])\s+/u)) {
    const words = new Set(sentence.split(/[\s/,;:()–—|&+]+/u).map((word) => stem(foldWord(word))));
    const held = sum([...query].map(([word, telling]) => (words.has(word) ? telling : 0)));
    best = Math.max(best, held / whole);
  }
  return best;
}
