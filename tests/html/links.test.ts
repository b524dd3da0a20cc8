// Every link and anchor inside the site leads somewhere, and every page can be reached from home in a few clicks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSitemap, requireDist } from '../../scripts/lib/dist.ts';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';
import { anchorsOf } from '../../src/library/anchors.ts';
import { applicationAt } from '../../src/library/applications.ts';
import { loadGraph } from '../../src/library/load-files.ts';
import { site } from '../../src/site.config.ts';

/** More clicks than this from home and a page counts as hidden. */
const MOST_CLICKS = 4;

let server: RunningServer;
let links: LinkResult[];

beforeAll(async () => {
  server = await startServer({ root: requireDist(), port: 0, base: site.base });
  const origin = new URL(server.url).origin;
  const published = new URL(site.url).origin;
  const isOwn = (address: string) => [origin, published].includes(new URL(address).origin);
  ({ links } = await new LinkChecker().check({
    path: server.url,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // Addresses in full, such as the canonical one, are looked up here and not where the site will be published.
    urlRewriteExpressions: [{ pattern: new RegExp(`^${RegExp.escape(published)}`), replacement: origin }],
    linksToSkip: (address) => Promise.resolve(!isOwn(address)),
  }));
}, 120_000);
afterAll(() => server.close());

const pathOf = (address: string) => new URL(address).pathname;

/** What stands after the number sign of an application says what to do there. It is no anchor; the page itself has to be there. */
const isForApplication = ({ url, status }: LinkResult) => status === 200 && url.includes('#') && applicationAt(pathOf(url), site.base)?.hasPlaces === true;

/** How many clicks each page is from home, by the shortest way. */
function countClicks(): Map<string, number> {
  const onwards = Map.groupBy(
    links.filter((link) => link.state === LinkState.OK && link.parent),
    (link) => pathOf(link.parent!),
  );
  const clicks = new Map([[site.base, 0]]);
  for (const [page, count] of clicks) {
    for (const { url } of onwards.get(page) ?? []) if (!clicks.has(pathOf(url))) clicks.set(pathOf(url), count + 1);
  }
  return clicks;
}

test('no link or anchor is broken', () => {
  const broken = links.filter((link) => link.state === LinkState.BROKEN && !isForApplication(link));
  expect(links.length).toBeGreaterThan(100);
  expect(
    broken.map(({ url, status, parent }) => `${parent ? pathOf(parent) : ''} → ${url.replace(server.url, site.base)} (${status ?? 'no answer'})`).sort(),
  ).toEqual([]);
});

test('every part of an entry that a text may link to has an anchor on its page', () => {
  const graph = loadGraph(join(import.meta.dirname, '../..'));
  const missing = graph.entries.flatMap((entry) => {
    const [path = ''] = graph.url(entry).split('#');
    const known = anchorsOf(entry);
    const html = known.length ? readFileSync(join(requireDist(), path, 'index.html'), 'utf8') : '';
    const there = new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id));
    return known.filter((anchor) => !there.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
  expect(missing).toEqual([]);
});

test('every page of the sitemap is reached by links from home', () => {
  const clicks = countClicks();
  expect(readSitemap().filter((path) => !clicks.has(path))).toEqual([]);
});

test(`no page of the sitemap is more than ${MOST_CLICKS} clicks from home`, () => {
  const clicks = countClicks();
  expect(readSitemap().filter((path) => (clicks.get(path) ?? 0) > MOST_CLICKS)).toEqual([]);
});
