// How near a title, a name or a sentence comes to what was typed.
import { contentWords, isStopWord, stem, tokenize, wordsOf } from './tokens.ts';

/** A query, weighed: its words by stem, each with how telling it is, and all its words as typed. */
export interface Weighed {
  telling: ReadonlyMap<string, number>;
  words: ReadonlySet<string>;
}

/** What a word that says little counts in a name, beside one that carries the topic. */
const SMALL_WORD = 0.35;

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** The share of the query that these stems hold, 0 to 1. */
const heldBy = ({ telling }: Weighed, stems: Iterable<string>) => sum([...stems].map((word) => telling.get(word) ?? 0)) / (sum(telling.values()) || 1);

/** What of a text is in the query, and what is not. Small words count too, so that “whose patient is he” is more than “patient”. */
function compare({ telling, words }: Weighed, text: string): { shared: Set<string>; kept: number } {
  const all = tokenize(text);
  const content = contentWords(all);
  const stems = new Set(content.map(stem));
  const shared = new Set([...stems].filter((word) => telling.has(word)));
  const small = all.filter((word) => isStopWord(word) && !content.includes(word));
  const sharedSmall = small.filter((word) => words.has(word));
  return { shared, kept: (shared.size + SMALL_WORD * sharedSmall.length) / (stems.size + SMALL_WORD * small.length || 1) };
}

/**
 * How near a short text is to the query, 0 to 1: the harmonic mean of how much of the query it holds and how much of it is in the query.
 */
export function nearness(query: Weighed, text: string): number {
  const { shared, kept } = compare(query, text);
  const held = heldBy(query, shared);
  return held === 0 ? 0 : (2 * held * kept) / (held + kept);
}

/** The stems that a text shares with the query. */
export const sharedStems = (query: Weighed, text: string): Set<string> => compare(query, text).shared;

/** The share of the query that several texts hold together, 0 to 1. */
export const heldTogether = (query: Weighed, stems: ReadonlySet<string>): number => heldBy(query, stems);

/** The largest share of the query that one sentence of a text holds, 0 to 1. */
export function closestSentence(query: Weighed, text: string): number {
  const shares = text.split(/(?<=[.!?…])\s+/u).map((sentence) => heldBy(query, new Set(wordsOf(sentence).map(stem))));
  return Math.max(0, ...shares);
}
