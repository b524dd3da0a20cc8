// Who speaks for a record: for each word, and for each meaning of everyday words, the records whose names hold it, with how strongly they speak.
import type { EverydayWords } from '../../../library/everyday-words.ts';
import { contentWords, isSmallStem, stem, wordsOf } from '../engine/tokens.ts';
import { VOTES_KEPT, packVotes, voteOf, type Votes } from '../engine/votes.ts';
import { KIND_WORTH } from '../engine/weights.ts';
import type { SearchRecord } from './record.ts';

/** What a title counts among the names of a record. */
const TITLE_VOTES = 2;

/** The votes of an index. */
export interface Voices {
  /** By stem, of the words that carry a topic. */
  words: Map<string, Votes>;
  /** By stem, of small words. */
  small: Map<string, Votes>;
  /** By number, of what everyday words mean. */
  meanings: Map<string, Votes>;
  /** By stem of an everyday word: the numbers of what it means. */
  meaningsOf: Map<string, number[]>;
}

/** A map with a list under each key. */
class Lists<Key, Item> extends Map<Key, Item[]> {
  add(key: Key, item: Item) {
    const list = this.get(key);
    if (list) list.push(item);
    else this.set(key, [item]);
  }
}

type Voice = [record: number, strength: number];

/** By stem of a word: the numbers of the meanings that it stands for. */
function meaningsBy(everyday: EverydayWords, words: 'means' | 'said'): Lists<string, number> {
  const found = new Lists<string, number>();
  for (const [number, group] of everyday.entries()) for (const word of new Set(group[words].map(stem))) found.add(word, number);
  return found;
}

/** A meaning stands in a name when one of the library’s own words for it does. */
function countIn(names: readonly (readonly [name: string, count: number])[], meant: ReadonlyMap<string, readonly number[]>) {
  const words = new Map<string, number>();
  const meanings = new Map<number, number>();
  for (const [name, count] of names) {
    const held = new Set(wordsOf(name).map(stem));
    for (const word of held) words.set(word, (words.get(word) ?? 0) + count);
    for (const number of new Set([...held].flatMap((word) => meant.get(word) ?? []))) meanings.set(number, (meanings.get(number) ?? 0) + count);
  }
  return { words, meanings };
}

/** Counts what stands in the names of all records. @param numberOf the number of each record in the index */
export function voicesOf(records: readonly SearchRecord[], numberOf: ReadonlyMap<SearchRecord, number>, everyday: EverydayWords): Voices {
  const meant = meaningsBy(everyday, 'means');
  const counted = records.map((record) => {
    const names = [[record.title, TITLE_VOTES], ...record.aliases.map((alias) => [alias, 1])] as [string, number][];
    const length = names.reduce((sum, [name, count]) => sum + count * new Set(contentWords(wordsOf(name)).map(stem)).size, 0);
    return { record, length, ...countIn(names, meant) };
  });
  const usual = counted.reduce((sum, { length }) => sum + length, 0) / counted.length;
  const byWord = new Lists<string, Voice>();
  const byMeaning = new Lists<number, Voice>();
  for (const { record, length, words, meanings } of counted) {
    const voice = (times: number): Voice => [numberOf.get(record)!, KIND_WORTH[record.kind] * voteOf(times, length, usual)];
    for (const [word, times] of words) byWord.add(word, voice(times));
    for (const [number, times] of meanings) byMeaning.add(number, voice(times));
  }
  const packed = (small: boolean) =>
    new Map(
      [...byWord]
        .filter(([word]) => isSmallStem(word) === small)
        .map(([word, voices]) => [word, packVotes(voices, small ? VOTES_KEPT.small : VOTES_KEPT.word)]),
    );
  return {
    words: packed(false),
    small: packed(true),
    meanings: new Map([...byMeaning].map(([number, voices]) => [String(number), packVotes(voices, VOTES_KEPT.meaning)])),
    meaningsOf: new Map([...meaningsBy(everyday, 'said')].map(([word, numbers]) => [word, numbers.filter((number) => !meant.get(word)?.includes(number))])),
  };
}
