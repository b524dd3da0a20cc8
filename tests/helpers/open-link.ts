// Opens addresses of applications, whose screens differ in the fragment alone.
import type { Page } from '@playwright/test';
import { at } from './paths.ts';

const pathOf = (address: string) => new URL(address, 'http://localhost').pathname;

/** Opens a link anew, also where only its fragment differs from the address. */
export async function openLink(page: Page, link: string): Promise<void> {
  // By way of another file of the site: after an empty page the browser would need another process, which takes longer than the page.
  if (pathOf(page.url()) === pathOf(link)) await page.goto(at('/robots.txt'));
  await page.goto(link);
}
