// A case study as teaching material: it stops where learners can think first, and whoever facilitates has notes of their own.
import { expect, test, type Page } from '../helpers/test.ts';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { at } from '../helpers/paths.ts';

const open = (page: Page, which: '' | 'learn/' | 'facilitate/') => page.goto(at(`/case-studies/andrew/${which}`));
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story stops twice, and goes on when the learner does', async ({ page }) => {
    const goOn = page.locator('summary', { hasText: 'What happened next' });
    await open(page, 'learn/');
    await expect(heading(page, 'What prompted it')).toBeVisible();
    await expect(page.getByText('Four workers are around Andrew.')).toBeVisible();
    await expect(heading(page, 'What they did')).toBeHidden();
    await goOn.first().click();
    await expect(heading(page, 'What they did')).toBeVisible();
    await expect(heading(page, 'What changed')).toBeHidden();
    await goOn.last().click();
    await expect(heading(page, 'What changed')).toBeVisible();
    await expect(page.getByRole('link', { name: 'It is always clear which person' })).toHaveAttribute(
      'href',
      /leadership-and-culture-change\/#nobody-left-between-services$/,
    );
  });
});

test('on paper the whole story is there, with its hints, and no way on that needs a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, 'learn/');
  await expect(heading(page, 'What to watch')).toBeVisible();
  await expect(page.getByText('Look in your local protocol. If it is silent, that is the finding.')).toBeVisible();
  // Nothing on paper looks as if it could be opened.
  await expect(page.getByText('If you are stuck').first()).toHaveCSS('list-style-type', 'none');
  await expect(page.getByRole('link', { name: 'Present it in a room' })).toBeHidden();
});

test('the three pages of a case study lead to each other and say which is open', async ({ page }) => {
  await open(page, '');
  const pages = page.getByRole('navigation', { name: 'This case study' });
  // Before the story is told its title does not tell how it goes.
  for (const [name, title] of [
    ['Learn with pauses', 'Andrew: a man whom mental health teams know well'],
    ['Run it with a group', 'Andrew: support withdrew, service by service'],
    ['Read', 'Andrew: support withdrew, service by service'],
  ] as const) {
    await pages.getByRole('link', { name }).click();
    await expect(pages.locator('[aria-current=page]')).toContainText(name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  // The day is the first thing that is asked, and the next step hands it out.
  await pages.getByRole('link', { name: 'Set it for a date' }).click();
  await page.getByLabel('Due on').fill('2035-03-01');
  await expect(page.getByText('The day it is due is far off: Thursday 1 March 2035.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Andrew: a man whom mental health teams know well');
  await page.getByRole('button', { name: 'Go on to handing it out' }).click();
  await expect(page.getByText('1 part, 35 minutes. Due on Thursday 1 March 2035.')).toBeVisible();
  await expect(page.getByText('The file holds that day, the title')).toBeVisible();
});

test('whoever facilitates has something to listen for at each pause and each question, and no search engine is led there', async ({ page }) => {
  await open(page, 'facilitate/');
  await expect(page.getByText('Listen for:')).toHaveCount(6);
  await expect(page.getByText('Somebody asks what Andrew himself wants. The story does not say.')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await findAccessibilityProblems(page)).toEqual([]);
});
