// Makes one small index of the parts that Pagefind wrote. As Pagefind writes it, a first query costs more with every page of the site (eight bytes
// for each page’s name), loads every word that shares a chunk with the words asked for, and every place where each of them stands.
// Here pages have short names, chunks are small, and of each word in a page only its number is kept: excerpts are cut from the text.
// The format is Pagefind’s own (1.6): CBOR, gzipped, behind a signature.
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import * as z from 'zod';

const SIGNATURE = Buffer.from('pagefind_dcd');
const PAGEFIND = '1.6.0';
/** Bytes of a chunk before compression. Smaller chunks mean fewer bytes for a query and a longer list of chunks for every visit. */
const CHUNK_BYTES = 6000;
/** How often a word may count in one page. Ranking levels off after a few. */
const MOST_COUNTED = 3;
/** Says which languages there are. */
const ENTRY = 'pagefind-entry.json';
/** Pagefind’s program, the same in every part. Its interfaces are not used here. */
const PROGRAM = ['pagefind.js', 'wasm.en.pagefind'];

const languageSchema = z.looseObject({ hash: z.string(), page_count: z.int() });
const entrySchema = z.looseObject({ languages: z.strictObject({ en: languageSchema }) });
const metaSchema = z.tuple([
  z.literal(PAGEFIND, `compact.ts knows the files of Pagefind ${PAGEFIND}. Compare its format with the installed version, then set PAGEFIND.`),
  z.array(z.tuple([z.string(), z.number(), z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  // Orders of pages by a value, which records do not have.
  z.tuple([]),
  z.array(z.string()),
]);
/** A page that holds a word: how far it is from the page before; where the word stands, weights among the places; where in which field. */
const postingSchema = z.tuple([z.int(), z.array(z.int()), z.array(z.int())]);
const wordSchema = z.tuple([z.string(), z.array(postingSchema), z.array(z.tuple([z.string(), z.array(postingSchema)]))]);
const chunkSchema = z.tuple([z.array(wordSchema)]);
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);
type Posting = z.infer<typeof postingSchema>;
type Word = z.infer<typeof wordSchema>;

/** What Pagefind wrote of some of the records. */
interface Part {
  folder: string;
  meta: z.infer<typeof metaSchema>;
  /** How many pages there are in the parts before it. */
  before: number;
}

const read = (file: string): unknown => decode(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length));
const write = (file: string, value: unknown) => writeFileSync(file, gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 }));
const readEntry = (folder: string) => entrySchema.parse(JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')));
const metaFile = (folder: string, hash: string) => join(folder, `pagefind.${hash}.pf_meta`);

/** The order that Pagefind’s program, which compares bytes, looks words up in. */
const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Ranking needs the length of a page roughly: rounded to powers of 1.5, equal numbers compress. */
const roundLength = (words: number) => Math.round(1.5 ** Math.round(Math.log(Math.max(1, words)) / Math.log(1.5)));

/** Places in order from 1, each one further than the last, as far as they count; negative numbers set the weight of those that follow. */
function countPlaces(places: readonly number[]): number[] {
  const kept: number[] = [];
  let counted = 0;
  for (const [at, place] of places.entries()) {
    if (place < 0) {
      if (counted < MOST_COUNTED && (places[at + 1] ?? -1) >= 0) kept.push(place);
    } else if (counted++ < MOST_COUNTED) kept.push(1);
  }
  return kept;
}

/** Which fields hold the word: for each the first place only, at the beginning of the field. Negative numbers name the field, from -1. */
const markFields = (places: readonly number[], numberOf: (field: number) => number): number[] =>
  [...new Set(places.filter((place) => place < 0))].flatMap((field) => [-1 - numberOf(-1 - field), 0]);

/** The short name of a page, or of what else is numbered. Pages are numbered in the order of the index. */
export const pageName = (number: number) => number.toString(36);

/** The parts of an index, in order. */
function readParts(folders: readonly string[]): Part[] {
  let before = 0;
  return folders.map((folder) => {
    const meta = metaSchema.parse(read(metaFile(folder, readEntry(folder).languages.en.hash)));
    const part = { folder, meta, before };
    before += meta[1].length;
    return part;
  });
}

/** Pages that hold a word, with their numbers in the whole index in place of steps. @param fields those of the whole index */
function postingsOf({ before, meta }: Part, postings: readonly Posting[], fields: readonly string[]): Posting[] {
  let page = before;
  return postings.map(([step, places, inFields]) => [(page += step), countPlaces(places), markFields(inFields, (field) => fields.indexOf(meta[5][field]!))]);
}

/** Each page said by its step from the one before. */
const inSteps = (postings: readonly Posting[]): Posting[] => postings.map(([page, ...rest], at) => [page - (postings[at - 1]?.[0] ?? 0), ...rest]);

/** The words of a part in order. One file is in memory at a time. */
function* wordsOf(part: Part, fields: readonly string[]): Generator<Word, undefined> {
  for (const [, , hash] of part.meta[2]) {
    const [list] = chunkSchema.parse(read(join(part.folder, 'index', `${hash}.pf_index`)));
    for (const [word, postings, variants] of list)
      yield [word, postingsOf(part, postings, fields), variants.map(([form, more]) => [form, postingsOf(part, more, fields)])];
  }
}

/** Lists under names, those of the same name in one, in the order in which names first come. */
function joinLists<Item>(named: Iterable<readonly [name: string, list: readonly Item[]]>): [name: string, list: Item[]][] {
  const joined = new Map<string, Item[]>();
  for (const [name, list] of named) joined.set(name, [...(joined.get(name) ?? []), ...list]);
  return [...joined];
}

/** The words of all parts in order; one that several parts have comes once, with the pages of all. */
function* wordsOfAll(parts: readonly Part[], fields: readonly string[]): Generator<Word, undefined> {
  const lists = parts.map((part) => wordsOf(part, fields));
  const heads = lists.map((list) => list.next().value);
  for (;;) {
    const [first] = heads.flatMap((head) => (head ? [head[0]] : [])).sort(byBytes);
    if (first === undefined) return;
    const same = heads.flatMap((head, at) => {
      if (head?.[0] !== first) return [];
      heads[at] = lists[at]!.next().value;
      return [head];
    });
    const variants = joinLists(same.flatMap(([, , forms]) => forms));
    yield [first, inSteps(same.flatMap(([, postings]) => postings)), variants.map(([form, postings]) => [form, inSteps(postings)])];
  }
}

/** Writes words into chunks. Gives of each its first and last word and its name. */
function writeChunks(words: Iterable<Word>, folder: string): [from: string, to: string, name: string][] {
  const chunks: [string, string, string][] = [];
  let group: Word[] = [];
  let size = 0;
  const writeGroup = () => {
    if (group.length === 0) return;
    const name = pageName(chunks.length);
    write(join(folder, `${name}.pf_index`), [group]);
    chunks.push([group[0]![0], group.at(-1)![0], name]);
    group = [];
    size = 0;
  };
  for (const word of words) {
    const bytes = encode(word).length;
    if (size + bytes > CHUNK_BYTES) writeGroup();
    group.push(word);
    size += bytes;
  }
  writeGroup();
  return chunks;
}

/** Writes the filters of all parts. Gives the name of each with that of its file. */
function writeFilters(parts: readonly Part[], folder: string): [filter: string, name: string][] {
  const values = joinLists(
    parts.flatMap(({ folder: from, meta, before }) =>
      meta[3].map(([filter, hash]) => {
        const [, found] = filterSchema.parse(read(join(from, 'filter', `${hash}.pf_filter`)));
        return [filter, found.map(([value, pages]) => [value, pages.map((page) => before + page)] as const)] as const;
      }),
    ),
  );
  return values
    .sort(([a], [b]) => byBytes(a, b))
    .map(([filter, found], number) => {
      const name = pageName(number);
      write(join(folder, `${name}.pf_filter`), [filter, joinLists(found).sort(([a], [b]) => byBytes(a, b))]);
      return [filter, name];
    });
}

/** Moves what is shown of each page. Gives the URLs of the pages. */
const moveFragments = (parts: readonly Part[], folder: string): string[] =>
  parts.flatMap(({ folder: from, meta, before }) =>
    meta[1].map(([hash], number) => {
      const file = join(from, 'fragment', `${hash}.pf_fragment`);
      const fragment = JSON.parse(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length).toString('utf8')) as { url: string };
      renameSync(file, join(folder, `${pageName(before + number)}.pf_fragment`));
      return fragment.url;
    }),
  );

/**
 * Writes one index in place of several.
 * @param from the folders of the parts, in order; they can go afterwards
 * @param folder where it is written
 * @returns the URL of each page as it was given to Pagefind, in the order of the pages’ numbers
 * @throws when the files are not of the Pagefind version that this module knows
 */
export function compactIndex(from: readonly string[], folder: string): string[] {
  const parts = readParts(from);
  const fields = [...new Set(parts.flatMap(({ meta }) => meta[5]))].sort(byBytes);
  const place = (name: string) => {
    const inside = join(folder, name);
    mkdirSync(inside, { recursive: true });
    return inside;
  };
  const urls = moveFragments(parts, place('fragment'));
  const chunks = writeChunks(wordsOfAll(parts, fields), place('index'));
  const filters = writeFilters(parts, place('filter'));
  const pages = parts.flatMap(({ meta }) => meta[1]).map(([, length], number) => [pageName(number), roundLength(length), '']);
  const entry = readEntry(from[0]!);
  // The folder is named by what it holds, so this file needs no hash of its own.
  const language = { ...entry.languages.en, hash: 'en', page_count: pages.length };
  write(metaFile(folder, language.hash), [PAGEFIND, pages, chunks, filters, [], fields]);
  writeFileSync(join(folder, ENTRY), JSON.stringify({ ...entry, languages: { en: language } }));
  for (const name of PROGRAM) copyFileSync(join(from[0]!, name), join(folder, name));
  return urls;
}
