// Gives the records to Pagefind, some at a time: it holds all that it was given, several times over, until it has written it.
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { contentWords, tokenize } from '../engine/tokens.ts';
import { titleField } from '../engine/weights.ts';
import { RESULT_KINDS, isSearchFilter } from '../kinds.ts';
import type { SearchRecord } from './record.ts';

/** Pagefind’s process takes some 85 kB of memory for each record of this library (measured in November 2026). */
const RECORDS_AT_ONCE = 1500;

/** Straight quotation marks, so that “teams’” and “teams'” are one word to Pagefind. Results curl them again. */
const straight = (text: string) => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');

/** The fields of a record as Pagefind keeps them. */
const metaOf = (record: SearchRecord): Record<string, string> => ({
  [titleField(record.kind, contentWords(tokenize(record.title)).length)]: record.title,
  ...(record.within ? { within: record.within } : {}),
  type: RESULT_KINDS[record.kind],
  ...(record.action ? { action: record.action } : {}),
});

const filtersOf = (record: SearchRecord): Record<string, string[]> => {
  const facets = Object.entries(record.facets).filter(([name]) => isSearchFilter(name));
  return { kind: [record.kind], ...Object.fromEntries(facets) };
};

/** What Pagefind indexes as text, and excerpts are cut from. */
const contentOf = (record: SearchRecord) => straight([record.summary, record.text].filter(Boolean).join(' ') || record.title);

async function writePart(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.url,
      language: 'en',
      content: contentOf(record),
      meta: metaOf(record),
      filters: filtersOf(record),
    });
    if (added.errors.length) throw new Error(`Pagefind could not take ${record.key}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  // Its process ends, and gives back what it took; the next part has one of its own.
  await pagefind.close();
  if (written.errors.length) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
}

/**
 * Writes an index of every few records, one after the other.
 * @param atOnce how many records each holds
 * @returns the folders of these indexes, inside `folder`
 * @throws when Pagefind reports an error
 */
export async function writeParts(records: readonly SearchRecord[], folder: string, atOnce = RECORDS_AT_ONCE): Promise<string[]> {
  const parts: string[] = [];
  for (let start = 0; start < records.length; start += atOnce) {
    const part = join(folder, `part-${parts.length}`);
    await writePart(records.slice(start, start + atOnce), part);
    parts.push(part);
  }
  return parts;
}
