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
const journeys = JOURNEYS.filter(({ isLong }) => !isLong || process.env['JOURNEYS'] !== 'short');

/** Walks the journeys; leaves them out where the browser is not here. The script that starts these tests has installed what it could (scripts/test-browsers.ts). */
export function walkIn(engine: string, browser: OtherBrowser | undefined, drive: (start: Start) => Promise<Driver>): void {
  describe.skipIf(!browser)(`in ${browser?.name ?? engine} somebody`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
    let server: RunningServer;
    let driver: Driver;
    let visitor: Visitor;

    beforeAll(async () => {
      server = await startHostedSite();
      driver = await drive({ ...browser!, downloads });
      visitor = new Visitor(driver, server.url, downloads);
    }, 60_000);
    afterAll(async () => {
      await driver.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    }, 30_000);

    for (const [index, { name, isLong, walk }] of journeys.entries())
      test(name, { timeout: 120_000 }, async () => {
        onTestFailed(async () => {
          mkdirSync(PICTURES, { recursive: true });
          writeFileSync(join(PICTURES, `${engine}-${index}.png`), await driver.picture());
        }, 30_000);
        if (isLong) {
          await driver.close();
          driver = await drive({ ...browser!, downloads });
          visitor = new Visitor(driver, server.url, downloads);
        }
        await walk(visitor, { disconnect: () => server.close() });
        expect(driver.errors()).toEqual([]);
      });
  });
}
