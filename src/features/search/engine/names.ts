// Finds the names of the library that come near a query, and what they lead to.
import type { Name } from './lexicon.ts';
import { nearness, type Weighed } from './nearness.ts';
import { tokenize } from './tokens.ts';
import { URGENT_WORTH } from './weights.ts';

/** How much better a near name is than one that shares a word or two. */
const SHARPNESS = 1.5;

/** A record that bears names near the query. */
export interface Bearer {
  /** 0 to 1. */
  worth: number;
  /** The nearest of its names. */
  name: string;
}

/** What the names lead to, by number of the record: the nearest name of each. */
export function bearersOf(names: readonly Name[], query: Weighed): Map<number, Bearer> {
  const found = new Map<number, Bearer>();
  for (const [name, bearers] of names) {
    const near = nearness(query, name);
    for (let at = 0; at < bearers.length; at += 2) {
      const most = bearers[at + 1]! / 100;
      // What is urgent comes up for its very name only: “call” alone does not ask for a helpline.
      const worth = most >= URGENT_WORTH && near < 1 ? 0 : most * near ** SHARPNESS;
      if (worth > (found.get(bearers[at]!)?.worth ?? 0)) found.set(bearers[at]!, { name, worth });
    }
  }
  return found;
}

/** Where the words of a name stand in the query, side by side, or undefined. */
export function placeIn(words: readonly string[], name: string): { at: number; length: number } | undefined {
  const wanted = tokenize(name);
  for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at++)
    if (wanted.every((word, offset) => words[at + offset] === word)) return { at, length: wanted.length };
  return undefined;
}
