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

/** What paper must not show, and whether it shows the title. */
function findOnPaper() {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const unwanted = [...document.querySelectorAll('body > header, body > footer, nav')].filter(isShown);
  const hasTitle = [...document.querySelectorAll('h1')].some(isShown);
  return [...unwanted.map((element) => `on paper: ${element.ariaLabel ?? element.outerHTML.slice(0, 120)}`), ...(hasTitle ? [] : ['no title'])];
}

/** Lays the page out as on A4 paper less its margins, looks at it, and brings the screen back. */
export async function checkPaper(page: Page): Promise<void> {
  const screen = page.viewportSize();
  await page.setViewportSize({ width: 672, height: 980 });
  await page.emulateMedia({ media: 'print' });
  expect.soft(await page.evaluate(findOnPaper), 'header, footer, navigation and title').toEqual([]);
  expect.soft(await page.evaluate(findLostLinks), 'links that paper loses').toEqual([]);
  expect.soft(await excessWidth(page), 'too wide for the paper').toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'screen' });
  if (screen) await page.setViewportSize(screen);
}
