// The joined path: from a page or a session to a tool, from a tool back to a session, and one list of all that was agreed.
import { readFile } from 'node:fs/promises';
import { expect, test } from '../helpers/test.ts';
import { exampleSession } from '../helpers/finished-reflection.ts';
import { at } from '../helpers/paths.ts';
import { openDocuments } from '../helpers/workbook.ts';

const SESSION = 's0abcdefgh';
const session = {
  id: SESSION,
  kind: 'reflection-session',
  version: 5,
  title: 'Harbour: Referrals',
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-21T11:00:00.000Z',
  revision: 1,
  body: exampleSession,
};

test('pages lead to a worksheet by plain links without a script; the worksheet leads back', async ({ browser, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reading = await context.newPage();
  const links: string[] = [];
  for (const path of ['/case-studies/sahel/', '/dimensions/access-and-engagement/no-wrong-door-referral/']) {
    await reading.goto(at(path));
    const link = reading.getByRole('link', { name: /^another tool$|^Fill in a tool on this$/ });
    links.push((await link.getAttribute('href'))!);
    expect(links.at(-1)).toContain(`#new=&from=${path}&ideas=`);
  }
  await reading.goto(at('/answers/wont-see-him-until-he-stops-drinking/'));
  await expect(reading.getByRole('link', { name: 'Fill it in' })).toHaveAttribute(
    'href',
    /#new=[a-z-]+&from=\/answers\/wont-see-him-until-he-stops-drinking\/$/,
  );
  await context.close();
  await page.goto(links[0]!);
  await expect(page.getByRole('heading', { name: 'Tools that fit' })).toBeVisible();
  await page.getByLabel('Find a tool').fill('journey');
  await page.getByRole('link', { name: 'Journey map' }).click();
  await page.getByRole('button', { name: 'Start blank' }).click();
  await expect(page.getByRole('link', { name: /Sahel/ })).toHaveAttribute('href', at('/case-studies/sahel/'));
});

test('the lowest questions of a session become rows, an action agreed there goes back to the session, and the workbook lists it with the others', async ({
  page,
}) => {
  await openDocuments(page, [session]);
  await page.goto(at(`/reflect/session/#${SESSION}/act`));
  await page.getByRole('link', { name: 'Choose a tool' }).click();
  await page.getByRole('link', { name: 'How might we' }).click();
  await page.getByRole('button', { name: 'Start with these 2 questions' }).click();
  await expect(page.getByRole('button', { name: /^Question 2: who answers the phone\?\. In “No group yet”/ })).toBeVisible();

  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('textbox', { name: 'Action 1' }).fill('Ring before you refer');
  await page.getByLabel('Who (role)').fill('Link worker');
  await page.getByText('Send actions to a reflection session').click();
  await page.getByLabel('Question that they belong to').selectOption({ label: 'Question 3: who answers the phone?' });
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText('One action is in “Harbour: Referrals” now.')).toBeVisible();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.getByRole('link', { name: 'Harbour: Referrals' }).first().click();
  await expect(page.getByRole('textbox', { name: 'What', exact: true })).toHaveValue('Ring before you refer');

  await page.goto(at('/workbook/'));
  const actions = page.getByRole('region', { name: 'Actions' });
  await expect(actions.getByRole('listitem')).toHaveCount(2);
  await expect(actions.getByRole('listitem').filter({ hasText: 'Publish one duty number' })).toContainText('Team lead · by Friday 15 January 2027');
  await actions.getByRole('listitem').filter({ hasText: 'Ring before you refer' }).getByText('Done', { exact: true }).click();
  await expect(page.getByText('“Ring before you refer” is done now.')).toBeVisible();
  // It stays in sight until another list is asked for.
  await actions.getByText('Done (2)').click();
  await expect(actions.getByRole('listitem')).toHaveCount(2);
  await actions.getByText('Open (1)').click();
  await expect(actions.getByRole('listitem')).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), actions.getByRole('button', { name: /^Calendar/ }).click()]);
  const dates = await readFile(await download.path(), 'utf8');
  expect(dates).toContain('SUMMARY:Action: Publish one duty number');
  expect(dates.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('a worksheet is begun from an action of a session by keys alone, is named after it, and leads back to its question', async ({ page }) => {
  await openDocuments(page, [session]);
  await page.goto(at(`/reflect/session/#${SESSION}/act`));
  await page.getByRole('link', { name: 'Work on it with a tool: Publish one duty number' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Stakeholder map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What is this one about?')).toHaveValue('Stakeholder map: Publish one duty number');
  await page.getByRole('button', { name: 'Start blank' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stakeholder map: Publish one duty number' })).toBeVisible();
  await page.getByRole('link', { name: '“Publish one duty number”, Harbour: Referrals' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 1: who answers the phone?' })).toBeVisible();
});

test('a link to a session that this browser does not keep says so', async ({ page }) => {
  await page.goto(`${at('/toolkit/worksheet/')}#new=how-might-we&session=zzzzzzzz`);
  await expect(page.getByText('The session that it was to begin from is not kept in this browser.')).toBeVisible();
});
