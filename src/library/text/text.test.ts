// Text as data: its words, its links, and what schemas let through.
import { expect, test } from 'vitest';
import { everyBlock, WORDS_OF_EVERY_BLOCK } from '../../../tests/helpers/every-block.ts';
import { table, text } from './block.ts';
import { withoutLinks, withWholeLinks } from './links.ts';
import { sectionsOfBody } from './markdown.ts';
import { blockSchema } from './schema.ts';
import { stepsIn } from './steps.ts';
import { wordsOf } from './words.ts';

const hrefsIn = (value: unknown) => [...JSON.stringify(value).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);

test('every kind of block comes back from data as it was', () => {
  for (const block of everyBlock) expect(blockSchema.parse(JSON.parse(JSON.stringify(block)))).toEqual(block);
});

test('a block of no known kind, and one with a field too many, are refused', () => {
  expect(blockSchema.safeParse({ is: 'html', text: '<b>x</b>' }).success).toBe(false);
  expect(blockSchema.safeParse({ is: 'heading', text: 'x', level: 1 }).success).toBe(false);
});

test('a link that would do something instead of leading somewhere is refused', () => {
  const withLink = (href: string) => blockSchema.safeParse({ is: 'text', runs: [{ text: 'x', href }] }).success;
  for (const href of ['/toolkit/map/', '#part', 'https://example.org', 'mailto:a@example.org', 'tel:999']) expect(withLink(href), href).toBe(true);
  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '\n//example.org',
    'java\nscript:x',
    'map',
  ])
    expect(withLink(href), href).toBe(false);
});

test('words are read in order, without headings and the names of facts', () => {
  const words = everyBlock.flatMap(wordsOf);
  for (const said of WORDS_OF_EVERY_BLOCK.filter((one) => !['A heading inside', 'Place', 'Who stayed', '1. Open', 'Referrals by month'].includes(one)))
    expect(words).toContain(said);
  expect(words).not.toContain('A heading inside');
  expect(stepsIn(everyBlock).map(({ title }) => title)).toEqual(['Open']);
});

test('without links, no address is left, every word is, and emphasis stays', () => {
  const plain = everyBlock.map(withoutLinks);
  expect(hrefsIn(plain)).toEqual([]);
  expect(plain.flatMap(wordsOf)).toEqual(everyBlock.flatMap(wordsOf));
  expect(JSON.stringify(plain)).toContain('{"text":"The plan","strong":true}');
});

test('for a file, paths of the site become whole addresses, and others stay', () => {
  const block = text([{ text: 'Tools', href: '/area/toolkit/#top' }, ' and ', { text: 'NICE', href: 'https://www.nice.org.uk/' }]);
  expect(hrefsIn(withWholeLinks(block, 'https://example.org/area/'))).toEqual(['https://example.org/area/toolkit/#top', 'https://www.nice.org.uk/']);
});

test('Markdown keeps bold, italics and links, one inside the other', () => {
  const [section] = sectionsOfBody('## One\n\nSee **the [map](ref:tools/map) _today_**.', () => '/toolkit/map/');
  expect(section?.blocks).toEqual([
    text(['See ', { text: 'the ', strong: true }, { text: 'map', strong: true, href: '/toolkit/map/' }, { text: ' ', strong: true }, { text: 'today', strong: true, em: true }, '.']),
  ]); // prettier-ignore
});

test('a table in Markdown is a table, called by the line before it, with a cell for each of its columns', () => {
  const [section] = sectionsOfBody(
    '## One\n\nWho came.\n\n| Service | Who |\n| --- | --- |\n| **Health** | [Two](ref:tools/map) |\n| Housing |',
    () => '/toolkit/map/',
  );
  expect(section?.blocks).toEqual([
    table(
      'Who came.',
      ['Service', 'Who'],
      [
        [[{ text: 'Health', strong: true }], [{ text: 'Two', href: '/toolkit/map/' }]],
        [['Housing'], []],
      ],
    ),
  ]);
});

test('Markdown that has no form in blocks is refused by name', () => {
  expect(() => sectionsOfBody('![A drawing](x.png)', () => undefined)).toThrow('“image”');
});
