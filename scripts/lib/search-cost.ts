// Measures the search of a built site in a real browser: what a first query costs, and how soon results follow the last key.
import type { Browser, Page } from '@playwright/test';

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

async function openOn(browser: Browser, url: string, slow: boolean, onIntent: () => void): Promise<{ page: Page; ms: number }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  onIntent();
  if (slow) await (await page.context().newCDPSession(page)).send('Network.emulateNetworkConditions', SLOW_4G);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  return { page, ms: await timeQuery(page, QUERIES[0]!, false) };
}

/**
 * Measures one site.
 * @param sent every file the server sends; emptied here at the moment of intent
 */
export async function measureSearch(browser: Browser, url: string, sent: { path: string; bytes: number }[]): Promise<SearchCost> {
  const slow = await openOn(browser, url, true, () => undefined);
  await slow.page.context().close();
  const { page, ms } = await openOn(browser, url, false, () => (sent.length = 0));
  const files = [...sent];
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
