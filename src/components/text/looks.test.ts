// Every look of text says every word, with the marks that it can show.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { everyBlock, WORDS_OF_EVERY_BLOCK } from '../../../tests/helpers/every-block.ts';
import { PageText } from './PageText.tsx';
import { PaperReport } from './PaperText.tsx';
import { SlideText } from './SlideText.tsx';

const report = {
  title: 'A pack',
  lead: ['About 5 minutes.'],
  madeBy: 'Both Together',
  sections: [{ heading: 'A part', level: 2 as const, blocks: everyBlock }],
};
const LOOKS = {
  page: renderToString(h(PageText, { blocks: everyBlock })),
  paper: renderToString(h(PaperReport, { report })),
  slide: renderToString(h(SlideText, { blocks: everyBlock })),
};
const wordsOf = (html: string) => html.replace(/<\/?(?:strong|em|a)\b[^>]*>/g, '').replace(/<[^>]*>/g, '\n');

describe.each(Object.entries(LOOKS))('on a %s', (_, html) => {
  test('every word of every kind of block stands', () => {
    for (const words of WORDS_OF_EVERY_BLOCK) expect(wordsOf(html)).toContain(words);
  });
  test('bold and italic words are marked', () => {
    expect(html).toMatch(/<strong[^>]*>duty worker<\/strong>/);
    expect(html).toContain('<em>today</em>');
  });
  test('a picture names what it shows, and says the same in words', () => {
    expect(html).toMatch(/<img[^>]* alt="Referrals by month"/);
    expect(wordsOf(html)).toContain('Referrals by month, in numbers');
  });
});

test.each(['page', 'paper'] as const)('links of a text, of a list and of facts lead on from a %s', (look) => {
  expect(LOOKS[look]).toContain('<a href="https://example.org/toolkit/journey-map/">journey map</a>');
  expect(LOOKS[look]).toContain('<a href="https://example.org/second/">Second thing</a>');
  expect(LOOKS[look]).toMatch(/<a href="https:\/\/example.org\/plan\/"><strong[^>]*>The plan<\/strong><\/a>/);
});

test('a slide has no links, since nobody in a room can follow them', () => {
  expect(LOOKS.slide).not.toContain('<a ');
  expect(wordsOf(LOOKS.slide)).toContain('journey map');
});

test('on paper, headings inside a section stand one level below its own', () => {
  expect(LOOKS.paper).toMatch(/<h3[^>]*>A part<\/h3>/);
  expect(LOOKS.paper).toMatch(/<h4[^>]*>A heading inside<\/h4>/);
});

test('an empty report has nothing but its lines', () => {
  expect(renderToString(h(PaperReport, { report: { ...report, sections: [] } }))).toBe('<p class="text-soft">About 5 minutes.</p>');
});
