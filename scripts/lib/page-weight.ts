// Weighs one page in a real browser on a slow phone’s connection: bytes, requests, layout shift and paint times.
import type { Browser, Page } from '@playwright/test';
import { compressBody } from './compressed.ts';

/** What one page costs. Bytes are compressed bodies without headers; times are milliseconds. */
export interface PageWeight {
  kind: string;
  path: string;
  /** HTML and render-blocking stylesheets, as the server sent them (brotli). */
  htmlAndCss: number;
  /** The same as gzip, for hosts that have nothing better. */
  htmlAndCssGzip: number;
  /** Script files, and the scripts inside the page as if each were a file of its own. */
  js: number;
  fonts: number;
  /** Requests that the first paint waits for, the page itself included. */
  requestsBeforePaint: number;
  layoutShift: number;
  firstPaint: number;
  largestPaint: number;
  /** The largest paint of the same page with nothing but its text. */
  barePaint: number;
}

interface Measured {
  resources: { name: string; type: string; bytes: number; blocking: boolean }[];
  inlineScripts: string[];
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
}

/** Lighthouse’s “slow 4G”, without its slower processor, which would vary with the machine. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const PHONE = { width: 412, height: 823 };
const DESKTOP = { width: 1280, height: 900 };

/** Runs in the page. Waits for the entries that the browser reports late. */
async function readTimings(): Promise<Measured> {
  const collect = (type: string) =>
    new Promise<PerformanceEntryList>((done) => {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return done([]);
      const entries: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(entries.concat(observer.takeRecords())))));
    });
  await document.fonts.ready;
  const shifts = (await collect('layout-shift')) as (PerformanceEntry & { value: number })[];
  const paints = await collect('largest-contentful-paint');
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as (PerformanceResourceTiming & {
    renderBlockingStatus?: string;
  })[];
  return {
    resources: all.map((entry) => ({
      name: entry.name,
      type: entry.entryType === 'navigation' ? 'html' : (/\.(\w+)$/.exec(new URL(entry.name).pathname)?.[1] ?? ''),
      bytes: entry.encodedBodySize,
      blocking: entry.entryType === 'navigation' || entry.renderBlockingStatus === 'blocking',
    })),
    inlineScripts: [...document.scripts].filter((script) => !script.src && !script.type.endsWith('json')).map((script) => script.text),
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaint: paints.at(-1)?.startTime ?? 0,
    layoutShift: shifts.reduce((sum, shift) => sum + shift.value, 0),
  };
}

/** Loads the page with an empty cache in a window of its own. */
async function measure(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Measured> {
  const context = await browser.newContext({ viewport });
  const page: Page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await page.goto(url, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(readTimings);
  await context.close();
  return measured;
}

async function sumGzip(resources: Measured['resources']): Promise<number> {
  const sizes = resources.map(async ({ name }) => {
    const body = Buffer.from(await (await fetch(name, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer());
    return (await compressBody(body, 'gzip')).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function sumInline(scripts: string[]): Promise<number> {
  const bodies = await Promise.all(scripts.map((script) => compressBody(Buffer.from(script), 'br')));
  return bodies.reduce((sum, body) => sum + body.length, 0);
}

const sumBytes = (resources: Measured['resources']) => resources.reduce((sum, resource) => sum + resource.bytes, 0);

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Times each page is loaded to compare its paint with that of the bare one, by turns, so that both meet the same machine. */
const LOADS = 5;

/**
 * Weighs a page on a phone; layout shift is the worse of phone and desktop.
 * @param bareUrl the same page with nothing but its text
 */
export async function weighPage(browser: Browser, url: string, bareUrl: string, about: { kind: string; path: string }): Promise<PageWeight> {
  const phone = await measure(browser, url, PHONE);
  const paints = [phone.largestPaint];
  const bare: number[] = [];
  while (bare.length < LOADS) {
    bare.push((await measure(browser, bareUrl, PHONE)).largestPaint);
    if (paints.length < LOADS) paints.push((await measure(browser, url, PHONE)).largestPaint);
  }
  const desktop = await measure(browser, url, DESKTOP);
  const blocking = phone.resources.filter(({ type, blocking }) => type === 'html' || (type === 'css' && blocking));
  return {
    ...about,
    htmlAndCss: sumBytes(blocking),
    htmlAndCssGzip: await sumGzip(blocking),
    js: sumBytes(phone.resources.filter(({ type }) => ['js', 'mjs'].includes(type))) + (await sumInline(phone.inlineScripts)),
    fonts: sumBytes(phone.resources.filter(({ type }) => type === 'woff2')),
    requestsBeforePaint: phone.resources.filter(({ blocking }) => blocking).length,
    layoutShift: Math.max(phone.layoutShift, desktop.layoutShift),
    firstPaint: Math.round(phone.firstPaint),
    largestPaint: Math.round(middle(paints)),
    barePaint: Math.round(middle(bare)),
  };
}
