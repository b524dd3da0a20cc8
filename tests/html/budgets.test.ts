// What every page for reading may cost, counted from the files of the built site: bytes and requests, no clock.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { ELEMENT_NODE, parse, walkSync, type Node } from 'ultrahtml';
import { findBrokenBudgets } from '../../scripts/lib/budgets.ts';
import { compressBody } from '../../scripts/lib/compressed.ts';
import { DIST, fileOf, kindOf, listPages } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';

/** Gives a body compressed. */
type Compress = (body: Buffer) => Promise<Buffer>;

const asSent: Compress = (body) => compressBody(body, 'br');
/** A tenth of the time, and always more bytes than what is sent. */
const quickly: Compress = (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

const known = new Map<string, Promise<number>>();

/** The bytes of a file of the site as sent, each file compressed once. */
function bytesOf(address: string): Promise<number> {
  const found = known.get(address) ?? asSent(readFileSync(join(DIST, address.slice(site.base.length)))).then(({ length }) => length);
  known.set(address, found);
  return found;
}

const sum = async (sizes: Iterable<Promise<number>>) => (await Promise.all(sizes)).reduce((all, size) => all + size, 0);

/** A script with those that it loads at once, and that these load in turn. */
function withImports(addresses: readonly string[]): Set<string> {
  const found = new Set(addresses);
  for (const address of found) {
    const code = readFileSync(join(DIST, address.slice(site.base.length)), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(address.replace(basename(address), name!));
  }
  return found;
}

/** What a page brings along. */
function partsOf(html: string) {
  const parts = { styles: [] as string[], scripts: [] as string[], inline: [] as string[], preloads: 0 };
  const endOfHead = html.indexOf('</head>');
  walkSync(parse(html) as Node, (node) => {
    if (node.type !== ELEMENT_NODE) return;
    const { name, attributes, children } = node;
    // One in the body holds up only what comes after it, and one for other media, such as forced colours, nothing.
    if (name === 'link' && attributes['rel'] === 'stylesheet' && !attributes['media'] && node.loc[0].start < endOfHead) parts.styles.push(attributes['href']!);
    if (name === 'link' && /preload/.test(attributes['rel'] ?? '')) parts.preloads += 1;
    if (name !== 'script' || attributes['type']?.endsWith('json')) return;
    if (attributes['src']) parts.scripts.push(attributes['src']);
    else parts.inline.push(children.map((child) => ('value' in child ? String(child.value) : '')).join(''));
  });
  return parts;
}

async function weigh(path: string, compress: Compress) {
  const html = readFileSync(fileOf(path), 'utf8');
  const { styles, scripts, inline, preloads } = partsOf(html);
  const compressed = async (text: string) => (await compress(Buffer.from(text))).length;
  return {
    kind: kindOf(path),
    path,
    htmlAndCss: (await compressed(html)) + (await sum(styles.map(bytesOf))),
    js: (await sum([...withImports(scripts)].map(bytesOf))) + (await sum(inline.map(compressed))),
    requestsBeforePaint: 1 + styles.length + preloads,
  };
}

test('every page keeps the budgets of bytes and of requests before it is painted', { timeout: 60_000 }, async () => {
  const pages = await Promise.all(listPages().map((path) => weigh(path, quickly)));
  expect(pages.length).toBeGreaterThan(100);
  for (const { htmlAndCss } of pages) expect(htmlAndCss).toBeGreaterThan(1000);
  expect(pages.filter(({ js }) => js > 0).length).toBeGreaterThan(100);
  // What keeps them even so keeps them as sent.
  const doubtful = pages.filter((page) => findBrokenBudgets(page).length > 0);
  const weighed = await Promise.all(doubtful.map(({ path }) => weigh(path, asSent)));
  expect(weighed.flatMap((page) => findBrokenBudgets(page))).toEqual([]);
});
