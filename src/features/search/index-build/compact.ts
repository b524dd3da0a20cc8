// Makes a Pagefind index small to start with. As Pagefind writes it, a first query costs more with every page of the site (eight bytes
// for each page’s name), loads every word that shares a chunk with the words asked for, and every place where each of them stands.
// Here pages have short names, chunks are small, and of each word in a page only its number is kept: excerpts are cut from the text.
// The format is Pagefind’s own (1.6): CBOR, gzipped, behind a signature.
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

const metaSchema = z.tuple([
  z.literal(PAGEFIND, `compact.ts knows the files of Pagefind ${PAGEFIND}. Compare its format with the installed version, then set PAGEFIND.`),
  z.array(z.tuple([z.string(), z.number(), z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.string()),
]);
/** A page that holds a word: how far it is from the page before; where the word stands, weights among the places; where in which field. */
const postingSchema = z.tuple([z.int(), z.array(z.int()), z.array(z.int())]);
const wordSchema = z.tuple([z.string(), z.array(postingSchema), z.array(z.tuple([z.string(), z.array(postingSchema)]))]);
const chunkSchema = z.tuple([z.array(wordSchema)]);
type Posting = z.infer<typeof postingSchema>;

const read = (file: string): unknown => decode(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length));
const write = (file: string, value: unknown) => writeFileSync(file, gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 }));

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

/** Which fields hold the word: for each the first place only, at the beginning of the field. Negative numbers name the field. */
const markFields = (places: readonly number[]): number[] => [...new Set(places.filter((place) => place < 0))].flatMap((field) => [field, 0]);

const thin = ([page, places, fields]: Posting): Posting => [page, countPlaces(places), markFields(fields)];

/** The short name of a page. Pages are numbered in the order of the index. */
export const pageName = (number: number) => number.toString(36);

/**
 * Rewrites the index in `folder` in place.
 * @returns the URL of each page as it was given to Pagefind, in the order of the pages’ numbers
 * @throws when the files are not of the Pagefind version that this module knows
 */
export function compactIndex(folder: string): string[] {
  const metaFile = join(folder, readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '');
  const meta = metaSchema.parse(read(metaFile));
  const [version, pages, chunks] = meta;

  const urls = pages.map(([hash], number) => {
    const file = join(folder, 'fragment', `${hash}.pf_fragment`);
    const fragment = JSON.parse(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length).toString('utf8')) as { url: string };
    renameSync(file, join(folder, 'fragment', `${pageName(number)}.pf_fragment`));
    return fragment.url;
  });

  const words = chunks.flatMap(([, , hash]) => {
    const file = join(folder, 'index', `${hash}.pf_index`);
    const [list] = chunkSchema.parse(read(file));
    rmSync(file);
    return list.map(([word, postings, variants]) => [word, postings.map(thin), variants.map(([form, more]) => [form, more.map(thin)])] as const);
  });
  const groups: (typeof words)[] = [[]];
  let size = 0;
  for (const word of words) {
    const bytes = encode(word).length;
    if (size > 0 && size + bytes > CHUNK_BYTES) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(word);
    size += bytes;
  }
  const newChunks = groups.map((group, number) => {
    write(join(folder, 'index', `${pageName(number)}.pf_index`), [group]);
    return [group[0]![0], group.at(-1)![0], pageName(number)] as const;
  });
  const newPages = pages.map(([, length], number) => [pageName(number), roundLength(length), ''] as const);
  write(metaFile, [version, newPages, newChunks, ...meta.slice(3)]);
  return urls;
}
