// A room sees itself: a screen for the projector beside the facilitator’s page, with the same question and the same clock.
import { expect, test } from '../helpers/test.ts';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { excessWidth } from '../helpers/screen.ts';
import { answerCodes, invitationLink, openAnswers, openStep, pasteCodes, setUpSession } from '../helpers/reflection.ts';

test('the room’s screen shows one question, then the answers, then notes when asked for, and goes with the facilitator’s page', async ({ page }) => {
  await setUpSession(page, { from: 'set:starting-a-conversation', groups: ['Mental health', 'Substance use'] });
  const people = Array.from({ length: 8 }, (_, place) => ({
    group: place < 4 ? ('mental-health' as const) : ('substance-use' as const),
    rate: () => (place < 4 ? ('in-place' as const) : ('not-yet' as const)),
    evidence: 'The rota on the wall',
  }));
  await pasteCodes(page, await answerCodes(await invitationLink(page), people));
  await expect(page.getByText('8 people’s answers are in.')).toBeVisible();
  await openAnswers(page);
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toHaveText('What to talk about');
  const first = (await heading.textContent())!;

  const [room] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Open the room’s screen' }).click()]);
  await room.setViewportSize({ width: 1280, height: 720 });
  const question = room.getByRole('heading', { level: 1 });
  await expect(question).toHaveText(first);
  await expect(question).toBeFocused();
  await expect(room.getByText('Everyone:')).toHaveCount(0);
  await expect(room.getByRole('navigation', { name: 'Main' })).toBeHidden();

  // A clicker goes on; notes come only when somebody asks for them.
  await room.keyboard.press('PageDown');
  await expect(room.getByText('Everyone: 4 not yet, 4 in place.')).toBeVisible();
  await expect(room.getByText('Substance use: three levels lower than Mental health.')).toBeVisible();
  await expect(room.getByText('The rota on the wall')).toHaveCount(0);
  await expect(page.getByText('The room sees the answers.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the notes' }).click();
  await expect(room.getByRole('list', { name: 'What people would point to' }).getByText('The rota on the wall').first()).toBeVisible();
  expect(await findAccessibilityProblems(room)).toEqual([]);
  expect(await excessWidth(room)).toBeLessThanOrEqual(0);

  // What is agreed on the facilitator’s page stands on the room’s screen.
  await page.getByText('Starting', { exact: true }).last().click();
  await expect(room.getByText('Agreed: starting')).toBeVisible();
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await expect(room.getByRole('button', { name: 'Show the question again' })).toBeVisible();
  await room.keyboard.press('b');

  // Both go on together, whichever goes first.
  await room.keyboard.press('PageDown');
  await expect(question).not.toHaveText(first);
  await expect(heading).toHaveText((await question.textContent())!);
  await page.getByRole('link', { name: 'Question before' }).click();
  await expect(question).toHaveText(first);

  // The clock is the same in both, and comes back after a reload.
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await expect(room.getByRole('timer')).toHaveText(/left/);
  await room.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Go on the timer' })).toBeVisible();
  await room.close();
  await expect(page.getByRole('button', { name: 'Open the room’s screen' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Go on the timer' })).toBeVisible();
});

test('while answers are sealed the room’s screen tells who is in, and it fits a phone', async ({ page }) => {
  await setUpSession(page, { from: 'set:starting-a-conversation', expected: '5' });
  await pasteCodes(page, await answerCodes(await invitationLink(page), [{ rate: () => 'partly' }, { rate: () => 'partly' }]));
  await expect(page.getByText('2 people’s answers are in. 3 of 5 are still missing.')).toBeVisible();
  await page.goto(page.url().replace('/pool', '/room'));
  await page.setViewportSize({ width: 320, height: 568 });
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('2 people’s answers are in. 3 of 5 are still missing.').first()).toBeVisible();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to talk about');
});
