// A page of every kind on paper: no navigation, everything readable, and the addresses of links written out.
import type { Page } from '@playwright/test';
import { onePageOfEveryKind } from '../../scripts/lib/dist.ts';
import { expect, test } from '../helpers/shared-page.ts';

/** Links that lead off the page and do not show where to; marks that lead to a note need not. */
function findLinksWithoutAddress() {
  const leadsOff = 'main a[href^="/"]:not(.cite), main a[href^="http"]';
  return [...document.querySelectorAll<HTMLElement>(leadsOff)]
    .filter((link) => link.checkVisibility() && !link.closest('nav') && ['none', 'normal', '""'].includes(getComputedStyle(link, '::after').content))
    .map((link) => link.outerHTML.slice(0, 120));
}

/** Lays the page out as on A4 paper less its margins. */
async function printLayout(page: Page): Promise<void> {
  await page.setViewportSize({ width: 672, height: 980 });
  await page.emulateMedia({ media: 'print' });
}

for (const { kind, path } of onePageOfEveryKind('largest')) {
  test(`a page of the kind ${kind} prints without navigation and with the addresses of its links`, async ({ sharedPage: page }) => {
    await page.goto(path);
    await printLayout(page);
    await expect.soft(page.locator('body > header'), 'header').toBeHidden();
    await expect.soft(page.locator('body > footer'), 'footer').toBeHidden();
    for (const navigation of await page.locator('nav').all())
      await expect.soft(navigation, (await navigation.getAttribute('aria-label')) ?? 'nav').toBeHidden();
    await expect.soft(page.getByRole('heading', { level: 1 }), 'title').toBeVisible();
    expect.soft(await page.evaluate(findLinksWithoutAddress), 'links without address').toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'too wide for the paper')
      .toBeLessThanOrEqual(0);

    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(5_000);
    await page.emulateMedia({ media: 'screen' });
  });
}
