// Browser tests on the built site: journeys, crawl and accessibility. Build first: npm run build
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { describeBrowser, findBrowser } from './scripts/workshop/browser.ts';
import { describeHost } from './scripts/workshop/hosted-site.ts';
import { findFreePort } from './scripts/lib/static-server.ts';
import { site } from './src/site.config.ts';

const isMainProcess = process.env['TEST_WORKER_INDEX'] === undefined;
const browser = await findBrowser({ install: isMainProcess });
if (isMainProcess && process.env['TEST_PORT'] === undefined) console.log(`${describeBrowser(browser)}\n${describeHost()}`);

// Workers read this file again and inherit the environment, so all of them use the port that the first reading chose.
const port = (process.env['TEST_PORT'] ??= String(await findFreePort()));
const origin = `http://localhost:${port}`;

/** What measures the processor runs last, with nothing beside it: other programs slow even processor time down. */
const ALONE = 'e2e/{reflect,worksheet,local-protocol}-speed.e2e.ts';

/** Pages of tests live for seconds: what V8’s optimising compilers take, for WebAssembly too, a seventh of a run, comes back only to pages that live for minutes. */
const WITHOUT_OPTIMISERS = '--js-flags=--no-opt,--no-maglev,--liftoff-only';
const { executablePath, args } = browser;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than there are processors: while one test waits for a clock or a disk, another works.
  workers: availableParallelism() + 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'dot',
  timeout: 45_000,
  use: {
    baseURL: origin + site.base,
    launchOptions: { executablePath, args: [...args, WITHOUT_OPTIMISERS] },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.e2e.ts', testIgnore: ALONE },
    { name: 'a11y', testMatch: 'a11y/**/*.a11y.ts' },
    { name: 'faults', testMatch: 'faults/**/*.e2e.ts' },
    // On its own by hand: npx playwright test --no-deps --project=alone
    { name: 'alone', testMatch: ALONE, workers: 1, dependencies: ['e2e', 'a11y', 'faults'], use: { launchOptions: { executablePath, args } } },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/workshop/serve-for-tests.ts`,
    env: { PORT: port },
    url: origin + site.base,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
    timeout: 20_000,
  },
});
