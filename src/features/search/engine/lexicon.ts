// The words and names of the library in small files, so that a query loads only those it needs, however large the library.
import { textHash } from '../../../library/text-hash.ts';
import { wordsOf } from './tokens.ts';
import type { Votes } from './votes.ts';

/** Words that begin with one letter, each with the number of records it stands in. */
export type WordShelf = Record<string, number>;

/**
 * A name and what it leads to: the name as written; numbers of the records that bear it, each followed by what that is worth (0 to 100,
 * below 0 where the name finds the record and is never printed);
 * other names of the same thing, which a search for this name includes.
 */
export type Name = [name: string, bearers: number[], also?: string[]];
/** By the stem of a word: the names found by it, the records whose names hold it, and, of an everyday word, the numbers of what it means. */
export type NameShelf = Record<string, [names: Name[], votes: Votes, meanings?: number[]]>;

/** The shelf on which a word stands: its first letter; digits together, other letters together. */
export const wordShelf = (word: string): string => (/^[a-z]/.test(word) ? word[0]! : /^\d/.test(word) ? '0' : '_');

/** The shelf on which names stand that hold a word of this stem, of `count` shelves. */
export const nameShelf = (stem: string, count: number): number => textHash(stem) % count;

/** The words of a text that spelling is checked against. */
export const vocabularyOf = (text: string): string[] => wordsOf(text).filter((word) => word.length > 2 && !/\d/.test(word));
