// Axe on every address of the sitemap and on the page for missing addresses; in dark on one page of every kind and every dimension,
// which between them show every pair of colours.
import type { Page } from '@playwright/test';
import { kindOf, onePageOfEveryKind, readSitemap } from '../../scripts/lib/dist.ts';
import { site } from '../../src/site.config.ts';
import { COLOUR_RULES, findAccessibilityProblems } from '../helpers/axe.ts';
import { expect, test } from '../helpers/shared-page.ts';

/** Shows what is folded away, so that axe sees it, and ends any transition. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    for (const animation of document.getAnimations()) animation.finish();
  });
}

const largest = onePageOfEveryKind('largest');
const inDark = new Set([...largest.map(({ path }) => path), ...readSitemap().filter((path) => kindOf(path) === '/dimensions/*/')]);

for (const path of [...readSitemap(), `${site.base}404.html`]) {
  test(`${path} has no accessibility problem${inDark.has(path) ? ', in light or in dark' : ''}`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await unfold(page);
    expect.soft(await findAccessibilityProblems(page), 'in light').toEqual([]);
    if (!inDark.has(path)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await unfold(page);
    expect.soft(await findAccessibilityProblems(page, { only: COLOUR_RULES }), 'in dark').toEqual([]);
  });
}

test.describe('on a narrow screen', () => {
  for (const { kind, path } of largest) {
    test(`a page of the kind ${kind} has no accessibility problem at 320 px`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
      await page.goto(path);
      await unfold(page);
      expect(await findAccessibilityProblems(page), path).toEqual([]);
      await page.close();
    });
  }
});
