// Glossary terms explained where they stand.
import { expect, test } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';

const PAGE = '/dimensions/joined-up-assessment-and-care/common-assessment-process/';

test('the first use of a term opens its definition by keyboard, and Escape closes it', async ({ page }) => {
  await page.goto(at(PAGE));
  const term = page.getByRole('button', { name: 'CAMHS' });
  await expect(term).toHaveCount(1);
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.locator('[popover]:popover-open');
  await expect(definition).toContainText('mental health');
  const [of, box] = [(await term.boundingBox())!, (await definition.boundingBox())!];
  expect(Math.min(Math.abs(box.y - (of.y + of.height)), Math.abs(of.y - (box.y + box.height))), 'beside its term').toBeLessThan(40);
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(definition, 'it does not lie over what comes next').toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a touch opens the definition, which leads to the glossary', async ({ page }) => {
    await page.goto(at(PAGE));
    await page.getByRole('button', { name: 'CAMHS' }).click();
    await page.locator('[popover]').filter({ visible: true }).getByRole('link').click();
    await expect(page).toHaveURL(/\/glossary\/#[\w-]+$/);
  });
});

test('on paper the definitions stand at the foot', async ({ page }) => {
  await page.goto(at(PAGE));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[popover]').first()).toBeVisible();
});
