// A reader who finds a mistake: from the foot of a page to a text that names it.
import { expect, test } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';

test('the foot of a page leads to a text with the page, the version and what is wrong, without what somebody searched for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/glossary/?q=private+words#care-programme-approach'));
  await page.getByRole('link', { name: 'Report a mistake on this page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a mistake');
  await page.getByLabel('What is wrong').fill('The year of the guide.');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Page: https?:\/\/[^?#\n]+\/glossary\/\nVersion: \d+\.\d+\.\d+ .*\n\nWhat is wrong:\nThe year of the guide\.\n$/);
});
