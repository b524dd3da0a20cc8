// What holds on a page of every kind: it keeps to its origin and its policy, fits every screen, has no accessibility problem, works by keyboard, can be
// read on paper and always offers help.
import type { Page } from '@playwright/test';
import { onePageOfEveryKind } from '../../scripts/lib/dist.ts';
import { askAxeAboutNewForms, askAxeInLightAndDark, unfold } from '../helpers/axe.ts';
import { askEqualAccess } from '../helpers/equal-access.ts';
import { findHiddenFocus } from '../helpers/focus.ts';
import { findLostInForcedColours } from '../helpers/forced-colours.ts';
import { FORMS_ON_NARROW_SCREENS, FORMS_ON_WIDE_SCREENS } from '../helpers/new-forms.ts';
import { checkPaper } from '../helpers/paper.ts';
import { at } from '../helpers/paths.ts';
import { withTextSpacing } from '../helpers/screen.ts';
import { expect, test } from '../helpers/shared-page.ts';
import { visit } from '../helpers/visit.ts';

const NARROW = { width: 320, height: 640 };
const MIDDLE = { width: 768, height: 1024 };
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

/** What has the focus: its words, and whether it is seen at a size that can be hit. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const { top, bottom, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { words: element?.textContent.trim(), isSeen: height > 20 && top >= 0 && bottom <= innerHeight };
  });

/** From the top of the page: the first tab stop skips to the content, and help is in reach. Leaves the page as it was. */
async function checkTabStops(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect.soft(await focused(page), 'the first tab stop').toEqual({ words: 'Skip to content', isSeen: true });
  const skip = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  for (let stops = 1; stops < MOST_TAB_STOPS && (await focused(page)).words !== 'Help now'; stops += 1) await page.keyboard.press('Tab');
  expect.soft((await focused(page)).words, 'in reach by keyboard').toBe('Help now');
  await skip.evaluate((link) => link.focus());
  await page.keyboard.press('Enter');
  // Which element of the page: on a busy machine the window as a whole may be out of focus, which is no matter of the page.
  await expect.soft.poll(() => page.evaluate(() => document.activeElement?.localName), 'where the skip link leads').toBe('main');
}

/** Does something while everything is unfolded, the menus of the frame too. */
async function withAllUnfolded(page: Page, work: () => Promise<void>): Promise<void> {
  const folded = await page.evaluateHandle(() => [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]);
  await folded.evaluate((all) => {
    for (const details of all) details.open = true;
  });
  await work();
  await folded.evaluate((all) => {
    for (const details of all) details.open = false;
  });
}

/** Nothing sticks out sideways. */
async function checkWidth(page: Page, what: string): Promise<void> {
  expect.soft(await page.evaluate(findOverflow), what).toEqual([]);
}

/** Nothing lies over what has the focus. */
async function checkFocus(page: Page, what: string): Promise<void> {
  expect.soft(await findHiddenFocus(page), `${what}, focus`).toEqual([]);
}

/** As on a desk: by keyboard, on paper, in forced colours, on a wide screen and one that is half as wide. Of the page little is left afterwards but its frame. */
async function checkWide(page: Page, path: string): Promise<void> {
  await checkTabStops(page);
  await checkPaper(page);
  const wide = page.viewportSize()!;
  await withAllUnfolded(page, async () => {
    await checkWidth(page, `${path} on a wide screen`);
    await checkFocus(page, `${path} on a wide screen`);
    await page.setViewportSize(MIDDLE);
    await checkWidth(page, `${path} at ${MIDDLE.width} px`);
  });
  await page.setViewportSize(wide);
  await unfold(page);
  expect.soft(await findLostInForcedColours(page), `${path} in forced colours`).toEqual([]);
  expect.soft(await askAxeInLightAndDark(page, { known: FORMS_ON_WIDE_SCREENS }), `${path} on a wide screen`).toEqual({ light: [], dark: [] });
  expect.soft(await askEqualAccess(page, { mayThinOut: true }), `${path} by the second engine`).toEqual([]);
}

/** As on a phone, with wide spacing too. Of the page little is left afterwards but its frame. */
async function checkNarrow(page: Page, path: string): Promise<void> {
  const what = `${path} at ${NARROW.width} px`;
  await withAllUnfolded(page, async () => {
    await checkWidth(page, what);
    await withTextSpacing(page, () => checkWidth(page, `${what}, wide spacing`));
    await checkFocus(page, what);
  });
  await unfold(page);
  expect.soft(await askAxeAboutNewForms(page, FORMS_ON_NARROW_SCREENS), what).toEqual([]);
}

for (const { kind, path } of onePageOfEveryKind('largest'))
  // One visit for all of it, and one more load for the narrow screen: scripts decide by the width what to fold away.
  test(`a page of the kind ${kind} keeps to its own origin and its policy, works by keyboard and on paper, never scrolls sideways, has no accessibility problem in light, in dark, at 320 px or in forced colours, and leads to help`, async ({
    sharedPage: page,
    baseURL,
  }) => {
    await visit(page, path, baseURL!);
    await checkWide(page, path);
    await page.setViewportSize(NARROW);
    await page.reload();
    await checkNarrow(page, path);
    await page.evaluate(() => [...document.querySelectorAll('a')].find((link) => link.textContent.trim() === 'Help now')?.focus());
    await Promise.all([page.waitForURL(at('/help-now/'), { waitUntil: 'commit' }), page.keyboard.press('Enter')]);
  });
