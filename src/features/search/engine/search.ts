// Answers a query: reads it, corrects and widens it from the lexicon, gathers what speaks for each record, ranks, and fetches what is shown.
import { confidenceIn } from './confidence.ts';
import { IndexFiles, SHORTEST_PREFIX, type Fragment, type Sources } from './index-files.ts';
import { HELPLINE, asksForLine } from './helpline.ts';
import type { Name } from './lexicon.ts';
import { mendWords, nearWords } from './mend.ts';
import { bearersOf, placeIn } from './names.ts';
import type { Weighed } from './nearness.ts';
import { phrasesIn } from './phrases.ts';
import type { Answer, Ask } from './protocol.ts';
import { agreementOn, idOf, outOfHighest, rank, readTexts, tellingnessOf, voicesOf, type Evidence, type KnownWord, type Reading } from './ranking.ts';
import { closeUp, kindOf, resultOf } from './result.ts';
import { capitalsIn, contentWords, smallWords, stem, tokenize } from './tokens.ts';
import { countVotes } from './votes.ts';
import { URGENT_WORTH } from './weights.ts';

/** What a widened reading counts beside the one that was typed. */
const WIDENED = 0.75;
/** A single word that more records than this use finds enough by itself. */
const COMMON = 20;
/** How many of the best records are looked at closely. */
const LOOKED_AT = 16;

/** From so many words on, small ones included, a query is a sentence in which somebody tells of a problem. */
const SENTENCE = 7;
/** How near one of its names has to come for an answer to be meant, 0 to 1. */
const NEAR_A_NAME = 0.35;

/** A name without signs. */
const PLAIN = /^[\p{L}\p{N}\s]+$/u;

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
    const content = contentWords(words, capitalsIn(query));
    /** The word that is being typed, if its beginning is enough to search by. */
    const begun = typing && last && last.length >= SHORTEST_PREFIX ? last : undefined;
    const find = async (terms: readonly string[], own: boolean) =>
      new Map(
        await Promise.all(terms.map(async (word) => [word, await this.#files.matches(word, filters, { typing: typing && word === last, own })] as const)),
      );

    // A word that is being typed speaks as the word that it will most likely be.
    const completed = begun && (await this.#files.completion(begun));
    const spoken = new Map(content.map((word) => [word, stem(completed && word === begun ? completed : word)]));
    const small = smallWords(words.filter((word) => !content.includes(word))).map(stem);
    const [names, votes, meanings, passing, found] = await Promise.all([
      this.#files.names(content),
      this.#files.votes([...spoken.values(), ...small]),
      this.#files.meanings(spoken.values()),
      this.#files.passing(filters),
      find(content, false),
    ]);
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

    const { records, base } = this.#files.facts;
    const wordOf = (word: string): KnownWord => {
      const said = spoken.get(word) ?? '';
      return { matches: matches.get(word)!, votes: votes.get(said), meanings: meanings.get(said) };
    };
    const heard = [...new Set(small)].map((word) => votes.get(word)).filter((list) => list !== undefined);
    const weigh = (terms: readonly string[]): Weighed => new Map(terms.map((word) => [stem(word), tellingnessOf(wordOf(word), records)]));
    const bearers = new Map([...bearersOf(names, words, weigh(content))].map(([record, bearer]) => [idOf(record), bearer]));
    // Who asks for a line for families, or in a nation, asks for the numbers in other words.
    if (asksForLine(words))
      for (const [record, bearer] of bearersOf(await this.#files.names([HELPLINE]), [HELPLINE], new Map([[stem(HELPLINE), 1]])))
        if (bearer.worth >= URGENT_WORTH) bearers.set(idOf(record), { worth: bearer.worth, exact: 0 });
    const byId = (shares: ReadonlyMap<number, number>) => new Map([...shares].map(([record, share]) => [idOf(record), share]));
    const loudness = byId(countVotes(voicesOf(content.map(wordOf), heard, records)));
    const evidence: Evidence = {
      ...readTexts(readings, wordOf, records),
      name: new Map([...bearers].map(([id, { worth }]) => [id, worth])),
      exact: new Map([...bearers].map(([id, { exact }]) => [id, exact])),
      votes: outOfHighest(loudness),
      phrases: byId(phrasesIn(words, names)),
    };
    const ranked = rank(evidence, passing);

    const weighed = readings.map((reading) => weigh(reading.words));
    const looked = await Promise.all(
      ranked.slice(0, Math.max(most, LOOKED_AT)).map(async (one, at) => {
        const data = await this.#files.record(one.id);
        return { ...one, data, score: one.score + (at < LOOKED_AT ? Math.max(...weighed.map((terms) => closeUp(data, terms, words.join(' ')))) : 0) };
      }),
    );
    // Somebody in distress, who types nothing else, finds help first.
    const isUrgent = ({ id }: { id: string }) => (bearers.get(id)?.worth ?? 0) >= URGENT_WORTH;
    looked.sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)) || b.score - a.score);
    answerFirst(looked, words.length, (id) => bearers.get(id)?.worth ?? 0);
    const results = looked.map(({ id, data }) => resultOf(data, bearers.get(id)?.name, all, begun, base));
    return {
      total: ranked.length,
      results: results.slice(0, most),
      widened: widened.map(({ from, to }) => ({ from, to })),
      near: ranked.length === 0 ? await nearWords(this.#files, content) : [],
      ...(corrected ? { corrected } : {}),
      ...confidenceIn(
        looked.map(({ id, score, covered }, at) => ({
          score,
          covered,
          exact: bearers.get(id)?.exact ?? 0,
          loudness: loudness.get(id) ?? 0,
          agreement: at === 0 ? agreementOn(id, evidence) : 0,
          dimensions: results[at]!.dimensions,
        })),
        words.length,
      ),
    };
  }
}

/**
 * Puts an answer before the idea that it bears on, where somebody tells of a problem in a sentence that comes near one of its names: what to say
 * and whom to ring now comes before how it could be.
 * @param looked the best results, in order; changed in place
 */
function answerFirst(looked: { id: string; data: Fragment }[], words: number, namedBy: (id: string) => number) {
  const [first, second] = looked;
  if (!first || !second || words < SENTENCE || kindOf(first.data) !== 'ideas') return;
  if (kindOf(second.data) === 'answers' && namedBy(second.id) >= NEAR_A_NAME) looked.splice(0, 2, second, first);
}

/** Names in the query that stand for something else as well. A name inside a longer one does not count, nor does a word that finds enough by itself. */
function widenings(words: readonly string[], names: readonly Name[], total: (word: string) => number) {
  const found = names
    .flatMap(([name, , to]) => {
      const place = to && placeIn(words, name);
      if (!place || (place.length === 1 && total(words[place.at]!) > COMMON)) return [];
      // A name with signs is shown as it is written: “ae” is not what was typed.
      return [{ ...place, to, from: PLAIN.test(name) ? words.slice(place.at, place.at + place.length).join(' ') : name }];
    })
    .sort((a, b) => b.length - a.length);
  return found.filter((one, at) => !found.slice(0, at).some((other) => one.at >= other.at && one.at + one.length <= other.at + other.length));
}
