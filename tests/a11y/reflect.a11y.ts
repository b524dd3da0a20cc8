// Every state of the reflection applications, in light and dark.
import { expect, test, type Page } from '../helpers/test.ts';
import { expectAccessible } from '../helpers/screen.ts';
import { ANSWER, answerCodes, invitationLink, openStep, pasteCodes, SESSION, setUpSession } from '../helpers/reflection.ts';

/** Once the screen is there. */
async function check(page: Page, state: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), state).toBeVisible();
  await expectAccessible(page, state);
}

test('a session has no accessibility problem in any state', async ({ page }) => {
  for (const from of ['#new', '#new=own', '#new=exercise:two-services-together']) {
    await page.goto(SESSION + from);
    await check(page, from);
  }
  await setUpSession(page, { from: 'exercise:seven-dimension-pulse', groups: ['Mental health', 'Substance use'], level: 'Names are shown' });
  await check(page, 'opening');
  const link = await invitationLink(page);
  await check(page, 'invitation');
  const people = Array.from({ length: 9 }, (_, place) => ({
    name: `Person ${place}`,
    group: place < 5 ? ('mental-health' as const) : ('substance-use' as const),
    rate: (number: number) => (['not-yet', 'starting', 'in-place', 'dont-know', 'not-for-us'] as const)[(place * 3 + number) % 5],
    evidence: 'The rota',
  }));
  await pasteCodes(page, [...(await answerCodes(link, people)), 'bta1.cut']);
  await expect(page.getByText('9 people’s answers are in.')).toBeVisible();
  await page.getByText('Who is in').click();
  await check(page, 'pool');
  await openStep(page, 'See');
  await check(page, 'pictures');
  await page.getByText('Table', { exact: true }).click();
  await check(page, 'table');
  await openStep(page, 'Discuss');
  await check(page, 'questions to discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What', { exact: true }).fill('Ring Mr Example');
  await check(page, 'one question');
  await openStep(page, 'Act');
  await check(page, 'actions');
  await page.getByRole('button', { name: 'Print' }).click();
  await check(page, 'review of details');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Show the record' }).click();
  await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
  await check(page, 'record');
  await openStep(page, 'Act');
  await page.getByRole('button', { name: 'Start the next session' }).click();
  await page.getByText('Open actions have come along.').waitFor();
  await page.goto(page.url().replace('/start', '/compare'));
  await check(page, 'comparison');
  await page.goto(`${SESSION}#nothing-here`);
  await check(page, 'not found');
});

test('answering and writing alone have no accessibility problem in any state', async ({ page }) => {
  await page.goto(ANSWER);
  await check(page, 'join');
  await setUpSession(page, { from: 'set:starting-a-conversation', groups: ['Mental health'] });
  const link = await invitationLink(page);
  await page.getByRole('link', { name: 'Pass this device round' }).click();
  await check(page, 'your turn');
  await page.goto(link);
  await check(page, 'invited');
  await page.getByRole('button', { name: 'Start answering' }).click();
  await page.getByRole('radio', { name: 'Partly' }).check();
  await page.getByText('Add a note').click();
  await check(page, 'question');
  await page.getByRole('link', { name: 'See all questions on one page' }).click();
  await check(page, 'all questions');
  await page.getByRole('link', { name: 'Go on to handing in' }).click();
  await check(page, 'before handing in');
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('img', { name: 'Your answers as a QR code' })).toBeVisible();
  await check(page, 'handed in');
  await page.goto(`${link.slice(0, -9)}`);
  await check(page, 'invitation that is cut');
  await page.goto(`${SESSION}#new=alone,exercise:on-your-own`);
  await page.getByRole('button', { name: 'Start' }).click();
  await check(page, 'account, opening');
  await openStep(page, 'Account');
  await check(page, 'account');
  await openStep(page, 'Take away');
  await check(page, 'account, taking away');
});
