// What only a browser can tell of answers: how far they are to read on a phone, that proof opens in place, and what they take on paper.
import { expect, test } from '../helpers/test.ts';
import { kindOf, readSitemap } from '../../scripts/lib/dist.ts';
import { answersBehind } from '../../src/library/answers.ts';
import { readSite } from '../helpers/library.ts';
import { at } from '../helpers/paths.ts';

const graph = readSite();
const answers = readSitemap().filter((path) => kindOf(path) === '/answers/*/');
const pathsOf = (door: 'practitioner' | 'family') => answersBehind(graph, door).map((answer) => ({ path: at(graph.url(answer)), urgent: answer.data.urgent }));
const PHONE = { width: 390, height: 844 };
/** Screens of a phone for the answer itself, without its title and the frame of the site, which are some three quarters of one. */
const MOST_SCREENS = 3.2;
/** Where the words to say begin, at the latest. */
const WORDS_BY = 1.25;
/** Where what to do after a no begins for people who work with someone, at the latest. */
const AFTER_NO_BY = 1.75;
/** Where what to ask for begins for family and friends, at the latest; where somebody may be in danger, whom to ring comes before it. */
const TO_ASK_FOR_BY = 1.5;
const TO_ASK_FOR_BY_IN_DANGER = 1.75;
/** Where what to do after a no begins for family and friends, who are told first what to ask for. */
const AFTER_NO_BY_FOR_FAMILY = 2;
/** The least height of a number to ring, in pixels: a thumb may shake. */
const NUMBER_ROW = 32;

test('every answer is short on a phone, and the words to say come early', async ({ page }) => {
  await page.setViewportSize(PHONE);
  // The font may come too late to be used; what stands in for it here is wider.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const path of answers) {
    await page.goto(path);
    const { answer, say } = await page.evaluate(() => ({
      answer: document.querySelector('.answer')!.getBoundingClientRect().height,
      say: document.getElementById('say')!.getBoundingClientRect().top,
    }));
    expect.soft(answer / PHONE.height, `${path}: screens`).toBeLessThanOrEqual(MOST_SCREENS);
    expect.soft(say / PHONE.height, `${path}: words to say`).toBeLessThanOrEqual(WORDS_BY);
  }
});

test('what to do after a no comes early for people who work with someone, and for families what to ask for comes before it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.route('**/*.woff2', (route) => route.abort());
  const topOf = async (id: string) => (await page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top)) / PHONE.height;
  for (const { path } of pathsOf('practitioner')) {
    await page.goto(path);
    expect.soft(await topOf('if-no'), `${path}: after a no`).toBeLessThanOrEqual(AFTER_NO_BY);
  }
  for (const { path, urgent } of pathsOf('family')) {
    await page.goto(path);
    expect.soft(await topOf('own'), `${path}: what to ask for`).toBeLessThanOrEqual(urgent ? TO_ASK_FOR_BY_IN_DANGER : TO_ASK_FOR_BY);
    expect.soft(await topOf('if-no'), `${path}: after a no`).toBeLessThanOrEqual(AFTER_NO_BY_FOR_FAMILY);
  }
});

test('on a phone each number to ring has a row that a shaking thumb can hit', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const { path } of pathsOf('family')) {
    await page.goto(path);
    const numbers = page.getByRole('region', { name: 'Numbers to ring' }).locator('a[href^="tel:"]');
    const boxes = await numbers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom, left }) => ({ top, bottom, left })));
    expect(boxes.length, path).toBeGreaterThan(8);
    for (const [index, { top, bottom }] of boxes.entries()) {
      expect.soft(bottom - top, path).toBeGreaterThanOrEqual(NUMBER_ROW);
      const next = boxes[index + 1];
      // Two may share a row; no row reaches into the next.
      if (next && next.top !== top) expect.soft(next.top, path).toBeGreaterThanOrEqual(bottom - 0.5);
    }
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
