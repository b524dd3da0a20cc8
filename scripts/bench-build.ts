// Builds the site from the real library and from libraries of ten and sixty times its size; prints time, peak memory and the largest pages,
// and fails where a budget is broken. Run: npm run bench:build [-- --times 10]
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growContent } from './lib/grown-content.ts';
import { measureRun } from './lib/measured-run.ts';
import { largestOfKinds, steadyKindOf, type BuiltPage } from './lib/steady-pages.ts';

const ROOT = join(import.meta.dirname, '..');
const NEEDED = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];
/** Bytes of resident memory that a build may hold at once, at any size. */
const MOST_MEMORY = 2.5e9;
/**
 * A steady page is at most so much larger than the largest of the first size, and from `FULL_AT` on than the largest of its own kind at the size
 * before: the pages of a small library are not full yet.
 */
const MOST_GROWTH = 1.6;
const FULL_AT = 10;
const LISTED = 8;

const { values } = parseArgs({ options: { times: { type: 'string', multiple: true } } });
const sizes = (values.times ?? ['1', '10', '60']).map(Number);

/** Every page of a built site with its bytes, the largest first. */
const pagesOf = (dist: string): BuiltPage[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), bytes: statSync(join(dist, file)).size }))
    .sort((a, b) => b.bytes - a.bytes);

const broken: string[] = [];
let steadyAtFirst: number | undefined;
let before: { times: number; largest: ReturnType<typeof largestOfKinds> } | undefined;
for (const times of sizes) {
  const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    for (const name of NEEDED) cpSync(join(ROOT, name), join(root, name), { recursive: true });
    // A folder of links, so that what Astro keeps beside the packages is not shared with the project itself.
    mkdirSync(join(root, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')).filter((found) => !found.startsWith('.')))
      symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
    growContent(join(root, 'content'), times);
    const cost = await measureRun('npm', ['run', 'build', '--', '--silent'], root);
    if (cost.code !== 0) throw new Error(`The build of ${times} × the library did not end well:\n${cost.said}`);
    const pages = pagesOf(join(root, 'dist'));
    const steady = pages.filter(({ file }) => steadyKindOf(file) !== undefined);
    const largest = largestOfKinds(pages);
    console.log(`\n${times} ×: ${pages.length} pages in ${cost.seconds.toFixed(0)} s, at most ${(cost.peakMemory / 1e9).toFixed(2)} GB of memory`);
    for (const { file, bytes } of pages.slice(0, LISTED)) console.log(`${(bytes / 1000).toFixed(0).padStart(7)} kB  /${file.replace(/index\.html$/, '')}`);
    console.log('        The largest of each kind that is steady:');
    for (const { file, bytes } of largest.values()) console.log(`${(bytes / 1000).toFixed(0).padStart(7)} kB  /${file.replace(/index\.html$/, '')}`);
    if (cost.peakMemory > MOST_MEMORY) broken.push(`${times} ×: ${(cost.peakMemory / 1e9).toFixed(2)} GB of memory, at most ${MOST_MEMORY / 1e9}`);
    steadyAtFirst ??= steady[0]?.bytes ?? 0;
    for (const { file, bytes } of steady)
      if (bytes > MOST_GROWTH * steadyAtFirst)
        broken.push(`${times} ×: /${file} has ${bytes} bytes, more than ${MOST_GROWTH} times the largest of ${sizes[0]} ×`);
    if (before && before.times >= FULL_AT)
      for (const [kind, { file, bytes }] of largest)
        if (bytes > MOST_GROWTH * (before.largest.get(kind)?.bytes ?? 0))
          broken.push(`${times} ×: /${file} has ${bytes} bytes, more than ${MOST_GROWTH} times the largest of its kind at ${before.times} ×`);
    before = { times, largest };
  } finally {
    rmSync(root, { recursive: true });
  }
}
for (const line of broken) console.log(`OVER BUDGET ${line}`);
if (broken.length === 0) console.log('\nEvery budget is kept.');
process.exitCode = broken.length > 0 ? 1 : 0;
