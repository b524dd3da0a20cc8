// What a record is worth when it is seen closely, and what is shown of it.
import { KIND_ACTIONS, type ResultKind } from '../kinds.ts';
import { excerptOf, markWords } from './excerpt.ts';
import type { Fragment } from './index-files.ts';
import { nearness, type Weighed } from './nearness.ts';
import type { Result } from './protocol.ts';
import { stem, wordsOf } from './tokens.ts';
import { CLOSE, KIND_WORTH, TITLE_WEIGHTS, askedFor } from './weights.ts';

/** What kind of thing a record is. */
export const kindOf = ({ filters }: Fragment) => filters['kind']![0] as ResultKind;
const titleOf = ({ meta }: Fragment) => Object.entries(meta).find(([field]) => field in TITLE_WEIGHTS)?.[1] ?? '';

/**
 * What speaks for a record when it is looked at closely: how near its title comes, and its kind.
 * @param asked the query, in which the kind may be asked for by name
 */
export function closeUp(data: Fragment, query: Weighed, asked: string): number {
  const kind = kindOf(data);
  return CLOSE.title * nearness(query, titleOf(data)) + CLOSE.kind * KIND_WORTH[kind] + askedFor(kind, asked);
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
  const kind = kindOf(data);
  const action = meta['action'] ?? KIND_ACTIONS[kind];
  return {
    url: base.replace(/\/$/, '') + url,
    title,
    kind,
    dimensions: filters['dimension'] ?? [],
    ...(meta['within'] ? { within: meta['within'] } : {}),
    ...(action ? { action } : {}),
    excerpt: excerptOf(content, isMatch),
    // A name is shown where the title does not show why the record was found.
    ...(name && name !== title && matching(name) > matching(title) ? { alias: markWords(name, isMatch) } : {}),
  };
}
