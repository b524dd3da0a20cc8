// A local protocol from an empty workbook to the Word file: taken over from a reflection session, written, reloaded, compared, handed on.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '../helpers/test.ts';
import { withDiscussion } from '../../src/features/reflect/model/actions.ts';
import type { QuestionKey } from '../../src/features/reflect/model/fields.ts';
import { at } from '../helpers/paths.ts';
import { makeQuestion, makeSession } from '../helpers/reflection-model.ts';
import { openDocuments, openText } from '../helpers/workbook.ts';

const SESSION = 's0abcdefgh';
const SHARING: QuestionKey = 'joint-working-protocol#information-sharing';
const question = { ...makeQuestion(1, 'Does it contain the protocols for sharing information?'), key: SHARING };
const session = {
  id: SESSION,
  kind: 'reflection-session',
  version: 6,
  title: 'Harbour: joint working',
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-21T11:00:00.000Z',
  revision: 1,
  body: withDiscussion(makeSession({ questions: [question] }), SHARING, {
    agreed: 'partly',
    note: 'New staff have not seen it.',
    actions: [{ id: 'a0abcdefgh', what: 'Put the agreement where staff look', ownerRole: 'Governance lead', firstStep: '', status: 'open', by: '2030-01-15' }],
  }),
};

/** Opens a section of the protocol that is open. */
async function openSection(page: Page, name: string) {
  await page.getByRole('link', { name: new RegExp(`^\\d+ ?${name}$`) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
const lineOf = (page: Page, words: string) => page.locator('[data-line]').filter({ hasText: words });
const saved = (page: Page) => expect(page.getByText(/^Saved at/)).toBeVisible();

async function download(page: Page, name: string) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), page.getByRole('button', { name, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

test('a blank goes to a meeting, in Word and on paper, with room beside each line, and nothing is kept of it', async ({ page }) => {
  await page.goto(at('/plan/protocol/'));
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.getByRole('button', { name: /^Word ?: The three sections to begin with$/ }).click(),
  ]);
  const words = strFromU8(unzipSync(new Uint8Array(await readFile(await file.path())))['word/document.xml']!);
  for (const said of ['Purpose and scope', 'What we agree', 'Owner (role)', 'By when', 'How we will know']) expect(words).toContain(said);
  await page.getByRole('link', { name: /^Print or PDF ?: The three sections to begin with$/ }).click();
  const row = page.getByRole('row', { name: /^1\.3 Key roles in those services/ }).first();
  await expect(row.getByRole('cell')).toHaveText(['', '', '', '', '']);
  await expect(page.getByText('How far it is')).toHaveCount(0);
  // Where a table is wider than the screen, a shade at its end says so; paper has none.
  const ground = () => row.locator('xpath=ancestor::*[@role="group"]').evaluate((frame) => getComputedStyle(frame).backgroundImage);
  expect(await ground()).toContain('gradient');
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(at('/workbook/'));
  await expect(page.getByRole('link', { name: /^Local protocol/ })).toHaveCount(0);
});

test('a partnership goes from an empty workbook to a Word file, and a colleague goes on with the protocol', async ({ page, browser }) => {
  test.setTimeout(60_000);
  await openDocuments(page, [session]);

  // The page on the protocol leads here by one clear action.
  await page.goto(at('/protocol/'));
  await page.getByRole('link', { name: 'Write your local protocol' }).first().click();
  await page.getByRole('link', { name: 'Start a local protocol' }).click();
  await page.getByLabel('Who is it for?').fill('adults in Northshire');
  // As the page before advises: three sections first, which are named. All are one choice away.
  await expect(page.getByRole('radio', { name: /^3 sections to begin with/ })).toBeChecked();
  await expect(page.getByText(/^Purpose and scope · Who owns it · When we disagree\./)).toBeVisible();
  await page.getByRole('radio', { name: /^All 14 sections/ }).check();
  await page.getByRole('button', { name: 'Start the protocol' }).click();
  await expect(page.getByText(/^0 of 126 agreed$/)).toBeVisible();
  await expect(page.getByText('No role is accountable for the protocol.')).toBeVisible();

  // Where we are now, from the session.
  await page.getByRole('link', { name: 'Take over from a reflection session' }).click();
  await page.getByRole('button', { name: 'Take over 2 lines' }).click();
  await expect(page.getByText('2 lines say what a reflection session found.')).toBeVisible();
  await page.getByLabel('Who owns it (one senior role)').fill('Chief Officer');
  await page.getByLabel('Review on').fill('2030-11-30');
  await expect(page.getByText('No role is accountable for the protocol.')).toBeHidden();

  // What we agree: borrowed, then edited.
  await openSection(page, 'Information sharing');
  const sharing = lineOf(page, 'How information is shared');
  await expect(sharing.getByLabel('Where we are now')).toHaveValue(
    'Does it contain the protocols for sharing information?\nAgreed together: partly. New staff have not seen it.',
  );
  await sharing.getByRole('button', { name: /^Borrow words/ }).click();
  // What is expected, to adapt, stands first with its sources; what reports tell of others says so, and is folded.
  await expect(sharing.getByText('Rests on: SUMH Resource Pack (Turning Point, 2021); Better care guide (PHE, 2017)')).toBeVisible();
  await sharing.getByText(/^What reports and guidance tell/).click();
  await expect(sharing.getByText(/^Told in: SUMH Resource Pack/).first()).toBeVisible();
  await sharing.getByRole('button', { name: 'Put in: Words you can adapt, example 1' }).click();
  await expect(sharing.getByLabel('What we agree')).toHaveValue(/^Services have agreed how they share information/);
  await sharing.getByText('Agreed', { exact: true }).click();
  await expect(sharing.getByText('It is marked as agreed, but the words are still those that were borrowed.')).toBeVisible();
  await sharing.getByLabel('What we agree').fill('One consent form for both services, asked for at the first contact.');
  await sharing.getByLabel('Owner (job title, not a name)').fill('Governance lead');
  await sharing.getByLabel('By when').fill('2030-03-01');
  await sharing.getByLabel('How we will know').fill('Ten records a month.');
  await expect(sharing.getByText(/^Check:/)).toHaveCount(0);

  // A line of one's own, and one left out.
  await page.getByLabel('Add a line of your own').fill('Who answers questions about sharing');
  await page.keyboard.press('Enter');
  await expect(lineOf(page, 'Who answers questions about sharing').getByLabel('What the line says')).toHaveValue('Who answers questions about sharing');
  await expect(page.getByLabel('Add a line of your own'), 'the field for another is in view').toBeInViewport();
  await page.getByRole('button', { name: /^Leave this line out: Contact between reviews/ }).click();
  await page.getByLabel('Why it is left out').fill('Covered by the care plan policy.');
  await saved(page);

  // Nothing is lost by a reload, and what was done before it can be taken back.
  await page.reload();
  await expect(page.getByText('1 of 2 agreed, 1 left out')).toBeVisible();
  await lineOf(page, 'Contact between reviews').locator('summary').first().click();
  await expect(page.getByLabel('Why it is left out')).toHaveValue('Covered by the care plan policy.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Why it is left out')).toHaveValue('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByLabel('Why it is left out')).toHaveValue('Covered by the care plan policy.');

  // An action of the session comes to a line; the one list of the workbook has it once.
  await page.goto(at(`/reflect/session/#${SESSION}/act`));
  await page.getByRole('link', { name: /^Put it into the local protocol/ }).click();
  // It is suggested where its question asks; people may choose another line.
  await expect(page.getByLabel('Line')).toContainText('Services have agreed how they share information');
  await page.getByLabel('Section').selectOption({ label: 'Information sharing' });
  await page.getByRole('button', { name: 'Put it there' }).click();
  await expect(lineOf(page, 'How information is shared').getByLabel('Action 1')).toHaveValue('Put the agreement where staff look');
  await page.goto(at('/workbook/'));
  const actions = page.getByRole('region', { name: 'Actions' }).getByRole('listitem');
  await expect(actions).toHaveCount(1);
  await expect(actions).toContainText('Local protocol: Local protocol');
  await page.goto(at(`/reflect/session/#${SESSION}/act`));
  await expect(page.getByText('Sent to Local protocol. Say there how it goes.')).toBeVisible();

  // The Word file.
  await page.goto(at('/plan/protocol/'));
  await page.getByRole('link', { name: 'Local protocol', exact: true }).click();
  const word = await download(page, 'Word');
  expect(word.name).toBe('local-protocol-draft-1.docx');
  const parts = unzipSync(word.bytes);
  const text = strFromU8(parts['word/document.xml']!);
  for (const words of [
    'One consent form for both services',
    'Not yet agreed',
    'Covered by the care plan policy.',
    'Annex B. Where each line comes from',
    'TOC ',
  ])
    expect(text).toContain(words);
  const heads = Object.keys(parts).filter((name) => /word\/header\d/.test(name));
  expect(heads.map((name) => strFromU8(parts[name]!)).join()).toMatch(/Local protocol, Draft 1, \d+ \w+ \d{4}/);

  // A version is kept, the work goes on, and the two are compared.
  await page.getByRole('link', { name: 'Compare two versions' }).click();
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText(/^Kept as “Local protocol: Draft 1/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the protocol' }).click();
  await page.getByLabel('Version', { exact: true }).fill('Draft 2');
  await openSection(page, 'Information sharing');
  await lineOf(page, 'How information is shared').locator('summary').first().click();
  await lineOf(page, 'How information is shared').getByText('Being discussed', { exact: true }).click();
  await page.getByRole('link', { name: 'All sections' }).click();
  await saved(page);
  await page.getByRole('link', { name: 'Compare two versions' }).click();
  await expect(page.getByText(/^Since “Local protocol: Draft 1.*1 line changed, 1 of them in another state\.$/)).toBeVisible();
  await expect(page.locator('[data-change]')).toContainText('Agreed → Being discussed');
  await page.getByRole('link', { name: 'Back to the protocol' }).click();

  // A colleague opens the file in another browser and goes on; here it is known as later.
  const file = await download(page, 'File for another person');
  const other = await browser.newContext();
  const colleague = await other.newPage();
  await colleague.goto(at('/workbook/'));
  await openText(colleague, strFromU8(file.bytes));
  await colleague.getByRole('link', { name: 'Local protocol', exact: true }).first().click();
  await colleague.getByLabel('Version', { exact: true }).fill('Draft 3');
  await saved(colleague);
  const back = await download(colleague, 'File for another person');
  await other.close();
  await page.goto(at('/workbook/'));
  await openText(page, strFromU8(back.bytes));
  await expect(page.getByText('The file has a later version of “Local protocol”. It came in place of what was here.')).toBeVisible();
  await page.goto(at('/plan/protocol/'));
  await expect(page.getByText(/^Draft 3\./)).toBeVisible();
});

test('a protocol is begun and a line is agreed by keys alone', async ({ page }) => {
  await page.goto(at('/plan/protocol/#new'));
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('radio', { name: /^3 sections to begin with/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await press('Untick all');
  await page.getByRole('checkbox', { name: /^When we disagree/ }).focus();
  await page.keyboard.press('Space');
  await press('Start the protocol');
  await page.getByRole('link', { name: 'When we disagree' }).focus();
  await page.keyboard.press('Enter');
  // The heading has the focus, then Tab leads through the line.
  await expect(page.getByRole('heading', { level: 1, name: 'When we disagree' })).toBeFocused();
  await page.getByLabel('What we agree').focus();
  await page.keyboard.type('The two team leads speak the same day.');
  await page.getByRole('radio', { name: 'Not yet' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Being discussed' })).toBeChecked();
  await page.locator('[data-line] summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What we agree')).toBeHidden();
  await expect(page.getByText('The two team leads speak the same day.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Not yet', { exact: true })).toBeVisible();
});
