// A page on paper: what must be hidden, what must be readable, and which links a reader of the paper could not follow.
import { expect, type Page } from '@playwright/test';
import { excessWidth } from './screen.ts';

/** What a reader of the paper could not follow: a link off the page shows its address or, where it is marked `named`, the whole name of what it leads to. */
function findLostLinks() {
  const isPrinted = (element: HTMLElement) => element.checkVisibility() && !element.closest('nav');
  const links = [...document.querySelectorAll<HTMLElement>('main a[href^="/"], main a[href^="http"]')].filter(isPrinted);
  const hasAddress = (link: HTMLElement) =>
    getComputedStyle(link, '::after').content.includes('href') || getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '');
  const showsItsName = (link: HTMLElement) => [...link.querySelectorAll<HTMLElement>('.sr-only')].every((words) => words.getClientRects()[0]!.width > 1);
  return links.filter((link) => !(link.classList.contains('named') ? showsItsName(link) : hasAddress(link))).map((link) => link.outerHTML.slice(0, 120));
}

/** Lays the page out as on A4 paper less its margins, looks at it, and brings the screen back. */
export async function checkPaper(page: Page): Promise<void> {
  const screen = page.viewportSize();
  await page.setViewportSize({ width: 672, height: 980 });
  await page.emulateMedia({ media: 'print' });
  await expect.soft(page.locator('body > header'), 'header').toBeHidden();
  await expect.soft(page.locator('body > footer'), 'footer').toBeHidden();
  const navigation = () =>
    [...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility()).map((nav) => nav.ariaLabel ?? nav.outerHTML.slice(0, 120));
  expect.soft(await page.evaluate(navigation), 'navigation').toEqual([]);
  await expect.soft(page.getByRole('heading', { level: 1 }), 'title').toBeVisible();
  expect.soft(await page.evaluate(findLostLinks), 'links that paper loses').toEqual([]);
  expect.soft(await excessWidth(page), 'too wide for the paper').toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'screen' });
  if (screen) await page.setViewportSize(screen);
}
