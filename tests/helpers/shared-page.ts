// A browser page that one worker keeps for all of its tests: with hundreds of pages to visit, a new one each time costs too much.
import { test as base, type Page } from './test.ts';

const SCREEN = { width: 1280, height: 900 };

/** `sharedPage` carries state from test to test, so use it only where each test starts by going to its own address. Screen and colours are as new. */
export const test = base.extend<{ sharedPage: Page }, { pageOfWorker: Page }>({
  pageOfWorker: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport: SCREEN });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ pageOfWorker: page }, use) => {
    if (page.viewportSize()?.width !== SCREEN.width || page.viewportSize()?.height !== SCREEN.height) await page.setViewportSize(SCREEN);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await use(page);
  },
});

export { expect } from './test.ts';
