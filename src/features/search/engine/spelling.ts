// Finds the word of the library that somebody meant to type. Works on the shelf of words that begin with the same letter.
import { distance } from 'fastest-levenshtein';
import type { WordShelf } from './lexicon.ts';
import { stem } from './tokens.ts';

const SHORTEST = 4;
/** Whether the library knows the word, or a word with the same stem. While it is being typed, the start of a known word is enough. */
export function isKnown(word: string, shelf: WordShelf, typing: boolean): boolean {
  if (Object.hasOwn(shelf, word)) return true;
  if (typing) return Object.keys(shelf).some((known) => known.startsWith(word));
  const cut = stem(word);
  return cut.length >= SHORTEST && Object.keys(shelf).some((known) => stem(known) === cut);
}

const swaps = (word: string) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
/** In short words every change makes another word, so there only letters changed round are mended. */
const mistakesAllowed = (word: string) => (word.length < 5 ? 0 : word.length < 8 ? 1 : word.length < 12 ? 2 : 3);

/**
 * The nearest word on the shelf, or undefined when none is near enough.
 * Two letters changed round count as one mistake. Of words as near, the one that the library uses in more records wins.
 */
export function correct(word: string, shelf: WordShelf): { word: string; cost: number } | undefined {
  if (word.length < SHORTEST) return undefined;
  const swapped = swaps(word).filter((candidate) => Object.hasOwn(shelf, candidate));
  const most = mistakesAllowed(word);
  let best: { word: string; cost: number; uses: number } | undefined;
  for (const [candidate, uses] of Object.entries(shelf)) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < SHORTEST) continue;
    const cost = swapped.includes(candidate) ? 1 : distance(word, candidate);
    if (cost > Math.max(most, swapped.includes(candidate) ? 1 : 0)) continue;
    if (!best || cost < best.cost || (cost === best.cost && uses > best.uses)) best = { word: candidate, cost, uses };
  }
  return best;
}

/** The ways in which a word may be two words run together, the first of them known. */
export const splitsOf = (word: string, isWord: (first: string) => boolean): [first: string, second: string][] =>
  Array.from({ length: Math.max(0, word.length - 4) }, (_, at) => [word.slice(0, at + 2), word.slice(at + 2)] as [string, string]).filter(([first]) =>
    isWord(first),
  );
