// Finds the names of the library that come near a query, and what they lead to.
import type { Name } from './lexicon.ts';
import { heldTogether, nearness, sharedStems, type Weighed } from './nearness.ts';
import { tokenize } from './tokens.ts';
import { URGENT_WORTH } from './weights.ts';

export const NAMES = {
  /** How much better a near name is than one that shares a word or two. */
  sharpness: 1.5,
  /** What all names of a record together add, for what of the query they hold between them. */
  together: 0.3,
};

/** A record that bears names near the query. */
export interface Bearer {
  /** 0 to 1. */
  worth: number;
  /** The nearest of its names. */
  name: string;
}

/** What the names lead to, by number of the record. */
export function bearersOf(names: readonly Name[], query: Weighed): Map<number, Bearer> {
  const found = new Map<number, Bearer & { stems: Set<string> }>();
  for (const [name, bearers] of names) {
    const near = nearness(query, name);
    const stems = sharedStems(query, name);
    for (let at = 0; at < bearers.length; at += 2) {
      const most = bearers[at + 1]! / 100;
      // What is urgent comes up for its very name only: “call” alone does not ask for a helpline.
      const worth = most >= URGENT_WORTH && near < 1 ? 0 : most * near ** NAMES.sharpness;
      const before = found.get(bearers[at]!) ?? { name, worth: 0, stems: new Set() };
      const together = before.stems.union(stems);
      found.set(bearers[at]!, worth > before.worth ? { name, worth, stems: together } : { ...before, stems: together });
    }
  }
  return new Map(
    [...found].map(([record, { name, worth, stems }]) => [
      record,
      { name, worth: worth + (worth > 0 && worth < 1 ? NAMES.together * worth ** 0.5 * heldTogether(query, stems) ** 2 : 0) },
    ]),
  );
}

/** Where the words of a name stand in the query, side by side, or undefined. */
export function placeIn(words: readonly string[], name: string): { at: number; length: number } | undefined {
  const wanted = tokenize(name);
  for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at++)
    if (wanted.every((word, offset) => words[at + offset] === word)) return { at, length: wanted.length };
  return undefined;
}
