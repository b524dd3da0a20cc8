// Answers a query: reads it, corrects and widens it from the lexicon, asks Pagefind for each word, ranks, and fetches what is shown.
import { IndexFiles, SHORTEST_PREFIX, type Sources } from './index-files.ts';
import type { Name } from './lexicon.ts';
import { mendWords, nearWords } from './mend.ts';
import { bearersOf, placeIn } from './names.ts';
import type { Weighed } from './nearness.ts';
import type { Answer, Ask } from './protocol.ts';
import { rank, tellingness, type Reading } from './ranking.ts';
import { closeness, kindOf, resultOf } from './result.ts';
import { contentWords, stem, tokenize } from './tokens.ts';
import { URGENT_WORTH, askedFor } from './weights.ts';

/** What a widened reading counts beside the one that was typed. */
const WIDENED = 0.75;
/** A single word that more records than this use finds enough by itself. */
const COMMON = 20;
/** How many of the best records are looked at closely. */
const LOOKED_AT = 16;

export class Search {
  readonly #files: IndexFiles;

  constructor(sources: Sources) {
    this.#files = new IndexFiles(sources);
  }

  /** Loads what every query needs. @throws when it cannot be had */
  async warm(): Promise<void> {
    await this.#files.pagefind();
  }

  /**
   * Answers a query.
   * @throws when the index cannot be loaded at all; parts that cannot be loaded make the answer incomplete
   */
  async answer({ query, filters, most, asTyped }: Ask): Promise<Omit<Answer, 'incomplete'>> {
    const typed = tokenize(query);
    if (typed.length === 0) return { total: 0, results: [], widened: [], near: [] };
    const typing = /[\p{L}\p{N}]$/u.test(query);
    const [words] = await Promise.all([asTyped ? typed : mendWords(this.#files, typed, typing), this.#files.pagefind()]);
    const corrected = words.join(' ') === typed.join(' ') ? undefined : words.join(' ');

    const last = words.at(-1);
    const content = contentWords(words);
    /** The word that is being typed, if its beginning is enough to search by. */
    const begun = typing && last && last.length >= SHORTEST_PREFIX ? last : undefined;
    const find = async (terms: readonly string[], own: boolean) =>
      new Map(
        await Promise.all(terms.map(async (word) => [word, await this.#files.matches(word, filters, { typing: typing && word === last, own })] as const)),
      );

    const [names, passing, found] = await Promise.all([this.#files.names(content), this.#files.passing(filters), find(content, false)]);
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

    const { records } = this.#files.facts;
    const weigh = (terms: readonly string[]): Weighed => new Map(terms.map((word) => [stem(word), tellingness(matches.get(word)!.total, records)]));
    const bearers = new Map([...bearersOf(names, weigh(content))].map(([number, bearer]) => [number.toString(36), bearer]));
    for (const id of bearers.keys()) if (passing && !passing.has(id)) bearers.delete(id);
    const ranked = rank(readings, (word) => matches.get(word)!, bearers, records);

    const asked = words.join(' ');
    const weighed = readings.map((reading) => ({ weight: reading.weight, query: weigh(reading.words) }));
    const looked = await Promise.all(
      ranked.slice(0, Math.max(most, LOOKED_AT)).map(async ({ id, score }) => ({ id, score, data: await this.#files.record(id) })),
    );
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
      results: scored.slice(0, most).map(({ id, data }) => resultOf(data, bearers.get(id)?.name, all, begun, this.#files.facts.base)),
      widened: widened.map(({ at, length, to }) => ({ from: words.slice(at, at + length).join(' '), to })),
      near: ranked.length === 0 ? await nearWords(this.#files, content) : [],
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
