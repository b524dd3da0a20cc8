// How near a title, a name or a sentence comes to what was typed.
import { stemsOf } from './tokens.ts';

/** The query’s words by stem, each with how telling it is. */
export type Weighed = ReadonlyMap<string, number>;

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** The share of the query that these stems hold, 0 to 1. */
const heldBy = (query: Weighed, stems: Iterable<string>) => sum([...stems].map((word) => query.get(word) ?? 0)) / (sum(query.values()) || 1);

/**
 * How near a short text is to the query, 0 to 1: the harmonic mean of how much of the query it holds and how much of it is in the query.
 */
export function nearness(query: Weighed, text: string): number {
  const stems = stemsOf(text);
  const shared = stems.filter((word) => query.has(word));
  if (shared.length === 0) return 0;
  const held = heldBy(query, shared);
  const kept = shared.length / stems.length;
  return (2 * held * kept) / (held + kept);
}
