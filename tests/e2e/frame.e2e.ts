// What holds on a page of every kind: it fits the screen, has no accessibility problem on a narrow one, works by keyboard and always
// offers help.
import type { Page } from '@playwright/test';
import { onePageOfEveryKind } from '../../scripts/lib/dist.ts';
import { findAccessibilityProblems, unfold } from '../helpers/axe.ts';
import { at } from '../helpers/paths.ts';
import { expect, test } from '../helpers/shared-page.ts';

const SCREENS = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;
/** Tab stops before help: the skip link, the site’s name, the main navigation. More would not be “always in reach”. */
const MOST_TAB_STOPS = 15;

/** Elements that stick out to the right, the innermost ones only; those inside their own scroll box are fine. */
function findOverflow() {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > limit + 0.5 || element.scrollWidth > Math.max(limit, element.clientWidth),
  );
  return [
    `the page is ${document.documentElement.scrollWidth} px wide`,
    ...wide.filter((element) => !wide.some((other) => other !== element && element.contains(other))).map((element) => element.outerHTML.slice(0, 120)),
  ];
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

for (const { kind, path } of onePageOfEveryKind('largest')) {
  test(`a page of the kind ${kind} never scrolls sideways, and has no accessibility problem at 320 px`, async ({ sharedPage: page }) => {
    await page.setViewportSize(SCREENS[0]);
    await page.goto(path);
    await unfold(page);
    expect.soft(await findAccessibilityProblems(page), `${path} at ${SCREENS[0].width} px`).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // All that scripts decide by the width is what to fold away, and nothing is folded here: the page need not be loaded again.
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      expect.soft(await page.evaluate(findOverflow), `${path} at ${screen.width} px`).toEqual([]);
    }
  });

  test(`from a page of the kind ${kind} help is reached by keyboard`, async ({ sharedPage: page }) => {
    await page.goto(path);
    for (let stops = 0; stops < MOST_TAB_STOPS && (await focusedText(page)) !== 'Help now'; stops += 1) await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Help now');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('/help-now/'));
  });

  test(`on a page of the kind ${kind} the first tab stop skips to the content`, async ({ sharedPage: page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    expect((await skip.boundingBox())?.height ?? 0).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    // Which element of the page: on a busy machine the window as a whole may be out of focus, which is no matter of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });
}
