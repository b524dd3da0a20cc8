// Whether a screen can be read by everybody: what every screen of an application is asked.
import { expect, type Page } from '@playwright/test';
import { COLOUR_RULES, findAccessibilityProblems } from './axe.ts';

/** By how many CSS pixels the page is wider than its window; 0 or less where nothing has to be scrolled sideways. */
export const excessWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Asks the screen as it is now for accessibility problems in light and in dark. `state` names it where it fails. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect.soft(await findAccessibilityProblems(page), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findAccessibilityProblems(page, { only: COLOUR_RULES }), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Asks the same, and that nothing has to be scrolled sideways. */
export async function expectToFit(page: Page, state: string): Promise<void> {
  expect.soft(await excessWidth(page), `${state}: too wide`).toBeLessThanOrEqual(0);
  await expectAccessible(page, state);
}
