// Visits every address of the sitemap, the page for missing addresses, and one page of every kind beside these, such as narrowed lists, once,
// and watches what the browser does. Axe is run on the pages that between them show every form of element; in dark as well, and for contrast,
// on one page of every kind and on every dimension, which show every pair of colours. What stands in a page is read by tests/html.
import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileOf, kindOf, listPages, onePageOfEveryKind, readSitemap } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';
import { askAxe, COLOUR_RULES, unfold } from '../helpers/axe.ts';
import { showEveryForm } from '../helpers/every-form.ts';
import { expect, test } from '../helpers/shared-page.ts';

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

const watched = new WeakMap<Page, string[]>();

/** Collects, from now on, everything that should not happen while a page loads. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const known = watched.get(page);
  if (known) {
    known.length = 0;
    return known;
  }
  const problems: string[] = [];
  watched.set(page, problems);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The next page is opened before the browser has fetched the icon of this one: only leaving a page aborts a request.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations?.push(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  return problems;
}

const onSitemap = readSitemap();
const missing = `${site.base}404.html`;
const showsColours = new Set([...onePageOfEveryKind('largest').map(({ path }) => path), ...onSitemap.filter((path) => kindOf(path) === '/dimensions/*/')]);
const forAxe = showEveryForm([...onSitemap, missing], [...showsColours, missing]);

test('every address of the sitemap is a page to visit', () => {
  const pages = new Set(listPages());
  expect([...onSitemap, missing].filter((path) => !pages.has(path))).toEqual([]);
});

const others = Map.groupBy(
  listPages().filter((path) => path !== missing && !onSitemap.includes(path)),
  kindOf,
);
const visited = [
  ...onSitemap,
  missing,
  ...[...others.values()].map((paths) => paths.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size).at(-1)!),
];

for (const path of visited) {
  const also = forAxe.has(path) ? `, and has no accessibility problem${showsColours.has(path) ? ' in light or in dark' : ''}` : '';
  test(`${path} keeps to its own origin and its policy${also}`, async ({ sharedPage: page, baseURL }) => {
    const problems = await watch(page, new URL(baseURL!).origin);
    await page.goto(path, { waitUntil: 'load' });
    expect.soft(await page.evaluate(() => window.policyViolations), 'what the policy had to stop').toEqual([]);
    expect.soft(problems).toEqual([]);
    if (!forAxe.has(path)) return;
    await unfold(page);
    expect.soft(await askAxe(page, { contrast: showsColours.has(path) }), 'accessibility in light').toEqual([]);
    if (!showsColours.has(path)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await unfold(page);
    expect.soft(await askAxe(page, { only: COLOUR_RULES }), 'accessibility in dark').toEqual([]);
  });
}
