// The words of an entry without marks: what search reads, in sentences.
import type { AnyEntry } from './entry.ts';

/** Markdown without citations, and with the words of links in place of links. */
export const markdownWithoutLinks = (markdown: string): string => markdown.replace(/<Cite[^>]*>/gu, '').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');

/** Each row of a table as a line of its own: its cells with commas between them. The line below the heads is no words. */
const tableRows = (markdown: string): string =>
  markdown.replace(/^\|(.+)\|[ \t]*$/gmu, (_, cells: string) =>
    /^[\s:|-]+$/u.test(cells)
      ? ''
      : `\n${cells
          .split('|')
          .map((cell) => cell.trim())
          .join(', ')}\n`,
  );

/** A Markdown body as plain text: no headings’ marks, links, emphasis, lists or citations. Each block ends with a stop. */
export const plainBody = (markdown: string): string =>
  joinSentences(
    tableRows(markdownWithoutLinks(markdown))
      .replace(/^(?:#+|[-*]|\d+\.)\s+/gmu, '\n')
      .replace(/\*\*|[*_`]|^>\s?/gmu, '')
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
      .split(/\n\s*\n/u),
  );

/** Joins pieces of text so that each ends as a sentence does. */
export const joinSentences = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .map((piece) => (/[.!?…:;]["'”’)]*$/u.test(piece) ? piece : `${piece}.`))
    .join(' ');

/** Fields that hold no words of their own: ids, links, closed lists, dates, and what is shown elsewhere. */
const SILENT = new Set([
  'id', 'cites', 'aliases', 'searchOnly', 'title', 'summary', 'reviewed', 'readingReason', 'url', 'kind', 'nations', 'audiences', 'settings',
  'minutes', 'sign', 'naming', 'grouping', 'status', 'result', 'family', 'licence', 'order', 'door', 'nation', 'number', 'passages', 'collection',
]); // prettier-ignore

/** All text in the fields of an entry, in order. `without` names fields to leave out besides those that hold no words. */
export function fieldText(data: unknown, without: ReadonlySet<string> = new Set()): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap((item) => fieldText(item, without));
  if (typeof data !== 'object' || data === null || 'collection' in data || 'passage' in data) return [];
  return Object.entries(data).flatMap(([name, value]) => (SILENT.has(name) || without.has(name) ? [] : fieldText(value, without)));
}

/** The text of an entry besides its title and summary. */
export const textOf = (entry: AnyEntry, without?: ReadonlySet<string>): string =>
  [joinSentences(fieldText(entry.data, without)), plainBody(entry.body)].filter(Boolean).join(' ');
