// The map of the library: plain links without a script, and the ties of what is chosen with it.
import { expect, test } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';

test('without JavaScript every name on the map leads to its page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/map/'));
  await page.getByRole('link', { name: 'Journey map' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Journey map' })).toBeVisible();
  await context.close();
});

test('a map that opens with a choice in its address does not move while it opens', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset['moved'] =
          `${Number(document.documentElement.dataset['moved'] ?? 0) + (entry as PerformanceEntry & { value: number }).value}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The scripts come late, as on a slow line: the page is painted before.
  await page.route('**/_astro/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
  await page.goto(at('/map/#ideas/staying-in-contact'));
  await expect(page.getByRole('button', { name: 'Staying in contact' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Run chart' })).toBeHidden();
  expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.02);
});

test('choosing a thing with the keyboard shows what it is tied to, and the address keeps it', async ({ page }) => {
  await page.goto(at('/map/'));
  const idea = page.getByRole('button', { name: 'Common assessment process' });
  const slough = page.getByRole('button', { name: /START Slough/ });
  const other = page.getByRole('button', { name: 'Journey map' });
  await expect(other).toBeVisible();
  await idea.press('Space');
  await expect(idea).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Common assessment process is tied to \d+ things\.$/);
  await expect(slough).toBeVisible();
  await expect(other).toBeHidden();
  await slough.click();
  await expect(page).toHaveURL(at('/map/#case-studies/start-slough'));
  await expect(idea).toBeVisible();
  await page.reload();
  await expect(slough).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Open its page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /START Slough/ })).toBeVisible();
  await page.goBack();
  await slough.press('Escape');
  await expect(other).toBeVisible();
});
