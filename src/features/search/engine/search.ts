// Answers a query: reads it, corrects and widens it from the lexicon, asks Pagefind for each word, ranks, and fetches what is shown.
import type { Filters, ResultKind } from '../kinds.ts';
import { excerptOf, markWords } from './excerpt.ts';
import { nameShelf, wordShelf, type Name, type NameShelf, type WordShelf } from './lexicon.ts';
import type { Answer, Ask, IndexFacts, Result } from './protocol.ts';
import { bearersOf, placeIn } from './names.ts';
import { closestSentence, nearness, type Weighed } from './nearness.ts';
import { rank, tellingness, type Reading, type WordMatches } from './ranking.ts';
import { correct, isKnown, splitsOf } from './spelling.ts';
import { KIND_WORTH, TITLE_WEIGHTS, URGENT_WORTH, askedFor } from './weights.ts';
import { contentWords, isStopWord, stem, tokenize, wordsOf } from './tokens.ts';

/** The part of Pagefind’s browser module that is used here. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}
interface PagefindInstance {
  search(term: string | null, options: { filters?: Filters }): Promise<{ unfilteredResultCount: number; results: PagefindHit[] } | null>;
}
interface PagefindHit {
  id: string;
  score: number;
}
/** What Pagefind keeps of a record. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** How much each field counts. Titles and other names of whole entries come first, then what parts say. */
export const RANKING = {
  metaWeights: { ...TITLE_WEIGHTS, within: 0.4, type: 1.2 },
  termSimilarity: 3,
  pageLength: 0.6,
  termSaturation: 1.6,
  termFrequency: 0.9,
};
/** What a widened reading counts beside the one that was typed. */
const WIDENED = 0.75;
/** A single word that more records than this use finds enough by itself. */
const COMMON = 20;
/** How many near words are offered where nothing was found. */
const NEAR_WORDS = 5;
/** How many of the best records are looked at closely. */
const LOOKED_AT = 16;
/** What closeness adds to a score, as multiples of it. */
export const NEAR = { title: 1, sentence: 0.5 };
/** A word being typed is searched by its beginning from this length on; before that its matches are too many to mean anything. */
const SHORTEST_PREFIX = 3;

/** Files of the index. `fetchJson` gives undefined when the file cannot be had. */
export interface Sources {
  facts: IndexFacts;
  loadPagefind(): Promise<PagefindModule>;
  fetchJson(path: string): Promise<unknown>;
  /** Opens a compressed file of Pagefind. @throws when it cannot be had */
  fetchRecord(path: string): Promise<Fragment>;
}

export class Search {
  readonly #sources: Sources;
  #pagefind: Promise<PagefindInstance> | undefined;
  readonly #shelves = new Map<string, Promise<unknown>>();
  readonly #words = new Map<string, Promise<WordMatches>>();
  readonly #records = new Map<string, Promise<Fragment>>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Loads what every query needs. @throws when it cannot be had */
  async warm(): Promise<void> {
    await this.#instance();
  }

  async #instance() {
    this.#pagefind ??= this.#sources.loadPagefind().then(async (pagefind) => {
      const { folder } = this.#sources.facts;
      const instance = pagefind.createInstance({ basePath: folder, language: 'en', metaCacheTag: 'kept', ranking: RANKING });
      // Fails here, and not at the first query, when the index cannot be loaded.
      await instance.search('', {});
      return instance;
    });
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  async #shelf<T extends object>(path: string): Promise<T> {
    let shelf = this.#shelves.get(path);
    if (!shelf) {
      shelf = this.#sources.fetchJson(path);
      this.#shelves.set(path, shelf);
    }
    const found = await shelf;
    if (found === undefined) this.#shelves.delete(path);
    return (found ?? {}) as T;
  }

  readonly #wordShelf = (word: string) => this.#shelf<WordShelf>(`words/${wordShelf(word)}.json`);

  /** The names that share a telling word with the query. */
  async #names(words: readonly string[]): Promise<Name[]> {
    const stems = [...new Set(words.map(stem))];
    const shelves = await Promise.all(
      stems.map(async (word) => {
        const shelf = await this.#shelf<NameShelf>(`names/${nameShelf(word, this.#sources.facts.nameShelves).toString(36)}.json`);
        return Object.hasOwn(shelf, word) ? shelf[word]! : [];
      }),
    );
    return [...new Map(shelves.flat().map((name) => [name[0], name])).values()];
  }

  #record(id: string): Promise<Fragment> {
    let record = this.#records.get(id);
    if (!record) {
      record = this.#sources.fetchRecord(`fragment/${id}.pf_fragment`);
      this.#records.set(id, record);
      record.catch(() => this.#records.delete(id));
    }
    return record;
  }

  /** Whether the library holds the word. Words too short for the lexicon, and those with figures, count as held. */
  async #knows(word: string, typing: boolean): Promise<boolean> {
    if (word.length < 3 || /\d/.test(word)) return true;
    const shelf = await this.#wordShelf(word);
    return Object.keys(shelf).length === 0 || isKnown(word, shelf, typing);
  }

  /** Whether it is an ordinary English word that the library happens not to use: right as it stands. */
  async #isEnglish(word: string): Promise<boolean> {
    const list = await this.#shelf<string[]>(`english/${wordShelf(word)}.json`);
    return Array.isArray(list) && list.includes(word);
  }

  /** The query’s words with their spelling mended, from the words of the library. */
  async #mend(words: readonly string[], typing: boolean): Promise<string[]> {
    const mended = await Promise.all(
      words.map(async (word, at) => {
        if (word.length < 4 || /\d/.test(word) || isStopWord(word)) return [word];
        const shelf = await this.#wordShelf(word);
        if (await this.#knows(word, typing && at === words.length - 1)) return [word];
        if (await this.#isEnglish(word)) return [word];
        const near = correct(word, shelf);
        if (near && near.cost <= 1) return [near.word];
        const isWord = (first: string) => isStopWord(first) || Object.hasOwn(shelf, first);
        for (const [first, second] of splitsOf(word, isWord)) if (Object.hasOwn(await this.#wordShelf(second), second)) return [first, second];
        if (near) return [near.word];
        // The first two letters changed round, or the first one too many.
        const other = await this.#wordShelf(word.slice(1));
        return [[word[1]! + word[0]! + word.slice(2), word.slice(1)].find((candidate) => Object.hasOwn(other, candidate)) ?? word];
      }),
    );
    return mended.flat();
  }

  /** Words of the library that begin like those of the query, the most used first. */
  async #nearWords(words: readonly string[]): Promise<string[]> {
    const shelves = await Promise.all(words.map(async (word) => [word, await this.#wordShelf(word)] as const));
    const near = shelves.flatMap(([word, shelf]) => Object.entries(shelf).filter(([known]) => known.length > 4 && known.slice(0, 3) === word.slice(0, 3)));
    return near
      .sort(([, a], [, b]) => b - a)
      .slice(0, NEAR_WORDS)
      .map(([word]) => word);
  }

  /** The records that hold a word. `own`: a word of the library’s own, which need not be looked up first. */
  async #matches(word: string, filters: Filters, { typing = false, own = false }) {
    const key = JSON.stringify([word, typing, filters]);
    let matches = this.#words.get(key);
    if (!matches) {
      const whole = (typing && word.length < SHORTEST_PREFIX) || !(own || (await this.#knows(word, typing)));
      matches = this.#find(word, filters, whole);
      this.#words.set(key, matches);
      matches.catch(() => this.#words.delete(key));
    }
    return matches;
  }

  async #find(word: string, filters: Filters, whole: boolean) {
    const pagefind = await this.#instance();
    // Pagefind takes a word that nothing holds for the longest word that it begins with; in quotation marks it does not.
    const found = await pagefind.search(whole ? `"${word}"` : word, { filters });
    return { total: found?.unfilteredResultCount ?? 0, scores: new Map((found?.results ?? []).map(({ id, score }) => [id, score])) };
  }

  /** The records that pass the filters; undefined when there are none to pass. */
  async #passing(filters: Filters): Promise<Set<string> | undefined> {
    if (Object.keys(filters).length === 0) return undefined;
    const found = await (await this.#instance()).search(null, { filters });
    return new Set((found?.results ?? []).map(({ id }) => id));
  }

  /**
   * Answers a query.
   * @throws when the index cannot be loaded at all; parts that cannot be loaded make the answer incomplete
   */
  async answer({ query, filters, most, asTyped }: Ask): Promise<Omit<Answer, 'incomplete'>> {
    const typed = tokenize(query);
    if (typed.length === 0) return { total: 0, results: [], widened: [], near: [] };
    const typing = /[\p{L}\p{N}]$/u.test(query);
    const [words] = await Promise.all([asTyped ? typed : this.#mend(typed, typing), this.#instance()]);
    const corrected = words.join(' ') === typed.join(' ') ? undefined : words.join(' ');

    const last = words.at(-1);
    const content = contentWords(words);
    /** The word that is being typed, if its beginning is enough to search by. */
    const begun = typing && last && last.length >= SHORTEST_PREFIX ? last : undefined;
    const find = async (terms: readonly string[], own: boolean) =>
      new Map(await Promise.all(terms.map(async (word) => [word, await this.#matches(word, filters, { typing: typing && word === last, own })] as const)));

    const [names, passing, found] = await Promise.all([this.#names(content), this.#passing(filters), find(content, false)]);
    const widened = widenings(words, names, (word) => found.get(word)?.total ?? 0);
    const readings: Reading[] = [{ words: content, weight: 1 }];
    for (const { at, length, to } of widened)
      for (const name of to) readings.push({ words: contentWords([...words.slice(0, at), ...tokenize(name), ...words.slice(at + length)]), weight: WIDENED });
    const all = [...new Set(readings.flatMap((reading) => reading.words))];
    const matches = new Map([
      ...found,
      ...(await find(
        all.filter((word) => !found.has(word)),
        true,
      )),
    ]);

    const { records } = this.#sources.facts;
    const weigh = (terms: readonly string[]): Weighed => new Map(terms.map((word) => [stem(word), tellingness(matches.get(word)!.total, records)]));
    const bearers = new Map([...bearersOf(names, weigh(content))].map(([number, bearer]) => [number.toString(36), bearer]));
    for (const id of bearers.keys()) if (passing && !passing.has(id)) bearers.delete(id);
    const ranked = rank(readings, (word) => matches.get(word)!, bearers, records);

    const asked = words.join(' ');
    const weighed = readings.map((reading) => ({ weight: reading.weight, query: weigh(reading.words) }));
    const looked = await Promise.all(ranked.slice(0, Math.max(most, LOOKED_AT)).map(async ({ id, score }) => ({ id, score, data: await this.#record(id) })));
    const scored = looked.map((one, at) => ({
      ...one,
      score:
        one.score *
        (at < LOOKED_AT ? 1 + askedFor(kindOf(one.data), asked) + Math.max(...weighed.map(({ query, weight }) => weight * closeness(one.data, query))) : 1),
    }));
    // Somebody in distress, who types nothing else, finds help first.
    const isUrgent = ({ id }: { id: string }) => (bearers.get(id)?.worth ?? 0) >= URGENT_WORTH;
    scored.sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)) || b.score - a.score);
    return {
      total: ranked.length,
      results: scored.slice(0, most).map(({ id, data }) => resultOf(data, bearers.get(id)?.name, all, begun, this.#sources.facts.base)),
      widened: widened.map(({ at, length, to }) => ({ from: words.slice(at, at + length).join(' '), to })),
      near: ranked.length === 0 ? await this.#nearWords(content) : [],
      ...(corrected ? { corrected } : {}),
    };
  }
}

/** Names in the query that stand for something else as well. A name inside a longer one does not count, nor does a word that finds enough by itself. */
function widenings(words: readonly string[], names: readonly Name[], total: (word: string) => number) {
  const found = names
    .flatMap(([name, , to]) => {
      const place = to && placeIn(words, name);
      return place && !(place.length === 1 && total(words[place.at]!) > COMMON) ? [{ ...place, to }] : [];
    })
    .sort((a, b) => b.length - a.length);
  return found.filter((one, at) => !found.slice(0, at).some((other) => one.at >= other.at && one.at + one.length <= other.at + other.length));
}

const kindOf = ({ filters }: Fragment) => filters['kind']![0] as ResultKind;
const titleOf = ({ meta }: Fragment) => Object.entries(meta).find(([field]) => field in TITLE_WEIGHTS)?.[1] ?? '';
/** How near a record is to the query, seen closely. */
function closeness(data: Fragment, query: Weighed): number {
  return KIND_WORTH[kindOf(data)] * (NEAR.title * nearness(query, titleOf(data)) + NEAR.sentence * closestSentence(query, data.content) ** 2);
}

/**
 * What is shown of a record, with the words that match: those of one stem with the query’s, and those that begin with `begun`.
 * @param name the name of the record that is nearest to the query
 */
function resultOf(data: Fragment, name: string | undefined, words: readonly string[], begun: string | undefined, base: string): Result {
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
