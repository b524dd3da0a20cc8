// Walks the journeys in one browser, in one window, each as a test.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import type { RunningServer } from '../../scripts/lib/static-server.ts';
import { startHostedSite } from '../../scripts/workshop/hosted-site.ts';
import type { OtherBrowser } from '../../scripts/workshop/other-browsers.ts';
import type { Driver, Start } from './driver.ts';
import { JOURNEYS } from './journeys.ts';
import { Visitor } from './visitor.ts';

/** Where pictures of journeys that failed are left. */
const PICTURES = join(import.meta.dirname, '../../test-results/browsers');
/** A browser that has not answered for so long does not answer any more. */
const PATIENCE_MS = 10_000;
const journeys = JOURNEYS.filter(({ isLong }) => !isLong || process.env['JOURNEYS'] !== 'short');

/** What a browser that may not answer any more gives; nothing where it does not. */
const inTime = <Given>(asked: Promise<Given>) =>
  Promise.race([asked.catch(() => undefined), new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE_MS))]);

/** Walks the journeys; leaves them out where the browser is not here. The script that starts these tests has installed what it could (scripts/test-browsers.ts). */
export function walkIn(engine: string, browser: OtherBrowser | undefined, drive: (start: Start) => Promise<Driver>): void {
  describe.skipIf(!browser)(`in ${browser?.name ?? engine} somebody`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
    let server: RunningServer;
    let driver: Driver;
    let visitor: Visitor;

    const startBrowser = async () => {
      driver = await drive({ ...browser!, downloads });
      visitor = new Visitor(driver, server.url, downloads);
    };

    beforeAll(async () => {
      server = await startHostedSite();
      await startBrowser();
    }, 60_000);
    afterAll(async () => {
      await driver.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    }, 30_000);

    for (const [index, { name, isLong, walk }] of journeys.entries())
      // Once more in a new browser: processes of WebKitGTK end now and then, and a page that loses them goes on as without JavaScript. It is told.
      test(name, { timeout: 120_000, retry: 1 }, async ({ task }) => {
        const isAgain = (task.result?.retryCount ?? 0) > 0;
        if (isAgain) console.warn(`Once more, because it failed: “${name}”. ${task.result?.errors?.[0]?.message ?? ''}`);
        onTestFailed(async () => {
          const picture = await inTime(driver.picture());
          mkdirSync(PICTURES, { recursive: true });
          if (picture) writeFileSync(join(PICTURES, `${engine}-${index}.png`), picture);
        }, 30_000);
        if (isLong || isAgain) {
          await inTime(driver.close());
          await startBrowser();
        }
        await walk(visitor, { disconnect: () => server.close() });
        expect(driver.errors()).toEqual([]);
      });
  });
}
