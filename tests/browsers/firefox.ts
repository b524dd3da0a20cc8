// Drives Firefox by WebDriver BiDi, through Puppeteer.
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import type { Driver, Start } from './driver.ts';
import { drivePage } from './scripted-page.ts';

/** Files are put into a folder without being asked where. */
const savingTo = (folder: string) => ({ 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true });

/** Starts a Firefox. */
export async function driveFirefox({ executablePath, args, downloads }: Start): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    args: [...args],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: savingTo(downloads),
  });
  const page = await browser.newPage();
  return drivePage<ElementHandle>(page, {
    async fill(found, text) {
      await found.evaluate((field) => {
        (field as HTMLInputElement).select();
      });
      await found.focus();
      await page.keyboard.type(text);
    },
    close: () => browser.close(),
  });
}
