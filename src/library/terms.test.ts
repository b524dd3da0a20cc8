// The first use of a glossary term on a page opens its definition.
import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { compileTerms, markTerms, termsIn } from './terms.ts';

const term = (id: string, title: string, abbreviation?: string) =>
  ({ collection: 'glossary', id, data: { title, ...(abbreviation ? { abbreviation } : {}) }, body: '', file: '' }) as unknown as Entry<'glossary'>;

const terms = compileTerms([
  term('cpa', 'Care Programme Approach', 'CPA'),
  term('link-worker', 'Link worker'),
  term('worker', 'Worker'),
  term('pt', 'Programme theory', 'PT'),
]);
const mark = (html: string, most = 10) => markTerms(html, terms, most);

describe('terms in running text', () => {
  test('only the first use becomes a button', () => {
    const { html, used } = mark('<p>The CPA is old. The CPA ended.</p>');
    expect(html).toBe('<p>The <button type="button" class="term" popovertarget="term-cpa">CPA</button> is old. The CPA ended.</p>');
    expect(used.map(({ entry }) => entry.id)).toEqual(['cpa']);
  });
  test('what closes a term stays on its line', () => {
    expect(mark('<p>One plan (CPA). One more</p>').html).toBe(
      '<p>One plan (<span class="whitespace-nowrap"><button type="button" class="term" popovertarget="term-cpa">CPA</button>).</span> One more</p>',
    );
  });
  test('the longer term wins over the shorter one inside it, in the plural too', () => {
    expect(mark('<p>Two link workers came.</p>').used.map(({ entry }) => entry.id)).toEqual(['link-worker']);
  });
  test('links, headings and marked parts stay as they are', () => {
    for (const html of [
      '<p><a href="/x/">CPA</a></p>',
      '<h2>CPA</h2>',
      '<section data-plain><p>CPA</p></section>',
      '<summary>CPA</summary>',
      '<div aria-hidden="true"><p>CPA</p></div>',
    ])
      expect(mark(html).used, html).toEqual([]);
  });
  test('a short form counts only as it is written, and not inside a word', () => {
    expect(mark('<p>Kept apart, pt by pt, CPAX.</p>').used).toEqual([]);
  });
  test('no more terms are explained than asked for', () => {
    expect(mark('<p>CPA, PT and a link worker.</p>', 2).used).toHaveLength(2);
  });
});

test('the terms of a text are found once each, in order of use, and no more than asked for', () => {
  const text = 'A link worker knows the CPA. The CPA is old, says PT.';
  expect(termsIn(text, terms, 10).map(({ id }) => id)).toEqual(['link-worker', 'cpa', 'pt']);
  expect(termsIn(text, terms, 2)).toHaveLength(2);
  expect(termsIn('Nothing.', compileTerms([]), 2)).toEqual([]);
});
