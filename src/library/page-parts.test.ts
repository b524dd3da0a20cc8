import { expect, test } from 'vitest';
import { partsOfPage } from './page-parts.ts';

test('the contents of a page are its headings, in their order and words', () => {
  const page = `<aside><h2 id="beside">Beside it</h2></aside>
    <section aria-labelledby="one"><h2 class="a" id="one">Bed &amp; <em>board</em></h2><h3 id="under">Under it</h3></section>
    <h2>Nowhere to jump to</h2>
    <h2 id="two" data-x>
      Somebody’s &#39;own&#39;
    </h2>`;
  expect(partsOfPage(page)).toEqual([
    { id: 'one', label: 'Bed & board' },
    { id: 'two', label: "Somebody’s 'own'" },
  ]);
});
