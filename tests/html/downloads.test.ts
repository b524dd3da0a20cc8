// The books: each format says the same as the page, heading by heading; files are sound, small and change only with their text.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, fileOf as pageFile, requireDist } from '../../scripts/lib/dist.ts';
import { convertWithOffice, findOffice, findPdfReader } from '../../scripts/workshop/office.ts';
import { allBooks, booksOf, fileOf, filePath } from '../../src/features/downloads/index.ts';
import { buildGraph } from '../../src/library/graph.ts';
import { loadContent } from '../../src/library/load-files.ts';
import { site } from '../../src/site.config.ts';
import { asPoppler, coverLetters, lettersOf, readPage, readPdf, readWord } from '../helpers/book-formats.ts';
import { OFFICE_TESTS } from '../helpers/office.ts';
import { readSite } from '../helpers/library.ts';

requireDist();
const graph = readSite();
const books = booksOf(graph);
const FOLDER = join(DIST, 'downloads');
const MOST_BYTES = 3_000_000;
/** Milliseconds that reading a book of two hundred pages may take on a busy computer. */
const LONG = 60_000;

const pageOf = (id: string) => readFileSync(join(FOLDER, id, 'index.html'), 'utf8');
const bytesOf = (id: string, format: 'pdf' | 'docx') => readFileSync(join(FOLDER, `${id}.${format}`));
/** The objects of a packed PDF as words: what is said of the whole document. */
function objectsOf(pdf: Buffer): string {
  const words = pdf.toString('latin1');
  const packed = [...words.matchAll(/\/Type\/ObjStm[^>]*\/Length (\d+)>>stream\n/g)].map((found) => {
    const from = found.index + found[0].length;
    return inflateSync(pdf.subarray(from, from + Number(found[1]))).toString('latin1');
  });
  return [words, ...packed].join('\n');
}
/** Where two texts part, with some of each. Empty if they are the same. */
function difference(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(at - 40, at + 40)} ≠ ${other.slice(at - 40, at + 40)}`;
}

describe.each(books.map((book) => [book.id, book] as const))('%s', (id, { title }) => {
  test('has every heading, item, table, word and link of its page in the Word file, in order', { timeout: LONG }, () => {
    const page = readPage(pageOf(id), false);
    const word = readWord(bytesOf(id, 'docx'));
    expect(page.parts.length).toBeGreaterThan(20);
    expect(word.parts).toEqual(page.parts);
    expect(difference(word.letters, page.letters)).toBe('');
    expect(word.links).toEqual(page.links);
    expect(word.lost).toEqual([]);
  });

  test.skipIf(!findPdfReader())('has them in the PDF, by its tags and on its pages, with what its title page tells', { timeout: LONG }, () => {
    const html = pageOf(id);
    const page = readPage(html, true);
    const pdf = readPdf(join(FOLDER, `${id}.pdf`), title, page.heads);
    expect(pdf.parts).toEqual(asPoppler(page.parts, pdf.parts));
    expect(difference(pdf.letters, page.letters)).toBe('');
    expect(pdf.links.slice(pdf.links.length - page.links.length)).toEqual(page.links);
    for (const told of coverLetters(html)) expect(pdf.cover).toContain(told);
    expect(pdf.unnamed).toBe(0);
  });

  test('its PDF names its title and language, is tagged as PDF/UA-1 and has bookmarks and headings of tables', () => {
    const objects = objectsOf(bytesOf(id, 'pdf'));
    expect(objects).toMatch(/\/Title ?[(<]/);
    expect(objects).toMatch(/\/Lang ?\(en-GB\)/);
    expect(objects).toMatch(/\/Marked true/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    expect(objects).toMatch(/pdfuaid:part>1</);
    expect(objects).toMatch(/\/Type ?\/Outlines|\/Outlines \d+/);
    if (readPage(pageOf(id), false).parts.some((part) => part.startsWith('table'))) expect(objects).toMatch(/\/S ?\/TH/);
  });

  test('says which version it is, that it is not the national document, and leads to that in one click', () => {
    const html = pageOf(id);
    expect(html).toContain('This is not the national document.');
    expect(html).toContain(graph.get({ collection: 'sources', id: 'his-protocol' }).data.url);
    expect(html).toMatch(/\d+\.\d+\.\d+-[0-9a-f]{6}/);
  });
});

describe.skipIf(!findOffice())(OFFICE_TESTS, () => {
  /** Tables and notes; sheets of several sizes; one part of the library by itself. */
  const OPENED = ['protocol', 'toolkit-of-blanks', 'question-sets/referrals'];
  test('opens Word files of every make and finds each heading in its place', { timeout: LONG }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'books-'));
    try {
      const files = OPENED.map((id) => join(FOLDER, `${id}.docx`));
      convertWithOffice(findOffice()!, files, 'txt:Text (encoded):UTF8', folder);
      for (const id of OPENED) {
        const letters = lettersOf(readFileSync(join(folder, `${id.split('/').at(-1)!}.txt`), 'utf8'));
        let at = 0;
        const lost = readWord(bytesOf(id, 'docx')).parts.flatMap((part) => {
          const heading = /^h\d (.+)$/.exec(part)?.[1];
          if (heading === undefined) return [];
          const found = letters.indexOf(heading, at);
          if (found < 0) return [heading];
          at = found + heading.length;
          return [];
        });
        expect(letters.length, id).toBeGreaterThan(1000);
        expect(lost, id).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('every link of a book into the site leads to a page that was built, and to a place on it', () => {
  const links = books.flatMap(({ id }) => readPage(pageOf(id), false).links).filter((link) => link.startsWith(site.url));
  const pages = new Map<string, string>();
  const lost = [...new Set(links)].filter((link) => {
    const { pathname, hash } = new URL(link);
    const html = pages.get(pathname) ?? readFileSync(pageFile(pathname), /\.\w+$/.test(pathname) ? 'latin1' : 'utf8');
    pages.set(pathname, html);
    return hash !== '' && !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
  });
  expect(links.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test('no file is larger than three megabytes', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:pdf|docx|html)$/.test(name));
  expect(files.length).toBeGreaterThan(books.length * 3);
  expect(files.filter((name) => statSync(join(FOLDER, name)).size > MOST_BYTES)).toEqual([]);
});

test(
  'a file made again is the same to the byte, and is the one that was built',
  async () => {
    const again = buildGraph(loadContent(join(import.meta.dirname, '../..')).entries);
    for (const id of ['models', 'question-sets/referrals'])
      for (const format of ['pdf', 'docx'] as const) {
        const book = allBooks(again).find((one) => one.id === id)!;
        const [made, madeAgain] = [await fileOf(graph, book, format), await fileOf(again, book, format)];
        expect(Buffer.from(madeAgain).equals(made), filePath(book, format)).toBe(true);
        expect(Buffer.from(made).equals(bytesOf(id, format)), `${filePath(book, format)} as built`).toBe(true);
      }
  },
  LONG,
);
