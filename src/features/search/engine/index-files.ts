// The files of the index: Pagefind, the lexicon and the records, each loaded once, when it is first needed.
import type { Filters } from '../kinds.ts';
import { nameShelf, wordShelf, type Name, type NameShelf, type WordShelf } from './lexicon.ts';
import { Once } from './once.ts';
import type { IndexFacts } from './protocol.ts';
import type { WordMatches } from './ranking.ts';
import { isKnown } from './spelling.ts';
import { isSmallStem, stem } from './tokens.ts';
import type { Votes } from './votes.ts';
import { TITLE_WEIGHTS } from './weights.ts';

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

/** Files of the index. `fetchJson` gives undefined when the file cannot be had. */
export interface Sources {
  facts: IndexFacts;
  loadPagefind(): Promise<PagefindModule>;
  fetchJson(path: string): Promise<unknown>;
  /** Opens a compressed file of Pagefind. @throws when it cannot be had */
  fetchRecord(path: string): Promise<Fragment>;
}

/** How much each field counts. Titles and other names of whole entries come first, then what parts say. */
const RANKING = {
  metaWeights: { ...TITLE_WEIGHTS, within: 0.4, type: 1.2, action: 0.2 },
  termSimilarity: 3,
  pageLength: 0.6,
  termSaturation: 1.6,
  termFrequency: 0.9,
};
/** A word being typed is searched by its beginning from this length on; before that its matches are too many to mean anything. */
export const SHORTEST_PREFIX = 3;

export class IndexFiles {
  readonly #sources: Sources;
  readonly #pagefind = new Once<PagefindInstance>();
  readonly #shelves = new Once<object>();
  readonly #words = new Once<WordMatches>();
  readonly #passing = new Once<Set<string>>();
  readonly #records = new Once<Fragment>();
  readonly facts: IndexFacts;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.facts = sources.facts;
  }

  /** Pagefind, ready to search. @throws when it cannot be had */
  pagefind(): Promise<PagefindInstance> {
    return this.#pagefind.get('pagefind', async () => {
      const pagefind = await this.#sources.loadPagefind();
      const instance = pagefind.createInstance({ basePath: this.facts.folder, language: 'en', metaCacheTag: 'kept', ranking: RANKING });
      // Fails here, and not at the first query, when the index cannot be loaded.
      await instance.search('', {});
      return instance;
    });
  }

  /** A file of the lexicon; empty while it cannot be had. */
  async #shelf<T extends object>(path: string): Promise<T> {
    const load = async () => {
      const found = await this.#sources.fetchJson(path);
      if (typeof found !== 'object' || found === null) throw new Error(`${path} could not be loaded`);
      return found;
    };
    return this.#shelves.get(path, load).catch(() => ({})) as Promise<T>;
  }

  /** The words of the library that begin with the same letter. */
  readonly wordShelf = (word: string) => this.#shelf<WordShelf>(`words/${wordShelf(word)}.json`);

  /** What stands on the shelf of names for a word’s stem; undefined when no name holds it. */
  async #onNameShelf(stemmed: string): Promise<NameShelf[string] | undefined> {
    const shelf = await this.#shelf<NameShelf>(`names/${nameShelf(stemmed, this.facts.nameShelves).toString(36)}.json`);
    return Object.hasOwn(shelf, stemmed) ? shelf[stemmed] : undefined;
  }

  /** The names that share a telling word with the query. */
  async names(words: readonly string[]): Promise<Name[]> {
    const shelves = await Promise.all([...new Set(words.map(stem))].map((word) => this.#onNameShelf(word)));
    return [...new Map(shelves.flatMap((found) => found?.[0] ?? []).map((name) => [name[0], name])).values()];
  }

  /** For each stem the records whose names hold it; none for a word that no name holds. */
  async votes(stems: Iterable<string>): Promise<ReadonlyMap<string, Votes>> {
    const found = await Promise.all([...new Set(stems)].map(async (word) => [word, await this.#votesOf(word)] as const));
    return new Map(found.flatMap(([word, votes]) => (votes?.length ? [[word, votes] as const] : [])));
  }

  /** Small words stand in many queries and in no names that lead far: their votes have files of their own. */
  async #votesOf(stemmed: string): Promise<Votes | undefined> {
    if (!isSmallStem(stemmed)) return (await this.#onNameShelf(stemmed))?.[1];
    const votes = await this.#shelf<Votes>(`small/${stemmed}.json`);
    return Array.isArray(votes) ? votes : undefined;
  }

  /** For each stem of an everyday word, the votes for what it means. */
  async meanings(stems: Iterable<string>): Promise<ReadonlyMap<string, Votes[]>> {
    const found = await Promise.all(
      [...new Set(stems)].map(async (word) => {
        const numbers = (await this.#onNameShelf(word))?.[2] ?? [];
        const votes = await Promise.all(numbers.map((number) => this.#shelf<Votes>(`meanings/${number}.json`)));
        return [word, votes.filter((list) => Array.isArray(list))] as const;
      }),
    );
    return new Map(found.filter(([, votes]) => votes.length > 0));
  }

  /** The most used word that begins like this. Undefined when the library holds the word as it stands, or none that begins so. */
  async completion(begun: string): Promise<string | undefined> {
    const shelf = await this.wordShelf(begun);
    if (Object.hasOwn(shelf, begun)) return undefined;
    return Object.entries(shelf)
      .filter(([word]) => word.startsWith(begun))
      .reduce<[string | undefined, number]>((best, [word, uses]) => (uses > best[1] ? [word, uses] : best), [undefined, 0])[0];
  }

  /** A record by its number in base 36. @throws when it cannot be had */
  record(id: string): Promise<Fragment> {
    return this.#records.get(id, () => this.#sources.fetchRecord(`fragment/${id}.pf_fragment`));
  }

  /** Whether the library holds the word. Words too short for the lexicon, and those with figures, count as held. */
  async knows(word: string, typing: boolean): Promise<boolean> {
    if (word.length < 3 || /\d/.test(word)) return true;
    const shelf = await this.wordShelf(word);
    return Object.keys(shelf).length === 0 || isKnown(word, shelf, typing);
  }

  /** Whether it is an ordinary English word that the library happens not to use: right as it stands. */
  async isEnglish(word: string): Promise<boolean> {
    const list = await this.#shelf<string[]>(`english/${wordShelf(word)}.json`);
    return Array.isArray(list) && list.includes(word);
  }

  /** The records that hold a word. `own`: a word of the library’s own, which need not be looked up first. */
  matches(word: string, filters: Filters, { typing = false, own = false }): Promise<WordMatches> {
    return this.#words.get(JSON.stringify([word, typing, filters]), async () => {
      const whole = (typing && word.length < SHORTEST_PREFIX) || !(own || (await this.knows(word, typing)));
      const pagefind = await this.pagefind();
      // Pagefind takes a word that nothing holds for the longest word that it begins with; in quotation marks it does not.
      const found = await pagefind.search(whole ? `"${word}"` : word, { filters });
      return { total: found?.unfilteredResultCount ?? 0, scores: new Map((found?.results ?? []).map(({ id, score }) => [id, score])) };
    });
  }

  /** The records that pass the filters; undefined when there are none to pass. */
  async passing(filters: Filters): Promise<Set<string> | undefined> {
    if (Object.keys(filters).length === 0) return undefined;
    return this.#passing.get(JSON.stringify(filters), async () => {
      const found = await (await this.pagefind()).search(null, { filters });
      return new Set((found?.results ?? []).map(({ id }) => id));
    });
  }
}
