// What only a browser can tell of answers: how far they are to read on a phone, that proof opens in place, and what they take on paper.
import { expect, test } from '../helpers/test.ts';
import { kindOf, readSitemap } from '../../scripts/lib/dist.ts';
import { at } from '../helpers/paths.ts';

const answers = readSitemap().filter((path) => kindOf(path) === '/answers/*/');
const PHONE = { width: 390, height: 844 };
/** Screens of a phone for the answer itself, without its title and the frame of the site, which are some three quarters of one. */
const MOST_SCREENS = 3.2;
/** Where the words to say begin, at the latest. */
const WORDS_BY = 1.25;
/** Where what to do after a no begins, at the latest. */
const AFTER_NO_BY = 1.75;

test('every answer is short on a phone, and the words to say and what to do after a no come early', async ({ page }) => {
  await page.setViewportSize(PHONE);
  // The font may come too late to be used; what stands in for it here is wider.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const path of answers) {
    await page.goto(path);
    const { answer, say, afterNo } = await page.evaluate(() => ({
      answer: document.querySelector('.answer')!.getBoundingClientRect().height,
      say: document.getElementById('say')!.getBoundingClientRect().top,
      afterNo: document.getElementById('if-no')!.getBoundingClientRect().top,
    }));
    expect.soft(answer / PHONE.height, `${path}: screens`).toBeLessThanOrEqual(MOST_SCREENS);
    expect.soft(say / PHONE.height, `${path}: words to say`).toBeLessThanOrEqual(WORDS_BY);
    expect.soft(afterNo / PHONE.height, `${path}: after a no`).toBeLessThanOrEqual(AFTER_NO_BY);
  }
});

test('every answer fits on two sheets of A4, with the address of its page and its sources once', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of answers) {
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect.soft(pdf.match(/\/Type\s*\/Page\b/g)?.length, path).toBeLessThanOrEqual(2);
  }
  await expect(page.getByText(new RegExp(`https://.*${answers.at(-1)!}`)).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.locator('.proof').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one tap shows what a sentence rests on, and one tap folds it again', async ({ page }) => {
    await page.goto(at('/answers/wont-see-him-until-he-stops-drinking/'));
    const control = page.locator('summary', { hasText: '1 source' }).first();
    const passage = page.getByRole('link', { name: 'Review access criteria with experts by experience' }).first();
    await expect(passage).toBeHidden();
    await control.click();
    await expect(passage).toBeVisible();
    await control.click();
    await expect(passage).toBeHidden();
  });
});
