// Walks the main journeys through the built site in today’s Chromium, Firefox, WebKit (the engine of Safari) and the oldest supported Chromium. Run:
// npm run test:browsers (after npm run build), with names of engines to walk in only these; --short walks only what `npm test` walks.
// Browsers that are not here are installed where that is possible, and otherwise left out with a word; BROWSERS_REQUIRED=1 makes that a failure.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeBrowser, findBrowser } from './workshop/browser.ts';
import { findOtherBrowser, OTHER_ENGINES, type OtherEngine } from './workshop/other-browsers.ts';

/** Browsers that walk at the same time: each waits more than it works. */
const SIDE_BY_SIDE = 2;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { short: { type: 'boolean', default: false }, report: { type: 'string' } } });
const KNOWN: readonly string[] = ['chromium', ...OTHER_ENGINES];
const unknown = positionals.filter((name) => !KNOWN.includes(name));
if (unknown.length > 0) {
  console.error(`There is no browser “${unknown.join('”, “')}” here. Choose among: ${KNOWN.join(', ')}`);
  process.exit(1);
}
const asked = positionals.length > 0 ? positionals : KNOWN;
const missing: string[] = [];
for (const engine of asked)
  if (engine === 'chromium') console.log(describeBrowser(await findBrowser()));
  else {
    const found = findOtherBrowser(engine as OtherEngine);
    console.log(
      found ? `Browser: ${found.name} (${found.executablePath})` : `Browser: ${engine} is not here and could not be installed. Its journeys are left out.`,
    );
    if (!found) missing.push(engine);
  }

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const report = values.report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${values.report}`] : [];
const files = asked.map((engine) => `tests/browsers/${engine}.test.ts`);
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'browsers', `--maxWorkers=${SIDE_BY_SIDE}`, ...report, ...files], {
  stdio: 'inherit',
  env: { ...process.env, JOURNEYS: values.short ? 'short' : 'all' },
});
const isRequired = missing.length > 0 && process.env['BROWSERS_REQUIRED'] === '1';
if (isRequired) console.error(`BROWSERS_REQUIRED asks for all of them, and these are not here: ${missing.join(', ')}`);
process.exitCode = isRequired ? 1 : (status ?? 1);
