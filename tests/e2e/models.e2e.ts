// Comparing models: from the address alone, with and without JavaScript.
import { expect, test, type Page } from '@playwright/test';
import { at } from '../helpers/paths.ts';

const heads = (page: Page) => page.getByRole('columnheader').filter({ visible: true, has: page.getByRole('link') });
const COMPARE = '/models/compare/';

test('the address alone chooses the models', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=single-hub,integrated-team,network`));
  await expect(heads(page)).toHaveText([/Single hub/, /Integrated/, /Network/]);
});

test('a choice goes into the address, and two at least and four at most can be chosen', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=single-hub,integrated-team`));
  await expect(page.getByRole('checkbox', { name: /Single hub/ })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Network' }).check();
  await page.getByRole('checkbox', { name: 'Consultancy' }).check();
  await expect(heads(page)).toHaveCount(4);
  await expect(page.getByRole('checkbox', { name: 'Lead and link' })).toBeDisabled();
  await expect(page).toHaveURL(/models=single-hub,integrated-team,consultancy,network$/);
  await page.reload();
  await expect(heads(page)).toHaveCount(4);
});

test('models that do not exist are passed over', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=%3Cscript%3E,nowhere`));
  await expect(heads(page)).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every pair that a model page links to can be read side by side', async ({ page }) => {
    await page.goto(at('/models/single-hub/'));
    const pairs = page.locator(`main a[href^="${at(COMPARE)}"]`);
    await expect(pairs).toHaveCount(10);
    await pairs.first().click();
    await expect(heads(page)).toHaveCount(2);
    await expect(page.getByRole('rowheader', { name: 'Strengths' })).toBeVisible();
  });
});

test('on a phone each field is a section that names its models', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at(`${COMPARE}integrated-team-and-single-hub/`));
  await expect(page.getByText('Limitations')).toBeVisible();
  await expect(page.locator('td[data-model="single-hub"] >> text=Single hub').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
