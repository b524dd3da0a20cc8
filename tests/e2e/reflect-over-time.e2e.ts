// A team that comes back: own questions, votes, actions by day, a minute at the end, and all sessions as lines.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '../helpers/test.ts';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { excessWidth } from '../helpers/screen.ts';
import { answerCodes, invitationLink, openAnswers, openStep, pasteCodes, SESSION } from '../helpers/reflection.ts';

const OWN = 'Who rings the ward on Fridays?';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function handIn(page: Page, rating: 'not-yet' | 'starting' | 'partly'): Promise<void> {
  await pasteCodes(
    page,
    await answerCodes(
      await invitationLink(page),
      Array.from({ length: 4 }, () => ({ rate: () => rating })),
    ),
  );
  await expect(page.getByText('4 people’s answers are in.')).toBeVisible();
  await openAnswers(page);
}

const nextSession = async (page: Page) => {
  await openStep(page, 'Act');
  await page.getByRole('button', { name: 'Start the next session' }).click();
  await expect(heading(page)).toHaveText('Before you begin: looking after people');
};

test('three sessions with a question of the team’s own become lines with the same in words and as tables', async ({ page, browser }) => {
  await page.goto(`${SESSION}#new=own`);
  await page.getByText('Write a question of your own').click();
  await page.getByLabel('Your question').fill(OWN);
  await page.getByRole('button', { name: 'Add this question' }).click();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Use these 2 questions' }).click();
  await page.getByLabel('Name of the team or partnership').fill('Harbour teams');
  await page.getByRole('button', { name: 'Set up the session' }).click();

  // Whoever is invited reads the team’s own words.
  const other = await (await browser.newContext()).newPage();
  await other.goto(await invitationLink(page));
  await other.getByRole('button', { name: 'Start answering' }).click();
  await expect(heading(other)).toHaveText(OWN);
  await other.context().close();

  await handIn(page, 'not-yet');
  await openStep(page, 'Discuss');
  await page.getByText('Choose together what to talk about').click();
  await page.getByRole('button', { name: 'One more: votes for question 2' }).click();
  await expect(page.getByRole('radio', { name: 'Most votes first' })).toBeChecked();
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await expect(heading(page)).not.toHaveText(OWN);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What', { exact: true }).fill('Publish one duty number');
  await page.getByLabel('By when').fill('2026-01-15');
  await openStep(page, 'Act');
  await expect(page.getByText('Overdue: by Thursday 15 January 2026')).toBeVisible();
  await page.getByRole('button', { name: 'One more: hands for “Yes, worth it”' }).click();
  await page.getByRole('button', { name: /^In three months: (Mon|Tues|Wednes|Thurs|Fri)day/ }).click();
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Calendar dates' }).click()]);
  expect(await readFile(await calendar.path(), 'utf8')).toContain('BEGIN:VALARM');

  await nextSession(page);
  await handIn(page, 'starting');
  await nextSession(page);
  await handIn(page, 'partly');
  await page.getByRole('link', { name: 'See what has moved' }).click();
  await expect(page.getByText('2 moved up, 0 moved down')).toBeVisible();
  await page.getByRole('link', { name: 'All sessions over time' }).click();
  await expect(heading(page)).toHaveText('Over time: Harbour teams');
  await expect(page.getByText(/not yet \(4 not yet\).*starting \(4 starting\).*partly \(4 partly\)/).first()).toBeAttached();
  await expect(page.getByRole('heading', { name: OWN })).toBeVisible();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 720 });

  await openStep(page, 'Act');
  const [onePage] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'One page for managers' }).click()]);
  const text = strFromU8(unzipSync(await readFile(await onePage.path()))['word/document.xml']!);
  for (const words of ['Publish one duty number', 'Thursday 15 January 2026 (overdue)', '2 moved up']) expect(text).toContain(words);
});
