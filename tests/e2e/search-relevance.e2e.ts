// How often the right page is first: real queries with the pages an expert would accept, asked of the built index in Chromium.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readQueries, scoreOf, type Asked, type Query, type Score } from '../../scripts/lib/search-queries.ts';
import { searchRecords } from '../../src/features/search/index.ts';
import { loadElsewhere } from '../../src/library/elsewhere.ts';
import { buildGraph } from '../../src/library/graph.ts';
import { loadContent } from '../../src/library/load-files.ts';
import { at } from '../helpers/paths.ts';
import { expect, test } from '../helpers/shared-page.ts';

// One worker and one page for all: each would have to read the whole library first, and the index.
test.describe.configure({ mode: 'default' });

const ROOT = join(import.meta.dirname, '../..');
let urlOf: Map<string, string>;
test.beforeAll(() => {
  urlOf = new Map(searchRecords(buildGraph(loadContent(ROOT).entries), loadElsewhere(ROOT)).map((record) => [record.key, at(record.url)]));
});

/** Asks the search page one query after the other, as fast as it answers and without drawing what it shows, and gives the addresses it shows, in order, and whether it says them firmly. */
async function askAll(view: HTMLElement, queries: readonly string[]): Promise<{ shown: string[]; isFirm: boolean }[]> {
  const field = view.querySelector<HTMLInputElement>('input[type=search]')!;
  const ask = (query: string) =>
    new Promise<{ shown: string[]; isFirm: boolean }>((resolve) => {
      const answered = new MutationObserver(() => {
        if (view.getAttribute('data-answered') !== query) return;
        answered.disconnect();
        const shown = [...view.querySelectorAll('ol a')].map((link) => link.getAttribute('href') ?? '');
        resolve({ shown, isFirm: view.querySelector('[data-unsure]') === null });
      });
      answered.observe(view, { attributeFilter: ['data-answered'] });
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const answers: { shown: string[]; isFirm: boolean }[] = [];
  view.hidden = true;
  for (const query of queries) answers.push(await ask(query));
  return answers;
}

async function score(page: Page, queries: readonly Query[]): Promise<Score> {
  await page.goto(at('/search/'));
  const answers = await page.locator('search-page').evaluate(
    askAll,
    queries.map(({ query }) => query),
  );
  return scoreOf(
    queries.map(({ query, targets }, place): Asked => {
      const { shown, isFirm } = answers[place]!;
      const wanted = new Set(targets.map((key) => urlOf.get(key)));
      return { query, rank: shown.findIndex((url) => wanted.has(url)) + 1, isFirm, got: shown[0] };
    }),
  );
}

/** What each set has to reach, and how many queries it holds at least. */
const SETS = [
  { name: 'queries.yaml', what: 'queries the search was tuned with', least: 120, first: 0.86, firstThree: 0.975, nothing: 0.02, firmAndWrong: 0.11 },
  { name: 'held-out.yaml', what: 'more queries its weights were chosen with', least: 100, first: 0.85, firstThree: 0.94, nothing: 0.03, firmAndWrong: 0.08 },
  { name: 'oblique.yaml', what: 'slang, half sentences and complaints', least: 160, first: 0.62, firstThree: 0.81, nothing: 0.11, firmAndWrong: 0.18 },
  { name: 'from-needs.yaml', what: 'queries kept apart from it', least: 100, first: 0.74, firstThree: 0.89, nothing: 0.06, firmAndWrong: 0.14 },
  { name: 'blind.yaml', what: 'queries of which nobody read which it answers', least: 60, first: 0.65, firstThree: 0.85, nothing: 0.1, firmAndWrong: 0.2 },
];

for (const set of SETS) {
  test(`the right page is first, or nearly first: ${set.what}`, async ({ sharedPage: page }, testInfo) => {
    test.setTimeout(120_000);
    const queries = readQueries(ROOT, set.name);
    const unknown = queries.flatMap(({ query, targets }) => targets.filter((key) => !urlOf.has(key)).map((key) => `${query}: ${key}`));
    expect(unknown, 'targets that the library does not hold').toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(set.least);

    const result = await score(page, queries);
    const { said } = result;
    console.log(`${set.name}: ${said}`);
    await testInfo.attach('missed', { body: result.missed.join('\n'), contentType: 'text/plain' });
    expect(result.first, `${said}\n${result.missed.join('\n')}`).toBeGreaterThanOrEqual(set.first);
    expect(result.firmAndWrong, said).toBeLessThanOrEqual(set.firmAndWrong);
    expect(result.nothing, said).toBeLessThanOrEqual(set.nothing);
    expect(result.firstThree, `${said}\n${result.missed.join('\n')}`).toBeGreaterThanOrEqual(set.firstThree);
  });
}
