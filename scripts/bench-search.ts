// Measures search on the real library and on generated ones of 1,500 and 10,000 entries, and fails where a budget is broken.
// Run after a build: npm run bench:search [-- --size real] [-- --files]
import { SEARCH_FOLDER } from '../src/library/applications.ts';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { searchRecords } from '../src/features/search/index.ts';
import { writeIndex } from '../src/features/search/index-build/write-index.ts';
import { buildGraph } from '../src/library/graph.ts';
import { loadEverydayWords } from '../src/library/everyday-words.ts';
import { loadContent } from '../src/library/load-files.ts';
import { site } from '../src/site.config.ts';
import { findBrowser } from './workshop/browser.ts';
import { SEARCH_BUDGETS } from './lib/budgets.ts';
import { writeCompressed } from './lib/compressed.ts';
import { requireDist, searchIndexName } from './lib/dist.ts';
import { generateLibrary } from './lib/generated-library.ts';
import { measureSearch, type SearchCost } from './lib/search-cost.ts';
import { startServer } from './lib/static-server.ts';

const ROOT = join(import.meta.dirname, '..');
const SIZES = { real: 0, '1500': 1500, '10000': 10_000 };

const { values } = parseArgs({ options: { size: { type: 'string', multiple: true }, files: { type: 'boolean', default: false } } });
const sizes = Object.entries(SIZES).filter(([name]) => !values.size || values.size.includes(name));

/** Puts the index of a generated library in place of the one that a copy of the site has. */
async function replaceIndex(copy: string, entries: number): Promise<void> {
  const records = generateLibrary(searchRecords(buildGraph(loadContent(ROOT).entries)), entries);
  const folder = searchIndexName();
  rmSync(join(copy, SEARCH_FOLDER, folder), { recursive: true });
  const division = await writeIndex(records, join(copy, SEARCH_FOLDER, folder), loadEverydayWords(ROOT));
  for (const name of readdirSync(join(copy, '_astro')).filter((file) => file.endsWith('.js'))) {
    const file = join(copy, '_astro', name);
    const code = readFileSync(file, 'utf8');
    const facts = (key: string, value: number) => (text: string) => text.replace(new RegExp(`(${key}"?:)\\d+`), `$1${value}`);
    if (code.includes(folder)) writeFileSync(file, facts('nameShelves', division.nameShelves)(facts('records', division.records)(code)));
  }
}

/** A copy of the built site’s programs, compressed, with its own index (0) or that of a library of so many entries. */
async function siteWith(entries: number): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'bench-search-'));
  for (const name of ['_astro', 'fonts', 'index.html', 'icon.svg', SEARCH_FOLDER]) cpSync(join(requireDist(), name), join(copy, name), { recursive: true });
  if (entries > 0) await replaceIndex(copy, entries);
  await writeCompressed(copy);
  return copy;
}

const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
const costs = new Map<string, SearchCost>();
try {
  for (const [name, entries] of sizes) {
    console.error(`measuring ${name}`);
    const root = await siteWith(entries);
    const server = await startServer({ root, port: 0, base: site.base });
    try {
      costs.set(name, await measureSearch(browser, server.url, root));
    } finally {
      await server.close();
      rmSync(root, { recursive: true });
    }
  }
} finally {
  await browser.close();
}

const rounded = (ms: number) => Math.round(ms);
console.log(
  `Chromium ${found.version}. Bytes are bodies as sent (brotli); the first query is “joint assessment”, pasted after opening the dialog with an empty cache.`,
);
console.table(
  Object.fromEntries(
    [...costs].map(([name, cost]) => [
      name,
      {
        'first query kB': (cost.firstBytes / 1000).toFixed(1),
        files: cost.files.length,
        'first ms': rounded(cost.firstMs),
        'first ms, slow line': rounded(cost.firstSlowMs),
        'warm median ms': rounded(cost.warmMedianMs),
        'warm slowest ms': rounded(cost.warmWorstMs),
      },
    ]),
  ),
);
if (values.files) for (const [name, { files }] of costs) for (const { path, bytes } of files) console.log(name.padEnd(6), String(bytes).padStart(7), path);

const broken: string[] = [];
const real = costs.get('real');
const large = costs.get('10000');
if (real && real.firstBytes > SEARCH_BUDGETS.firstBytes) broken.push(`a first query costs ${real.firstBytes} bytes, at most ${SEARCH_BUDGETS.firstBytes}`);
for (const [name, { warmMedianMs }] of costs)
  if (warmMedianMs > SEARCH_BUDGETS.warmMedianMs)
    broken.push(`${name}: results take ${rounded(warmMedianMs)} ms once warm, at most ${SEARCH_BUDGETS.warmMedianMs}`);
if (real && large && large.firstBytes > SEARCH_BUDGETS.growth * real.firstBytes)
  broken.push(`at 10,000 entries a first query costs ${large.firstBytes} bytes, more than ${SEARCH_BUDGETS.growth} times ${real.firstBytes}`);
for (const line of broken) console.log(`OVER BUDGET ${line}`);
if (broken.length === 0) console.log('Every budget is kept.');
process.exitCode = broken.length > 0 ? 1 : 0;
