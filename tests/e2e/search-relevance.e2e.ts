// How often the right page is first: real queries with the pages an expert would accept, asked of the built index in Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { searchRecords } from '../../src/features/search/index.ts';
import { buildGraph } from '../../src/library/graph.ts';
import { loadContent } from '../../src/library/load-files.ts';
import { at } from '../helpers/paths.ts';

const querySchema = z.array(
  z.strictObject({
    query: z.string().min(1),
    who: z.enum(['practitioner', 'trainer', 'team', 'team lead', 'planner', 'family', 'person']),
    kind: z.enum(['plain words', 'professional', 'question', 'other name', 'typing mistake', 'figure or guidance', 'kind of thing']),
    /** Keys of the entries, or parts of entries, that are right in the first place. */
    targets: z.array(z.string()).min(1),
  }),
);
type Query = z.infer<typeof querySchema>[number];

const ROOT = join(import.meta.dirname, '../..');
const readQueries = (name: string) => querySchema.parse(parse(readFileSync(join(ROOT, 'tests/search', name), 'utf8')));
const urlOf = new Map(searchRecords(buildGraph(loadContent(ROOT).entries)).map((record) => [record.key, at(record.url)]));

/** Asks the search page and gives the addresses it shows, in order. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: 'Search the library' }).fill(query);
  // Hundreds of queries: an assertion would look again only after a tenth of a second.
  return page.locator('search-page').evaluate(
    (view, wanted) =>
      new Promise<string[]>((resolve) => {
        const look = () => {
          if (view.getAttribute('data-answered') === wanted) resolve([...view.querySelectorAll('ol a')].map((link) => link.getAttribute('href') ?? ''));
        };
        new MutationObserver(look).observe(view, { attributeFilter: ['data-answered'] });
        look();
      }),
    query,
  );
}

interface Score {
  first: number;
  firstThree: number;
  /** Share of queries with nothing right among the results shown. */
  nothing: number;
  meanReciprocalRank: number;
  missed: string[];
}

async function score(page: Page, queries: readonly Query[]): Promise<Score> {
  const ranks: { query: string; rank: number; got: string | undefined }[] = [];
  await page.goto(at('/search/'));
  for (const { query, targets } of queries) {
    const wanted = new Set(targets.map((key) => urlOf.get(key)));
    const shown = await ask(page, query);
    ranks.push({ query, rank: shown.findIndex((url) => wanted.has(url)) + 1, got: shown[0] });
  }
  const share = (most: number) => ranks.filter(({ rank }) => rank > 0 && rank <= most).length / ranks.length;
  return {
    first: share(1),
    firstThree: share(3),
    nothing: ranks.filter(({ rank }) => rank === 0).length / ranks.length,
    meanReciprocalRank: ranks.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
    missed: ranks.filter(({ rank }) => rank === 0 || rank > 3).map(({ query, rank, got }) => `${rank || '–'} ${query} → ${got ?? 'nothing'}`),
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const SETS = [
  { name: 'queries.yaml', what: 'queries the search was tuned with', first: 0.86, firstThree: 0.975, nothing: 0.02 },
  { name: 'held-out.yaml', what: 'more queries its weights were chosen with', first: 0.87, firstThree: 0.94, nothing: 0.03 },
  { name: 'from-needs.yaml', what: 'queries kept apart from it, written from what people need', first: 0.74, firstThree: 0.89, nothing: 0.06 },
];

for (const set of SETS) {
  test(`the right page is first, or nearly first: ${set.what}`, async ({ page }, testInfo) => {
    test.setTimeout(120_000);
    const queries = readQueries(set.name);
    const unknown = queries.flatMap(({ query, targets }) => targets.filter((key) => !urlOf.has(key)).map((key) => `${query}: ${key}`));
    expect(unknown, 'targets that the library does not hold').toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(80);

    const result = await score(page, queries);
    const said = `${queries.length} queries: ${percent(result.first)} first, ${percent(result.firstThree)} in the first three, nothing right for ${percent(result.nothing)}, mean reciprocal rank ${result.meanReciprocalRank.toFixed(3)}`;
    console.log(`${set.name}: ${said}`);
    await testInfo.attach('missed', { body: result.missed.join('\n'), contentType: 'text/plain' });
    expect(result.first, `${said}\n${result.missed.join('\n')}`).toBeGreaterThanOrEqual(set.first);
    expect(result.nothing, said).toBeLessThanOrEqual(set.nothing);
    expect(result.firstThree, `${said}\n${result.missed.join('\n')}`).toBeGreaterThanOrEqual(set.firstThree);
  });
}
