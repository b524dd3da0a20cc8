// Finds the names of the library that come near a query, and what they lead to.
import type { Name } from './lexicon.ts';
import { nearness, type Weighed } from './nearness.ts';
import { stem, tokenize } from './tokens.ts';
import { URGENT_WORTH } from './weights.ts';

/** How much better a near name is than one that shares a word or two. */
const SHARPNESS = 1.5;

/** A name of so many words, typed as it stands, means what bears it; a shorter one does where nothing else bears it. */
const LONG = 5;

/** A record that bears names near the query. */
export interface Bearer {
  /** 0 to 1, or more for what is urgent. */
  worth: number;
  /** The nearest of its names, unless that is never printed. */
  name?: string;
  /** What it is worth that one of its names is the query, word for word; 0 when none is. */
  exact: number;
}

/**
 * What the names lead to, by number of the record: the nearest name of each.
 * @param words all words of the query, small ones included
 * @param query the words that carry the topic, with how telling each is
 */
export function bearersOf(names: readonly Name[], words: readonly string[], query: Weighed): Map<number, Bearer> {
  const found = new Map<number, Bearer>();
  for (const [name, bearers] of names) {
    const near = nearness(query, name);
    if (near === 0) continue;
    const isTyped = near > 0.999 && (words.length >= LONG || (bearers.length === 2 && isSaidBy(words, name)));
    for (let at = 0; at < bearers.length; at += 2) {
      const most = Math.abs(bearers[at + 1]!) / 100;
      // What is urgent comes up for its very name only: “call” alone does not ask for a helpline.
      const worth = most >= URGENT_WORTH && near < 1 ? 0 : most * near ** SHARPNESS;
      const known: Bearer = found.get(bearers[at]!) ?? { worth: 0, exact: 0 };
      if (isTyped) known.exact = Math.max(known.exact, most);
      if (worth > known.worth) {
        known.worth = worth;
        if (bearers[at + 1]! > 0) known.name = name;
        else delete known.name;
      }
      if (worth > 0 || isTyped) found.set(bearers[at]!, known);
    }
  }
  return found;
}

/** Whether a name is the query, small words and order included. */
const isSaidBy = (words: readonly string[], name: string) => words.map(stem).join(' ') === tokenize(name).map(stem).join(' ');

/** Where the words of a name stand in the query, side by side, or undefined. */
export function placeIn(words: readonly string[], name: string): { at: number; length: number } | undefined {
  const wanted = tokenize(name);
  for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at++)
    if (wanted.every((word, offset) => words[at + offset] === word)) return { at, length: wanted.length };
  return undefined;
}
