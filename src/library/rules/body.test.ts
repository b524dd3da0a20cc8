import { describe, expect, test } from 'vitest';
import { codesOf, reportOf, swap } from '../../../tests/helpers/content-folder.ts';
import { theCheckSays } from '../../../tests/helpers/the-check-says.ts';
import { sectionsOfBody } from '../text/markdown.ts';

const inText = (to: string) => ({ 'pages/about.mdx': swap('A site.', to) });

theCheckSays('body/not-allowed', {
  'an address whose marks are written as numbers may stand there': [inText('Write to someone&#64;example.org, or see https&#58;//example.org.')],
  'what was found is shown where it stands': [
    inText('A <Chart />'),
    'content/pages/about.mdx:7:3  body/not-allowed',
    '“<Chart /> Se” cannot stand in a text. Allowed are Markdown, [words](ref:collection/id) and <Cite ids="…" />.',
  ],
  'a heading of the first level is refused': [
    inText('# A site'),
    'content/pages/about.mdx:7:1  body/not-allowed',
    'The title comes from the fields; start headings at “##”.',
  ],
  'Markdown, links to entries and to the web, and citations are allowed': [
    inText('**A** [site](ref:ideas/one-door#examples), [elsewhere](https://example.org). <Cite ids="guide-f01 guide-q01" />'),
  ],
});

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

  test.each([
    ['a picture', 'A ![drawing](x.png) site.', '7:3', 'Say in words what it shows'],
    ['a list inside a list', '- One\n  - Two', '7:1', 'Make it a list of its own'],
    ['a second paragraph in a point', '- One\n\n  Two', '7:1', 'A point of a list is one paragraph'],
    ['a box to tick', '- [ ] One', '7:1', 'Write plain points'],
    ['a list that starts at three', '3. One', '7:1', 'A numbered list starts at 1'],
    ['a line across the page', 'A site.\n\n---\n\nMore.', '9:1', 'Begin the next part with a heading'],
    ['a heading with a line under it', 'A site\n---', '7:1', 'Write a heading as ## or ###'],
    ['a heading of the fourth level', '#### A site', '7:1', 'start with “###”'],
    ['words as code', 'A `site`.', '7:3', 'Put them in “quotation marks”'],
    ['a text that is set in', 'A site:\n\n    More.', '9:1', 'Begin them at the margin'],
    ['a footnote', 'A site.[^1]\n\n[^1]: More.', '7:8', 'Footnotes cannot stand in a text'],
    ['a link whose address stands elsewhere', 'A [site][1].\n\n[1]: https://example.org', '7:3', 'Write the address where the link is'],
    ['struck-out words', 'A ~~site~~.', '7:3', 'Take them out'],
    ['two paragraphs in a quotation', '> One\n>\n> Two', '7:1', 'Put each paragraph in a quotation of its own'],
    ['a citation on a line of its own', '<Cite ids="guide-f01" />', '7:1', 'on the same line'],
    ['a citation of nothing', 'A site. <Cite ids="" />', '7:9', 'cannot stand in a text'],
    ['a table that nobody introduces', '| A | B |\n| - | - |\n| 1 | 2 |', '7:1', 'Say in a line before the table'],
  ])('%s is refused where it stands, with the way to write it', (_, text, place, way) => {
    const report = reportOf(inText(`${text}\n\n`));
    expect(report).toContain(`content/pages/about.mdx:${place}  body/not-allowed`);
    expect(report).toContain(way);
  });

  test('what the check lets through, learners are given', () => {
    const every =
      '### Under it\n\nWhat stands in it.\n\n| A | B |\n| - | - |\n| **1** | 2 <Cite ids="guide-f01" /> |\n\n1. One\n2. Two\n\n- *a*\n- b\n\n> Said.\n\nA\\\nbreak and a [site](ref:ideas/one-door).';
    expect(codesOf(inText(every))).toEqual([]);
    expect(sectionsOfBody(every, () => '/x/')[0]!.blocks.map(({ is }) => is)).toEqual(['heading', 'table', 'list', 'list', 'quote', 'text']);
  });
});
