// A Word document keeps what the text holds: links that lead somewhere, bold and italic words, headings, lists, tables, pictures.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyBlock, WORDS_OF_EVERY_BLOCK } from '../../../../tests/helpers/every-block.ts';
import { text, type Block } from '../../../library/text/block.ts';
import { toWord } from './word.ts';

async function partsOf(blocks: Block[]) {
  const made = await toWord({ title: 'A pack', lead: ['About 5 minutes.'], madeBy: 'Both Together', sections: [{ heading: 'A part', level: 2, blocks }] });
  return unzipSync(new Uint8Array(await made.arrayBuffer()));
}
/** The runs of a document: their words, with the properties that mark them. */
const runsOf = (body: string) =>
  [...body.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g)].map(([, marks = '', words = '']) => ({ words, marks }));
const wordsOf = (body: string) => body.replaceAll('</w:p>', '\n').replace(/<[^>]*>/g, '');

describe('a document of every kind of block', () => {
  let body: string;
  let links: string;
  beforeAll(async () => {
    const parts = await partsOf(everyBlock);
    body = strFromU8(parts['word/document.xml']!);
    links = strFromU8(parts['word/_rels/document.xml.rels']!);
  });

  test('says every word', () => {
    for (const words of WORDS_OF_EVERY_BLOCK) expect(wordsOf(body)).toContain(words);
  });
  test('has bold and italic words, and no others', () => {
    const marksOf = (words: string) => runsOf(body).find((run) => run.words === words)?.marks;
    expect(marksOf('duty worker')).toMatch(/<w:b\/>/);
    expect(marksOf('today')).toMatch(/<w:i\/>/);
    expect(marksOf('see')).toMatch(/<w:i\/>/);
    expect(marksOf('Yes')).toMatch(/<w:i\/>/);
    for (const plain of ['Ask the ', ' shows.', 'First thing', 'Say why you met.']) expect(marksOf(plain)).not.toMatch(/<w:[bi]\/>/);
  });
  test('has each link as a link, with the address that it leads to', () => {
    const linked = [...body.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/g)].map(([, id = '', inner = '']) => {
      const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(links)?.[0] ?? '';
      expect(relation).toContain('TargetMode="External"');
      return [inner.replace(/<[^>]*>/g, ''), /Target="([^"]*)"/.exec(relation)?.[1]];
    });
    expect(linked).toEqual([
      ['journey map', 'https://example.org/toolkit/journey-map/'],
      ['Second thing', 'https://example.org/second/'],
      ['The plan', 'https://example.org/plan/'],
    ]);
  });
  test('has real headings, one below the other, lists that count, and the drawing with its name', () => {
    expect(body).toMatch(/w:val="Heading2"\/>(?:(?!<\/w:p>).)*A part/);
    expect(body).toMatch(/w:val="Heading3"\/>(?:(?!<\/w:p>).)*A heading inside/);
    expect(body).toMatch(/<w:numPr>(?:(?!<\/w:p>).)*First thing/);
    expect(body).toContain('descr="Referrals by month"');
  });
});

test('what leads nowhere from a file stays as plain words', async () => {
  const parts = await partsOf([text(['See ', { text: 'the tools', href: '/toolkit/' }, ' and ', { text: 'this', href: 'javascript:alert(1)' }, '.'])]);
  expect(strFromU8(parts['word/document.xml']!)).not.toContain('w:hyperlink');
  expect(wordsOf(strFromU8(parts['word/document.xml']!))).toContain('See the tools and this.');
});
