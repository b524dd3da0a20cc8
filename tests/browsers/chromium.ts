// Drives any Chromium, also one of years ago, by its own protocol through Playwright.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type ElementHandle } from '@playwright/test';
import type { Driver, Start } from './driver.ts';
import { drivePage } from './scripted-page.ts';

/** Starts a Chromium. */
export async function driveChromium({ executablePath, args, downloads }: Start): Promise<Driver> {
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('download', (download) => {
    void download.createReadStream().then(async (stream) => {
      writeFileSync(join(downloads, download.suggestedFilename()), Buffer.concat((await stream.toArray()) as Buffer[]));
    });
  });
  return drivePage<ElementHandle>(page, { fill: (found, text) => found.fill(text), close: () => browser.close() });
}
