// Whether a screen can be read by everybody: what every screen of an application is asked.
import { expect, type Page } from '@playwright/test';
import { askAxeInLightAndDark } from './axe.ts';
import { askEqualAccess } from './equal-access.ts';
import { findHiddenFocus } from './focus.ts';
import { findLostInForcedColours } from './forced-colours.ts';

/** The spacing that readers may set without losing anything (WCAG 1.4.12). */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Does something while the text has the widest spacing that readers may set. */
export async function withTextSpacing<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, TEXT_SPACING);
  const result = await work();
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return result;
}

const measureExcess = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** By how many CSS pixels the page is wider than its window, also with wide spacing; 0 or less where nothing has to be scrolled sideways. */
export const excessWidth = async (page: Page): Promise<number> => Math.max(await measureExcess(page), await withTextSpacing(page, () => measureExcess(page)));

/** Pictures that the browser could not show, by what they stand for. */
const findBrokenPictures = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ alt, src }) => alt || src));

/** Asks the screen as it is now for accessibility problems: in light, in dark, in forced colours, and by moving the focus. `state` names it where it fails. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect.soft(await findBrokenPictures(page), `${state}, pictures`).toEqual([]);
  const { light, dark } = await askAxeInLightAndDark(page);
  expect.soft(light, `${state}, light`).toEqual([]);
  expect.soft(dark, `${state}, dark`).toEqual([]);
  expect.soft(await askEqualAccess(page), `${state}, by the second engine`).toEqual([]);
  expect.soft(await findLostInForcedColours(page), `${state}, forced colours`).toEqual([]);
  expect.soft(await findHiddenFocus(page), `${state}, focus`).toEqual([]);
}

/** Asks the same, and that nothing has to be scrolled sideways. */
export async function expectToFit(page: Page, state: string): Promise<void> {
  expect.soft(await excessWidth(page), `${state}: too wide`).toBeLessThanOrEqual(0);
  await expectAccessible(page, state);
}
