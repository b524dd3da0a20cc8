// What a record is worth when it is seen closely, and what is shown of it.
import type { ResultKind } from '../kinds.ts';
import { excerptOf, markWords } from './excerpt.ts';
import type { Fragment } from './index-files.ts';
import { closestSentence, nearness, type Weighed } from './nearness.ts';
import type { Result } from './protocol.ts';
import { stem, wordsOf } from './tokens.ts';
import { KIND_WORTH, TITLE_WEIGHTS } from './weights.ts';

/** What closeness adds to a score, as multiples of it. */
const NEAR = { title: 1, sentence: 0.5 };

/** What kind of thing a record is. */
export const kindOf = ({ filters }: Fragment) => filters['kind']![0] as ResultKind;
const titleOf = ({ meta }: Fragment) => Object.entries(meta).find(([field]) => field in TITLE_WEIGHTS)?.[1] ?? '';

/** How near a record is to the query, seen closely. */
export function closeness(data: Fragment, query: Weighed): number {
  return KIND_WORTH[kindOf(data)] * (NEAR.title * nearness(query, titleOf(data)) + NEAR.sentence * closestSentence(query, data.content) ** 2);
}

/**
 * What is shown of a record, with the words that match: those of one stem with the query’s, and those that begin with `begun`.
 * @param name the name of the record that is nearest to the query
 */
export function resultOf(data: Fragment, name: string | undefined, words: readonly string[], begun: string | undefined, base: string): Result {
  const { url, content, meta, filters } = data;
  const stems = new Set(words.map(stem));
  const isMatch = (word: string) => wordsOf(word).some((part) => stems.has(stem(part)) || (begun !== undefined && part.startsWith(begun)));
  const matching = (text: string) => text.split(' ').filter(isMatch).length;
  const title = titleOf(data);
  return {
    url: base.replace(/\/$/, '') + url,
    title,
    kind: kindOf(data),
    dimensions: filters['dimension'] ?? [],
    ...(meta['within'] ? { within: meta['within'] } : {}),
    excerpt: excerptOf(content, isMatch),
    // A name is shown where the title does not show why the record was found.
    ...(name && name !== title && matching(name) > matching(title) ? { alias: markWords(name, isMatch) } : {}),
  };
}
