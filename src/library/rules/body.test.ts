import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

const inText = (to: string) => ({ 'pages/about.mdx': swap('A site.', to) });

describe('body/not-allowed', () => {
  test.each([
    ['a tag', 'A <b>site</b>.', 2],
    ['code', 'A {site}.', 2],
    ['an import', 'import x from "y"', 1],
    ['another component', 'A <Chart />', 1],
  ])('%s cannot stand in a text', (_, text, times) => {
    expect(codesOf(inText(text))).toHaveLength(times);
    expect(new Set(codesOf(inText(text)).map((line) => line.split(' ')[1]))).toEqual(new Set(['body/not-allowed']));
  });

  test('what was found is shown where it stands', () => {
    expect(problemOf(inText('A <Chart />'))).toEqual([
      'content/pages/about.mdx:7:3  body/not-allowed',
      '“<Chart /> Se” cannot stand in a text. Allowed are Markdown, [words](ref:collection/id) and <Cite ids="…" />.',
    ]);
  });

  test('a link by address is told how links are written', () => {
    expect(problemOf(inText('[A](/ideas/one-door/) site.'))).toEqual([
      'content/pages/about.mdx:7:3  body/not-allowed',
      'Link to an entry as [words](ref:collection/id), so that the link is checked.',
    ]);
  });

  test('a link without an id, or with capitals, is told how links are written', () => {
    expect(codesOf(inText('[A](ref:ideas) site.'))).toEqual(['content/pages/about.mdx:7:3 body/not-allowed']);
    expect(codesOf(inText('[A](ref:ideas/One-door) site.'))).toEqual(['content/pages/about.mdx:7:3 body/not-allowed']);
  });

  test('a heading of the first level is refused', () => {
    expect(problemOf(inText('# A site'))).toEqual([
      'content/pages/about.mdx:7:1  body/not-allowed',
      'The title comes from the fields; start headings at “##”.',
    ]);
  });

  test('Markdown, links to entries and to the web, and citations are allowed', () => {
    expect(codesOf(inText('**A** [site](ref:ideas/one-door#examples), [elsewhere](https://example.org). <Cite ids="guide-f01 guide-q01" />'))).toEqual([]);
  });
});
