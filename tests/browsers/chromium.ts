// Drives any Chromium, also one of years ago, by its own protocol through Playwright.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type ElementHandle } from '@playwright/test';
import { actingOn, called, type Driver, type Finder, type Question, type Start } from './driver.ts';

/** Starts a Chromium. */
export async function driveChromium({ executablePath, args, downloads }: Start): Promise<Driver> {
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('download', (download) => {
    void download.createReadStream().then(async (stream) => {
      writeFileSync(join(downloads, download.suggestedFilename()), Buffer.concat((await stream.toArray()) as Buffer[]));
    });
  });

  const element = async (finder: Finder) => (await page.evaluateHandle(called(finder))).asElement() as ElementHandle | null;
  return {
    async goTo(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    goBack: async () => void (await page.goBack()),
    ask: <Result>(question: Question<Result>) => page.evaluate<Awaited<Result>>(called(question)),
    ...actingOn(
      element,
      (found) => found.click(),
      (found, text) => found.fill(text),
    ),
    press: (key) => page.keyboard.press(key),
    rolesOf: () => Promise.resolve(undefined),
    picture: () => page.screenshot(),
    errors: () => errors,
    close: () => browser.close(),
  };
}
