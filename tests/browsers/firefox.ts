// Drives Firefox by WebDriver BiDi, through Puppeteer.
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { actingOn, called, type Driver, type Finder, type Question, type Start } from './driver.ts';

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
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));

  const element = async (finder: Finder) => (await page.evaluateHandle(called(finder))).asElement() as ElementHandle | null;
  return {
    async goTo(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    goBack: async () => void (await page.goBack()),
    ask: <Result>(question: Question<Result>) => page.evaluate(called(question)) as Promise<Awaited<Result>>,
    ...actingOn(
      element,
      (found) => found.click(),
      async (found, text) => {
        await found.evaluate((field) => {
          (field as HTMLInputElement).select();
        });
        await found.focus();
        await page.keyboard.type(text);
      },
    ),
    press: (key) => page.keyboard.press(key),
    rolesOf: () => Promise.resolve(undefined),
    picture: () => page.screenshot(),
    errors: () => errors,
    close: () => browser.close(),
  };
}
