// What goes wrong is said plainly, with a way on, and nothing is lost.
import { expect, test } from '../helpers/test.ts';
import { openLink } from '../helpers/open-link.ts';
import { ANSWER, answerCodes, invitationLink, openStep, pasteCodes, SESSION, setUpSession } from '../helpers/reflection.ts';

const SHORT = 'set:starting-a-conversation';

test('a link to something this browser does not keep leads to the workbook and to new starts', async ({ page }) => {
  await page.goto(`${SESSION}#b1946ac9-0000-4000-8000-000000000000/discuss/2`);
  await expect(page.getByRole('alert')).toContainText('This browser does not keep what the link names.');
  await expect(page.getByRole('link', { name: 'Open your workbook' })).toBeVisible();
  await page.goto(`${SESSION}#new=set:no-such-set`);
  await expect(page.getByRole('alert')).toContainText('The link names questions that this site does not have.');
  await page.getByRole('link', { name: 'Choose questions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to look at together?');
});

test('an invitation whose link was pasted onto the page for sessions leads to the page where it is answered', async ({ page }) => {
  await setUpSession(page, { from: SHORT });
  const link = await invitationLink(page);
  await openLink(page, SESSION + new URL(link).hash);
  await page.getByRole('link', { name: 'Open the invitation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour teams asks what you see');
});

test('an invitation or answer code that is cut, altered or for another session is refused with the reason, and the pool stays as it was', async ({ page }) => {
  await setUpSession(page, { from: SHORT, team: 'Other team' });
  const otherLink = await invitationLink(page);
  await setUpSession(page, { from: SHORT });
  const link = await invitationLink(page);
  const [own = ''] = await answerCodes(link, [{ rate: () => 'partly' }]);
  const [foreign = ''] = await answerCodes(otherLink, [{ rate: () => 'partly' }]);
  await pasteCodes(page, [own]);
  await expect(page.getByText('1 person’s answers are in.')).toBeVisible();
  const middle = Math.floor(own.length / 2);
  const altered = own.slice(0, middle) + (own[middle] === 'A' ? 'B' : 'A') + own.slice(middle + 1);
  for (const [code, reason] of [
    [foreign, 'These answers belong to another session.'],
    [own, 'These answers are in already.'],
    [own.slice(0, -6), 'This code is cut off: its end is missing.'],
    [altered, 'This code has been changed on its way and cannot be trusted.'],
    ['hello', 'There is no code with answers in this.'],
    [link, 'This is a code of this site, but it does not hold answers.'],
  ] as const) {
    await pasteCodes(page, [code]);
    await expect(page.getByText(`Not added: ${reason}`)).toBeVisible();
    await expect(page.getByText('1 person’s answers are in.')).toBeVisible();
  }
  await page.goto(link.slice(0, -9));
  await expect(page.getByRole('alert')).toContainText('This code is cut off');
  await page.getByRole('link', { name: 'Join another way' }).click();
  await page.getByLabel('Link or code of the invitation').fill('not a code');
  await page.getByRole('button', { name: 'Open the invitation', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('There is no code with an invitation in this.');
});

test('questions that do not load are said to be missing and can be tried again; sessions that are kept open all the same', async ({ page }) => {
  await setUpSession(page, { from: SHORT });
  const kept = page.url();
  await page.route('**/data/questions.json', (route) => route.abort());
  await openLink(page, `${SESSION}#new`);
  await expect(page.getByRole('alert')).toContainText('This page could not load the site’s questions.');
  await page.unroute('**/data/questions.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to look at together?');

  await page.route('**/data/questions.json', (route) => route.fulfill({ body: '{"siteVersion":' }));
  await openLink(page, kept);
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await expect(page.getByText('The links of this question are not loaded.')).toBeVisible();
});

test('a browser that keeps nothing says so, and the session goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
  });
  await setUpSession(page, { from: SHORT });
  await expect(page.getByText('This browser does not let the site keep anything.')).toBeVisible();
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await page.getByLabel('What we say about it').fill('Still here');
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('What we say about it')).toHaveValue('Still here');
});

test('answers begun in this browser are found again, and an invitation opened twice offers to carry on', async ({ page }) => {
  await setUpSession(page, { from: SHORT });
  const link = await invitationLink(page);
  await page.goto(link);
  await page.getByRole('button', { name: 'Start answering' }).click();
  await page.getByRole('radio', { name: 'Partly' }).check();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await openLink(page, link);
  await page.getByRole('link', { name: 'Carry on with those answers' }).click();
  await expect(page.getByText('1 of 3 questions are rated.')).toBeVisible();

  // A screen that changes after a fresh load takes the focus, also where the address stays the same.
  await page.goto(`${page.url()}/hand-in`);
  await page.reload();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByLabel('Answer code')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto(ANSWER);
  await expect(page.getByRole('heading', { name: 'Begun in this browser' })).toBeVisible();
});

test('what is removed by keyboard keeps the focus in place, and an emptied pool no longer speaks of what was added', async ({ page }) => {
  await setUpSession(page, { from: SHORT });
  await pasteCodes(page, await answerCodes(await invitationLink(page), [{ rate: () => 'partly' }]));
  await expect(page.getByText('Added one person’s answers.')).toBeVisible();
  await page.getByText('Something went wrong?').click();
  await page.getByRole('button', { name: 'Take all answers out' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, take all 1 out' }).press('Enter');
  await expect(page.getByText('Nobody’s answers are in yet.')).toBeVisible();
  await expect(page.getByText('Added one person’s answers.')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What', { exact: true }).fill('Plan two shadowing days');
  await page.getByRole('button', { name: 'Remove this action' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What', { exact: true })).toBeFocused();
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('Plan two shadowing days');
});

test('a day whose year was typed with two digits is not kept, and says how to write it', async ({ page }) => {
  await setUpSession(page, { from: SHORT });
  await openStep(page, 'Act');
  const day = page.getByLabel('Next reflection');
  await day.fill('0026-03-01');
  await day.blur();
  await expect(page.getByText('The year is 26. Write it with four digits: 2026.')).toBeVisible();
  await day.fill('2027-03-01');
  await day.blur();
  await expect(page.getByText('The year is 26.')).toHaveCount(0);
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(day).toHaveValue('2027-03-01');
});
