// Books: notes are numbered as they are read, links lead inside where they can, and the version changes with every word and with nothing else.
import { describe, expect, test } from 'vitest';
import { text, type Run } from '../../../library/text/block.ts';
import { reportOf, type Book } from './book.ts';
import type { Writer } from './writer.ts';
import { readLibrary } from '../../../../tests/helpers/library.ts';

const graph = readLibrary();
const IMPRINT = { name: 'A site', organisation: 'Its makers', version: '1.0.0', address: (path: string) => `https://site.example${path}` };
const source = graph.get({ collection: 'sources', id: 'meam-briefing' });
const passages = source.data.passages.map(({ id }) => ({ passage: id }));

const bookOf = (write: (writer: Writer) => Run[], more: Partial<Book> = {}): Book => ({
  id: 'a-book',
  title: 'A book',
  summary: 'What it is.',
  contents: 1,
  write: (writer) => [{ heading: 'First', level: 1, id: 'first', blocks: [text(write(writer))] }],
  ...more,
});
const runsOf = (book: Book) => {
  const [block] = reportOf(book, graph, IMPRINT).sections[0]!.blocks;
  return block?.is === 'text' ? block.runs : [];
};
const wordsOf = (runs: readonly Run[]) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

describe('notes', () => {
  test('are numbered in the order in which they are read, and a passage keeps its number', () => {
    const runs = runsOf(bookOf(({ cite }) => [...cite([passages[5]!]), ' ', ...cite([passages[2]!]), ' ', ...cite([passages[5]!])]));
    expect(wordsOf(runs)).toBe('1 2 1');
    expect(runs[0]).toMatchObject({ href: '#note-1', note: true });
  });
  test('three or more in a row are told by the first and the last', () => {
    expect(
      wordsOf(runsOf(bookOf(({ cite }) => [...cite(passages.slice(0, 4)), ' ', ...cite(passages.slice(0, 2)), ' ', ...cite([passages[0]!, passages[3]!])]))),
    ).toBe('1–4 1, 2 1, 4');
  });
  test('lead to a numbered list at the end, with the documents and their licences', () => {
    const { sections } = reportOf(
      bookOf(({ cite }) => cite([passages[0]!])),
      graph,
      IMPRINT,
    );
    expect(sections.map(({ heading }) => heading)).toEqual(['First', 'Sources', 'The documents, and their licences', 'The passages']);
    expect(JSON.stringify(sections.at(-1))).toContain('"anchor":"note-1"');
    expect(JSON.stringify(sections.at(-2))).toContain(`Licence: ${source.data.licence}`);
  });
});

describe('a link', () => {
  const [tool, other] = graph.all('tools');
  const book = bookOf(({ source }) => [source.link(tool!), source.link(other!)], {});
  test('leads inside the book to what the book holds, and to the site otherwise', () => {
    const holding: Book = { ...book, write: (writer) => [...book.write(writer), ...writer.entry(tool!, 1)] };
    expect(runsOf(holding).map((run) => typeof run !== 'string' && run.href)).toEqual([`#toolkit-${tool!.id}`, `https://site.example/toolkit/${other!.id}/`]);
  });
});

describe('the version', () => {
  const versionOf = (words: string, version = '1.0.0') =>
    /"(\d\.\d\.\d-[0-9a-f]{6})"/.exec(
      JSON.stringify(
        reportOf(
          bookOf(() => [words]),
          graph,
          { ...IMPRINT, version },
        ),
      ),
    )?.[1];
  test('is the same for the same words', () => {
    expect(versionOf('The same.')).toBe(versionOf('The same.'));
  });
  test('changes with a word, and names the version of the library', () => {
    expect(versionOf('Another.')).not.toBe(versionOf('The same.'));
    expect(versionOf('The same.', '2.0.0')).toMatch(/^2\.0\.0-/);
  });
});

test('a paper of a few pages has no title page, its own title only once, and says at the end what it is', () => {
  const { contents: _, ...paper } = bookOf(() => ['Words.']);
  const { book, sections } = reportOf(paper, graph, IMPRINT);
  expect(book).toBeUndefined();
  expect(sections.map(({ heading, level }) => [heading, level])).toEqual([
    ['In short', 1],
    ['About this text', 1],
  ]);
  expect(JSON.stringify(sections.at(-1))).toContain('This is not the national document.');
});
