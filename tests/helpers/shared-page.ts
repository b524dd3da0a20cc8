// A browser page that one worker keeps for all of its tests: with hundreds of pages to visit, a new one each time costs too much.
import { test as base, type Page } from '@playwright/test';

/** `sharedPage` carries state from test to test, so use it only where each test starts by going to its own address. */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
