// What only a browser can tell of a dimension: how far its overview is to read on a phone, how it prints, and that old addresses lead on.
import { expect, test } from '../helpers/test.ts';
import { readSitemap } from '../../scripts/lib/dist.ts';
import { at } from '../helpers/paths.ts';

const PHONE = { width: 390, height: 844 };
/** Screens of a phone for the overview itself, without the header and the footer of the site. */
const MOST_SCREENS = 5;
const MOST_SHEETS = 3;
const HOME = '/dimensions/joined-up-assessment-and-care/';
const overviews = readSitemap().filter((path) => /\/dimensions\/[\w-]+\/$/.test(path));

test('every overview is short on a phone and prints on three sheets', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const path of overviews) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(path);
    const height = await page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
    expect.soft(height / PHONE.height, `${path}: screens`).toBeLessThanOrEqual(MOST_SCREENS);
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect.soft(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${path}: sheets`).toBeLessThanOrEqual(MOST_SHEETS);
    // Ways on are for the screen: they would take a sheet of their own.
    await expect.soft(page.getByText('Where to go next'), path).toBeHidden();
  }
});

test('an address of old leads to its entry: an expectation opens, a note and a figure are found behind their tab', async ({ page }) => {
  await page.goto(at(`${HOME}#one-shared-plan`));
  await expect(page.getByText('Everyone involved works from one shared care plan')).toBeInViewport();
  await page.goto(at(`${HOME}#note-12`));
  await expect(page).toHaveURL(at(`${HOME}sources/#note-12`));
  await expect(page.locator('#note-12')).toBeInViewport();
  await page.goto(at(`${HOME}#why-it-matters`));
  await expect(page).toHaveURL(at(`${HOME}evidence/#why-it-matters`));
  await expect(page.getByRole('heading', { name: 'Why it matters' })).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader goes from the overview to a tab, and an address of old stands at the link that leads on', async ({ page }) => {
    await page.goto(at(`${HOME}#note-12`));
    await expect(page.getByRole('link', { name: 'Sources, principles and guidance' })).toBeInViewport();
    await page.goto(at(`${HOME}#one-shared-plan`));
    await expect(page.getByText('Everyone involved works from one shared care plan')).toBeInViewport();
    const tabs = page.getByRole('navigation', { name: 'This dimension' });
    await tabs.getByRole('link', { name: 'Tools' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tools' })).toBeVisible();
    await expect(tabs.locator('[aria-current=page]')).toContainText('Tools');
    await page.getByRole('link', { name: 'Joint case review' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Joint case review' })).toBeVisible();
  });

  test('an idea says at its head where it was done, and all its questions are open where its link leads', async ({ page }) => {
    await page.goto(at('/dimensions/access-and-engagement/access-criteria-that-include/'));
    await page.getByRole('link', { name: 'Angus · North West Boroughs' }).click();
    await expect(page.getByRole('heading', { name: 'Where it was done' })).toBeInViewport();
    const questions = page.getByRole('link', { name: /^\d+ questions for your team$/ });
    const number = Number.parseInt((await questions.textContent())?.trim() ?? '', 10);
    await questions.click();
    await expect(page.getByRole('heading', { name: 'Criteria that let people in' })).toBeInViewport();
    const shown = page.getByRole('region', { name: 'Criteria that let people in' }).getByRole('listitem').filter({ visible: true });
    await expect(shown).toHaveCount(number);
    // Where nothing leads to, the rest stays folded.
    await page.goto(at('/dimensions/access-and-engagement/questions/'));
    await expect(shown).toHaveCount(5);
  });
});
