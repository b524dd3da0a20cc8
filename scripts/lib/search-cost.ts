// Measures the search of a built site in a real browser: what a first query costs, and how soon results follow the last key.
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { bytesAsSent } from './compressed.ts';
import { watchLoads, type Loads } from './loads.ts';

/** Lighthouse’s “slow 4G”. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/** Queries of the kinds people type; the first is the one that other tools were measured with. */
export const QUERIES = [
  'joint assessment',
  'dual diagnosis',
  'keeps missing appointments',
  'who is in charge',
  'refferal',
  'information sharing consent',
  'family',
  'no wrong door',
];

export interface SearchCost {
  /** Bytes of everything loaded between showing intent and the first results, compressed as sent. */
  firstBytes: number;
  /** Files loaded for it. */
  files: { path: string; bytes: number }[];
  /** Milliseconds from the last key of the first query to its results, without and with a slow line. */
  firstMs: number;
  firstSlowMs: number;
  /** Milliseconds from the last key to results once the index is warm: each query typed key by key, the median and the slowest. */
  warmMedianMs: number;
  warmWorstMs: number;
}

/**
 * Types a query into the open dialog and gives the milliseconds from its last key to the results for it.
 * @param byKey type it key by key, so that what is begun is answered too; how much of that is, depends on the speed of the machine
 */
async function timeQuery(page: Page, query: string, byKey: boolean): Promise<number> {
  const field = page.locator('dialog input');
  await field.fill('');
  if (byKey) await field.pressSequentially(query.slice(0, -1));
  return page.evaluate(async (whole) => {
    const field = document.querySelector<HTMLInputElement>('dialog input')!;
    const shown = document.querySelector('dialog')!;
    const start = performance.now();
    const results = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        if (shown.dataset['answered'] !== whole) return;
        observer.disconnect();
        done(performance.now() - start);
      });
      observer.observe(shown, { subtree: true, childList: true, attributes: true });
    });
    field.value = whole;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return results;
  }, query);
}

/** Types the first query into a page that has just been opened. Its loads are those from the moment of intent on. */
async function openOn(browser: Browser, url: string, root: string, slow: boolean): Promise<{ page: Page; ms: number; loads: Loads }> {
  const page = await (await browser.newContext()).newPage();
  const loads = watchLoads(page, root);
  await page.goto(url, { waitUntil: 'networkidle' });
  loads.paths.length = 0;
  if (slow) await (await page.context().newCDPSession(page)).send('Network.emulateNetworkConditions', SLOW_4G);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  return { page, ms: await timeQuery(page, QUERIES[0]!, false), loads };
}

/** Measures one site. @param root the folder that is served at the address */
export async function measureSearch(browser: Browser, url: string, root: string): Promise<SearchCost> {
  const slow = await openOn(browser, url, root, true);
  await slow.page.context().close();
  const { page, ms, loads } = await openOn(browser, url, root, false);
  const files: SearchCost['files'] = [];
  for (const path of [...loads.paths]) files.push({ path, bytes: await bytesAsSent(join(root, path)) });
  const times: number[] = [];
  for (const query of [...QUERIES, ...QUERIES]) times.push(await timeQuery(page, query, true));
  const warm = times.slice(QUERIES.length).sort((a, b) => a - b);
  await page.context().close();
  return {
    firstBytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files,
    firstMs: ms,
    firstSlowMs: slow.ms,
    warmMedianMs: warm[warm.length >> 1]!,
    warmWorstMs: warm.at(-1)!,
  };
}
