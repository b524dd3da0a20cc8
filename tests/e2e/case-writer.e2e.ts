// Telling others what you did: from an empty workbook to Word and to the files of the library; and an own case study in an assignment, to a learner and back.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Download, type Page } from '../helpers/test.ts';
import { strFromU8, unzipSync } from 'fflate';
import { readYaml } from '../../src/library/yaml-source.ts';
import { SCORM_EDITION_LABELS, SCORM_EDITIONS } from '../../src/features/teach/scorm/scorm-edition.ts';
import { wholeStudy } from '../helpers/arbitrary-study.ts';
import { exampleSession } from '../helpers/finished-reflection.ts';
import { startPlatform } from '../helpers/learning-platform-site.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { at } from '../helpers/paths.ts';
import { expectToFit } from '../helpers/screen.ts';
import { BUILD, LEARN, openBuildStep, openReturns, RESPONSES } from '../helpers/teach.ts';
import { openDocuments } from '../helpers/workbook.ts';

const save = async (page: Page, name: string): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]))[0];
const bytesOf = async (file: Download) => readFileSync(await file.path());
const goOn = (page: Page, step: string) => page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Writes one question into the last box. */
async function ask(page: Page, button: string, text: string) {
  await page.getByRole('button', { name: button }).click();
  const box = page.getByRole('group', { name: /^Question \d/ }).last();
  await expect(box.getByLabel('What is asked')).toBeFocused();
  await box.getByLabel('What is asked').fill(text);
}

/** Fills in every step. */
async function writeAll(page: Page) {
  await page.getByLabel('Title').fill('Joint meeting in Riverside');
  await page.getByLabel('What was it about?').fill('Two teams meet once a week for service users. They plan together.');
  await expect(page.getByText('service users labels people or is out of use. Write people who use the service.')).toBeVisible();
  await page.getByLabel('What was it about?').fill('Two teams meet once a week. They plan support together with the person.');
  await expect(page.getByText('labels people')).toBeHidden();
  await expect(page.getByText(/13 of at most 45 words\. Reading grade \d+\./)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Scotland' }).check();
  await page.getByRole('checkbox', { name: 'Mental health service' }).check();
  await page.getByLabel('For whom').fill('People who wait for two services at once');
  await page.getByLabel('Who may be asked: role').fill('Team manager');
  await page.getByLabel('Who may be asked: service').fill('Riverside mental health team');
  await page.getByRole('link', { name: 'Go on: The story' }).click();
  await page.getByLabel('Setting').fill('Two teams in Riverside share a building.');
  await page.getByLabel('What you did').fill('We agreed {one} meeting.\n- Both teams <come>.\nRing 07700 900123 to ask.');
  await page.getByRole('link', { name: 'Go on: What came of it' }).click();
  await page.getByLabel('What changed').fill('Fewer people were sent away.');
  await page.getByRole('radio', { name: 'Measured result' }).check();
  await page.getByRole('button', { name: 'Add a figure' }).click();
  await page.getByLabel('Number').fill('12 of 40');
  await page.getByLabel('Of whom or what').fill('people missed their first appointment');
  await page.getByLabel('Before you copy it').fill('The meeting depends on one room.');
  await page.getByRole('link', { name: 'Go on: For teaching' }).click();
  await page.getByRole('button', { name: 'Add an objective' }).click();
  await page.getByRole('textbox', { name: 'Objective 1' }).fill('Describe a shared meeting');
  await page.getByRole('button', { name: 'Add a point' }).click();
  await page.keyboard.type('One meeting is enough to begin.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('One person writes.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A room is not a promise.');
  await ask(page, 'Add a pause in the story', 'What would you do first?');
  await page
    .getByRole('group', { name: /^Question 1/ })
    .getByLabel('What to listen for')
    .fill('One meeting a week');
  await ask(page, 'Add a question to discuss', 'Where do people get lost with you?');
  await ask(page, 'Add a question to discuss', 'What could you try next month?');
  const ideas = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Ideas in practice' }) });
  await ideas.locator('summary', { hasText: 'Joined-up assessment and care' }).click();
  await ideas.getByRole('checkbox', { name: 'Joint decisions and case review' }).check();
  const expectations = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Expectations' }) });
  await expectations.locator('summary', { hasText: 'Access and engagement' }).click();
  await expectations.getByRole('checkbox').nth(0).check();
  await expectations.getByRole('checkbox').nth(1).check();
}

test('from an empty workbook to Word and to the files of the library; a phone number is asked about, and all of it is there after a reload', async ({
  page,
}) => {
  await page.goto(at('/case-studies/'));
  await page.getByRole('link', { name: 'Tell others what you did' }).click();
  await page.getByRole('button', { name: 'Start blank' }).click();
  await expect(heading(page)).toHaveText('About it');
  await writeAll(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: Expectations')).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: /^Question 1/ }).getByLabel('What to listen for')).toHaveValue('One meeting a week');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Redo' }).click();
  await goOn(page, 'Take it away');
  await expect(page.getByRole('button', { name: 'Save the files (.zip)' })).toBeVisible();

  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await expect(page.getByText('07700 900123').first()).toBeVisible();
  await page.getByLabel('What you did').fill('We agreed {one} meeting.\n- Both teams <come>.');
  const word = await save(page, 'Save as Word');
  expect(word.suggestedFilename()).toBe('joint-meeting-in-riverside.docx');
  const written = strFromU8(unzipSync(await bytesOf(word))['word/document.xml']!);
  for (const words of ['Joint meeting in Riverside', 'Both teams &lt;come>', '12 of 40 people missed', 'Listen for: One meeting a week', 'Team manager'])
    expect(written).toContain(words.replace('>', '&gt;'));
  expect(written).not.toContain('900123');

  const zip = await save(page, 'Save the files (.zip)');
  const files = unzipSync(await bytesOf(zip));
  const entry = strFromU8(files['content/case-studies/joint-meeting-in-riverside.mdx']!);
  const [, fields = '', body = ''] = entry.split(/^---\n/m);
  expect(readYaml(fields).data).toMatchObject({ title: 'Joint meeting in Riverside', result: 'measured', ideas: ['joint-decisions-and-case-review'] });
  expect(body).toContain('We agreed &#123;one&#125; meeting.');
  expect(body).toContain('- Both teams &#60;come&#62;.');
  expect(Object.keys(files)).toContain('content/sources/joint-meeting-in-riverside-source.yaml');

  const file = await bytesOf(await save(page, 'File to go on with elsewhere'));
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(heading(page)).toHaveText('Joint meeting in Riverside');
  await expect(page.getByText('Two teams in Riverside share a building.')).toBeVisible();

  await page.goto(at('/workbook/'));
  await expect(page.getByText(/Case study of your own/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete Joint meeting in Riverside' }).click();
  await expect(page.getByText('“Joint meeting in Riverside” is deleted')).toBeVisible();
  await page.goto(at('/case-studies/write/'));
  await expect(page.getByRole('link', { name: 'Joint meeting in Riverside' })).toHaveCount(0);
  const path = join(mkdtempSync(join(tmpdir(), 'own-')), 'case-study.json');
  writeFileSync(path, file);
  await page.getByLabel('Open a file').setInputFiles(path);
  await expect(page.getByLabel('Title')).toHaveValue('Joint meeting in Riverside');
});

test('the actions of a session, and the rows of a worksheet, become what was done', async ({ page }) => {
  const id = 's0abcdefgh';
  const session = {
    id,
    kind: 'reflection-session',
    version: 5,
    title: 'Harbour',
    createdAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-21T11:00:00.000Z',
  };
  await openDocuments(page, [{ ...session, revision: 1, body: exampleSession }]);
  await page.goto(at(`/reflect/session/#${id}/act`));
  await page.getByRole('link', { name: 'Write a case study' }).click();
  const actions = page.getByRole('group', { name: 'Which of them did you do?' }).getByRole('checkbox');
  await actions.first().check();
  const words = await page.getByRole('group', { name: 'Which of them did you do?' }).locator('label').first().textContent();
  // From here on without a mouse.
  await tabTo(page, /^Start with/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /^Title/);
  await page.keyboard.type(' in short');
  await tabTo(page, /^What was it about/);
  await page.keyboard.type('Two teams meet.');
  await heading(page).focus();
  await tabTo(page, /^Undo/);
  await page.keyboard.press('Space');
  await expect(page.getByLabel('What was it about?')).toHaveValue('');
  await expect(page.getByRole('link', { name: 'Harbour' })).toHaveAttribute('href', at(`/reflect/session/#${id}`));
  await goOn(page, 'The story');
  await expect(page.getByLabel('What you did')).toHaveValue(new RegExp(`- ${words!.slice(0, 12)}`));

  await page.goto(`${at('/toolkit/worksheet/')}#new=how-might-we`);
  await page.getByRole('button', { name: 'Start blank' }).click();
  await page.getByLabel('Add a question').fill('How might we ring first?');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Tell others what you did/ }).click();
  await page.getByRole('checkbox', { name: 'How might we ring first?' }).check();
  await page.getByRole('button', { name: 'Start with this' }).click();
  await goOn(page, 'The story');
  await expect(page.getByLabel('What you did')).toHaveValue('- How might we ring first?');
});

test('a trainer’s own case study goes into an assignment, by link, file and packages, to a learner and back', async ({ page, browser, context }) => {
  const NOTE = /It is not part of the library, and nobody has checked it/;
  const study = wholeStudy({
    ideas: [{ id: 'one', title: 'One' }],
    expects: [{ id: 'access-and-engagement#nobody-turned-away', text: 'Nobody is turned away.', dimension: 'Access and engagement' }],
  });
  const times = { createdAt: '2026-11-30T10:00:00.000Z', changedAt: '2026-11-30T11:00:00.000Z' };
  const id = 'ownabcdefgh12345';
  await openDocuments(page, [
    { id, kind: 'case-study', version: 1, title: 'Joint meeting in Riverside', ...times, revision: 1, body: { study, past: [], future: [] } },
  ]);
  await page.goto(`${BUILD}#new`);
  await page.getByRole('button', { name: 'Start blank' }).click();
  await page.getByRole('link', { name: 'Add your own case study' }).click();
  await page.getByRole('button', { name: 'Add Joint meeting in Riverside' }).click();
  await expect(page.getByText(/^Added: Joint meeting in Riverside/)).toBeVisible();
  await expectToFit(page, 'adding a case study of one’s own');
  await page.getByRole('link', { name: 'Back to the parts' }).click();
  await expect(page.getByText('Your own case study · 20 minutes')).toBeVisible();
  await page.getByRole('link', { name: 'Joint meeting in Riverside' }).click();
  await page.getByRole('checkbox', { name: 'What could you try next month?' }).uncheck();
  await openBuildStep(page, 'Message and dates');
  await page.getByLabel('Title').fill('Before we meet');
  await openBuildStep(page, 'Hand out');
  await expect(page.getByLabel('Link of the assignment')).toHaveValue(/#t=btt2\./);
  const link = await page.getByLabel('Link of the assignment').inputValue();
  const file = await bytesOf(await save(page, 'Save the assignment file'));
  for (const edition of SCORM_EDITIONS) {
    await page.getByRole('radio', { name: SCORM_EDITION_LABELS[edition] }).check();
    const site = await startPlatform(unzipSync(await bytesOf(await save(page, 'Save the learning package'))), edition, 'strict');
    const platform = await context.newPage();
    await platform.goto(site.url);
    const course = platform.frameLocator('#content');
    await course.getByRole('button', { name: 'Begin' }).click();
    await expect(course.getByText(NOTE), edition).toBeVisible();
    await expect(course.getByText('Two teams in Riverside share a building.'), edition).toBeVisible();
    await course.getByLabel('What would you do first?').fill('Ring them.');
    await platform.close();
    await site.close();
  }

  const learner = await (await browser.newContext()).newPage();
  await learner.goto(link);
  await expect(learner.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await learner.goto(`${LEARN}#`);
  await learner.getByLabel('Open an assignment file').setInputFiles({ name: 'assignment.json', mimeType: 'application/json', buffer: file });
  await learner.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(learner.getByText(NOTE)).toBeVisible();
  await expectToFit(learner, 'a case study of the trainer');
  await expect(learner.getByText('It is about people who wait for two services at once.')).toBeVisible();
  await expect(learner.getByText('We agreed one meeting a week.')).toHaveCount(0);
  await learner.getByLabel('What would you do first?').fill('Ask who is there.');
  await learner.getByRole('button', { name: 'What happened next' }).click();
  await expect(learner.getByText('We agreed one meeting a week.')).toBeVisible();
  await expect(learner.getByText('Nobody is turned away.')).toBeVisible();
  await expect(learner.getByText('What could you try next month?')).toHaveCount(0);
  await learner.getByLabel('Where do people get lost with you?').fill('At the second door.');
  await learner.getByRole('button', { name: 'Done, go on to looking back' }).click();
  await learner.getByRole('link', { name: 'Go on to handing back' }).click();
  const back = await save(learner, 'Save the file to hand back');

  await page.goto(RESPONSES);
  await openReturns(page, [{ name: back.suggestedFilename(), text: (await bytesOf(back)).toString() }]);
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Questions' }).click();
  await page.getByRole('link', { name: 'Where do people get lost with you?' }).click();
  await expect(page.getByText('At the second door.')).toBeVisible();
});
