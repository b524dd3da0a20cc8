// What holds on a page of every kind: it fits the screen, has no accessibility problem on a narrow one, works by keyboard, can be read on
// paper and always offers help.
import type { Page } from '@playwright/test';
import { onePageOfEveryKind } from '../../scripts/lib/dist.ts';
import { askAxe, unfold } from '../helpers/axe.ts';
import { askEqualAccess } from '../helpers/equal-access.ts';
import { findHiddenFocus } from '../helpers/focus.ts';
import { findLostInForcedColours } from '../helpers/forced-colours.ts';
import { checkPaper } from '../helpers/paper.ts';
import { at } from '../helpers/paths.ts';
import { withTextSpacing } from '../helpers/screen.ts';
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

/** From the top of the page: the first tab stop skips to the content, and help is in reach. Leaves the page as it was. */
async function checkTabStops(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect.soft(skip, 'the first tab stop').toBeFocused();
  await expect.soft(skip, 'the first tab stop').toBeInViewport();
  expect.soft((await skip.boundingBox())?.height ?? 0, 'height of the skip link').toBeGreaterThan(20);
  for (let stops = 1; stops < MOST_TAB_STOPS && (await focusedText(page)) !== 'Help now'; stops += 1) await page.keyboard.press('Tab');
  expect.soft(await focusedText(page), 'in reach by keyboard').toBe('Help now');
  await skip.focus();
  await page.keyboard.press('Enter');
  // Which element of the page: on a busy machine the window as a whole may be out of focus, which is no matter of the page.
  await expect.soft.poll(() => page.evaluate(() => document.activeElement?.localName), 'where the skip link leads').toBe('main');
}

/** At 320 px all of axe, and at every width no scrolling sideways and nothing over what has the focus, with everything unfolded. */
async function checkScreens(page: Page, path: string): Promise<void> {
  await page.setViewportSize(SCREENS[0]);
  await unfold(page);
  expect.soft(await askAxe(page), `${path} at ${SCREENS[0].width} px`).toEqual([]);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    expect.soft(await page.evaluate(findOverflow), `${path} at ${screen.width} px`).toEqual([]);
    if (screen === SCREENS[0])
      expect.soft(await withTextSpacing(page, () => page.evaluate(findOverflow)), `${path} at ${screen.width} px, wide spacing`).toEqual([]);
    if (screen !== SCREENS[1]) expect.soft(await findHiddenFocus(page), `${path} at ${screen.width} px, focus`).toEqual([]);
  }
}

/** What no other test of pages asks: a second engine, and forced colours. Of the page little is left afterwards but its frame. */
async function checkByOthers(page: Page, path: string): Promise<void> {
  expect.soft(await findLostInForcedColours(page), `${path} in forced colours`).toEqual([]);
  expect.soft(await askEqualAccess(page, { mayThinOut: true }), `${path} by the second engine`).toEqual([]);
}

for (const { kind, path } of onePageOfEveryKind('largest')) {
  // One visit for all of it, and one more load for the narrow screen: scripts decide by the width what to fold away.
  test(`a page of the kind ${kind} works by keyboard and on paper, never scrolls sideways, has no accessibility problem at 320 px or in forced colours, and leads to help`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(SCREENS[2]);
    await page.goto(path);
    await checkTabStops(page);
    await checkPaper(page);
    await page.setViewportSize(SCREENS[0]);
    await page.reload();
    await checkScreens(page, path);
    await checkByOthers(page, path);
    await page.getByRole('link', { name: 'Help now', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('/help-now/'));
  });
}
