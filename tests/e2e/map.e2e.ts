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
