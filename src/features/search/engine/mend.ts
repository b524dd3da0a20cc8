// Mends the spelling of a query from the words of the library.
import type { IndexFiles } from './index-files.ts';
import { correct, splitsOf } from './spelling.ts';
import { isStopWord } from './tokens.ts';

/** How many near words are offered where nothing was found. */
const NEAR_WORDS = 5;

/**
 * The query’s words with their spelling mended.
 * @param typing whether the last word is still being typed
 */
export async function mendWords(files: IndexFiles, words: readonly string[], typing: boolean): Promise<string[]> {
  const mended = await Promise.all(
    words.map(async (word, at) => {
      if (word.length < 4 || /\d/.test(word) || isStopWord(word)) return [word];
      const shelf = await files.wordShelf(word);
      if (await files.knows(word, typing && at === words.length - 1)) return [word];
      if (await files.isEnglish(word)) return [word];
      const near = correct(word, shelf);
      if (near && near.cost <= 1) return [near.word];
      const isWord = (first: string) => isStopWord(first) || Object.hasOwn(shelf, first);
      for (const [first, second] of splitsOf(word, isWord)) if (Object.hasOwn(await files.wordShelf(second), second)) return [first, second];
      if (near) return [near.word];
      // The first two letters changed round, or the first one too many; what is left of a short word is another word.
      const other = await files.wordShelf(word.slice(1));
      const candidates = [word[1]! + word[0]! + word.slice(2), ...(word.length > 4 ? [word.slice(1)] : [])];
      return [candidates.find((candidate) => Object.hasOwn(other, candidate)) ?? word];
    }),
  );
  return mended.flat();
}

/** Words of the library that begin like those of the query, the most used first. */
export async function nearWords(files: IndexFiles, words: readonly string[]): Promise<string[]> {
  const shelves = await Promise.all(words.map(async (word) => [word, await files.wordShelf(word)] as const));
  const near = shelves.flatMap(([word, shelf]) => Object.entries(shelf).filter(([known]) => known.length > 4 && known.slice(0, 3) === word.slice(0, 3)));
  return near
    .sort(([, a], [, b]) => b - a)
    .slice(0, NEAR_WORDS)
    .map(([word]) => word);
}
