// Handing out: what has to be put right, the check of the words, the link, files, packs and packages, and what they hold.
import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '../helpers/test.ts';
import { strFromU8, unzipSync } from 'fflate';
import { readAssignmentCode, MOST_LINK } from '../../src/features/teach/model/assignment-code.ts';
import { makeAssignmentFile, readAssignmentFile } from '../../src/features/teach/model/assignment-file.ts';
import type { Catalogue } from '../../src/features/teach/model/content.ts';
import { addItems } from '../../src/features/teach/model/add-parts.ts';
import { at } from '../helpers/paths.ts';
import { BUILD, choiceOf, facilitatorSentences, openBuildStep, openInBuilder, workshop } from '../helpers/teach.ts';
import { openLink } from '../helpers/open-link.ts';
import { excessWidth } from '../helpers/screen.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const linkField = (page: Page) => page.getByLabel('Link of the assignment');
const save = async (page: Page, name: string): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]))[0];
/** All the text in a zip file, each file under its name. */
const unzipped = async (file: Download): Promise<Map<string, string>> =>
  new Map(Object.entries(unzipSync(await readFile(await file.path()))).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('nothing can be handed out before it has parts, a title, and words in each question; each is one press away', async ({ page }) => {
  await page.goto(`${BUILD}#new`);
  await page.getByRole('button', { name: 'Start blank' }).click();
  await openBuildStep(page, 'Hand out');
  await expect(page.getByRole('heading', { name: '2 things to put right first' })).toBeVisible();
  await expect(linkField(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Write a title' }).click();
  await page.getByLabel('Title').fill('Two questions');
  await openBuildStep(page, 'Parts');
  await page.getByRole('button', { name: 'Add your own question' }).click();
  await page.getByRole('radio', { name: 'A choice' }).check();
  await openBuildStep(page, 'Hand out');
  await expect(page.getByText('Your question in part 1 has no words.')).toBeVisible();
  await page.getByRole('link', { name: 'Change part 1' }).click();
  await page.getByLabel('The question').fill('Where do you work?');
  await page.getByLabel('Choice 1').fill('A ward');
  await openBuildStep(page, 'Hand out');
  await expect(page.getByText('has fewer than two choices.')).toBeVisible();
  await page.getByRole('link', { name: 'Change part 1' }).click();
  await page.getByLabel('Choice 2').fill('Somewhere else');
  await openBuildStep(page, 'Hand out');
  await expect(linkField(page)).toHaveValue(/#t=bt/);
});

test('an assignment file begins as a copy whose answers stay apart, or goes on as the same assignment', async ({ page }) => {
  const file = { name: 'assignment.json', mimeType: 'application/json', buffer: Buffer.from(makeAssignmentFile(workshop()).text) };
  const openFile = async (choice: string) => {
    await openLink(page, `${BUILD}#new`);
    await page.getByLabel('Open an assignment file').setInputFiles(file);
    await expect(heading(page)).toHaveText('Before we meet');
    await page.getByRole(choice.includes('kept here') ? 'link' : 'button', { name: choice }).click();
    await expect(heading(page)).toHaveText('What is in it');
  };
  const keyOfLink = async () => {
    await openBuildStep(page, 'Hand out');
    await expect(linkField(page)).toHaveValue(/#t=bt/);
    const read = await readAssignmentCode(await linkField(page).inputValue());
    return read.ok && read.assignment.key;
  };
  await openFile('Begin a copy of my own');
  expect(await keyOfLink()).not.toBe(workshop().key);
  await openFile('Go on with this assignment');
  const kept = page.url();
  expect(await keyOfLink()).toBe(workshop().key);
  await openFile('Go on with the one kept here');
  expect(page.url()).toBe(kept);
});

test('a trainer says to whom to hand back, and the link carries it; a package for a platform does not', async ({ page }) => {
  await openInBuilder(page, workshop({ parts: [choiceOf('p1', 'Where?', ['A ward', 'A team'])] }));
  await openBuildStep(page, 'Hand out');
  await page.getByLabel('Hand back to').fill('jo@example.org');
  await expect
    .poll(async () => {
      const read = await readAssignmentCode(await linkField(page).inputValue());
      return read.ok && read.assignment.handBackTo;
    })
    .toBe('jo@example.org');
  const files = await unzipped(await save(page, 'Save the learning package'));
  expect([...files.values()].join('\n')).not.toContain('jo@example.org');
});

test('a day that has passed and two choices that are the same are told, and stop nothing; the limits of the check are told as well', async ({ page }) => {
  await openInBuilder(page, workshop({ due: '2020-01-31', parts: [choiceOf('p1', 'Where?', ['A ward', 'a ward'])] }));
  await openBuildStep(page, 'Hand out');
  await expect(page.getByRole('heading', { name: '2 things to look at' })).toBeVisible();
  await expect(page.getByText('has the choice “a ward” more than once.')).toBeVisible();
  await expect(page.getByText('The check cannot find everything: not a first name by itself')).toBeVisible();
  await expect(linkField(page)).toHaveValue(/#t=bt/);
  await page.getByRole('link', { name: 'Change the day' }).click();
  await expect(page.getByText('The day it is due has passed: Friday 31 January 2020.')).toBeVisible();
  await page.getByLabel('Due on').fill('');
  await expect(page.getByText('The day it is due has passed')).toHaveCount(0);
});

test('words that look like a person are settled before anything leaves, once, and the link opens for a learner in a clean browser', async ({
  page,
  browser,
}) => {
  await openInBuilder(page, workshop({ message: 'Ask Mr Jones on 0131 496 0123 if you are stuck.' }));
  await openBuildStep(page, 'Hand out');
  await expect(page.getByRole('heading', { name: 'Does this point to a person?' })).toBeVisible();
  await expect(linkField(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByText('Before anything leaves this page, your words are checked')).toBeVisible();
  await expect(linkField(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Check your words' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Ask me if you are stuck.');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(linkField(page)).toHaveValue(/#t=bt/);
  const link = await linkField(page).inputValue();
  await expect(page.getByText(`${link.length.toLocaleString('en-GB')} characters`)).toBeVisible();
  await expect(page.getByRole('img', { name: 'The assignment as a QR code' })).toBeVisible();
  await openBuildStep(page, 'Message and dates');
  await expect(page.getByLabel('Message')).toHaveValue('Ask me if you are stuck.');
  await openBuildStep(page, 'Hand out');
  await expect(linkField(page)).toHaveValue(link);

  const context = await browser.newContext();
  const learner = await context.newPage();
  const asked: string[] = [];
  learner.on('request', (request) => asked.push(request.url()));
  await learner.goto(link);
  await expect(heading(learner)).toHaveText('Before we meet');
  await expect(learner.getByText('Ask me if you are stuck.')).toBeVisible();
  const code = link.split('#t=')[1] ?? '';
  expect(asked.filter((url) => !url.startsWith(link) && url.includes(code.slice(0, 40)))).toEqual([]);
  await context.close();
});

test('everything can be taken away without a connection; what is for learners holds no word of the facilitator notes', async ({ page, context }) => {
  const secrets = await facilitatorSentences(page, 'manchester-liaison-service');
  expect(secrets.length).toBeGreaterThan(8);
  const holdsOf = (text: string) => secrets.filter((sentence) => text.includes(sentence) || text.includes(JSON.stringify(sentence).slice(1, -1)));
  await openInBuilder(page, workshop());
  await openBuildStep(page, 'Hand out');
  await expect(page.getByText('Ready to work without a connection, as long')).toBeVisible();
  await context.setOffline(true);

  const code = await readAssignmentCode(await linkField(page).inputValue());
  if (!code.ok) throw new Error(code.message);
  const file = await save(page, 'Save the assignment file');
  const text = await readFile(await file.path(), 'utf8');
  const read = readAssignmentFile(text);
  if (!read.ok) throw new Error(read.message);
  expect(read.assignment).toEqual(code.assignment);
  expect(holdsOf(text)).toEqual([]);

  const word = (await unzipped(await save(page, 'Word for learners'))).get('word/document.xml') ?? '';
  expect(word).toContain('Look for who pays.');
  expect(holdsOf(word.replaceAll('&apos;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toEqual([]);
  const own = (await unzipped(await save(page, 'Word for you'))).get('word/document.xml') ?? '';
  expect(holdsOf(own.replaceAll('&apos;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&')).length).toBeGreaterThan(8);

  const first = await save(page, 'Save the learning package');
  await page.getByRole('radio', { name: 'SCORM 2004' }).check();
  const second = await save(page, 'Save the learning package');
  for (const zip of [first, second]) {
    const files = await unzipped(zip);
    expect([...files.keys()]).toContain('imsmanifest.xml');
    expect([...files.values()].join('\n')).toContain('Look for who pays.');
    expect(holdsOf([...files.values()].join('\n'))).toEqual([]);
  }
  expect(first.suggestedFilename()).not.toBe(second.suggestedFilename());

  const calendar = await readFile(await (await save(page, 'Save the date for calendars')).path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261201');
  expect(calendar).toContain('Due: Before we meet');
  expect(calendar).not.toContain('Please read this');

  await page.getByRole('link', { name: 'Print for learners' }).click();
  await expect(heading(page)).toHaveText('Before we meet');
  expect(holdsOf(await page.locator('main').innerText())).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 980 });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goBack();
  await page.getByRole('link', { name: 'Print for you' }).click();
  await expect(heading(page)).toHaveText('For the facilitator: Before we meet');
});

test('forty parts with notes fit into the link; where they do not, it says why and offers the file', async ({ page }) => {
  const catalogue = (await (await page.request.get(at('/data/teach/catalogue.json'))).json()) as Catalogue;
  const spread = catalogue.items.filter((_, index) => index % 20 === 0).slice(0, 40);
  const forty = addItems(workshop({ parts: [] }), spread);
  const noted = {
    ...forty,
    parts: forty.parts.map((part, index) => (part.is === 'read' ? { ...part, note: `Look for number ${index}, and for who decides.` } : part)),
  };
  await openInBuilder(page, noted);
  await openBuildStep(page, 'Hand out');
  await expect(page.getByText('40 parts')).toBeVisible();
  const link = await linkField(page).inputValue();
  expect(link.length).toBeLessThanOrEqual(MOST_LINK);
  await expect(page.getByText('This is too much for a QR code that a phone can read.')).toHaveCount(link.length > 1732 ? 1 : 0);

  let seed = 7;
  // Words that no compression makes short, and that look like no detail of a person.
  const word = () => ((seed = (seed * 48271) % 2147483647) % 46656).toString(36).replace(/\d/g, (digit) => 'ghjkmpqrst'.charAt(Number(digit)));
  const words = () => Array.from({ length: 120 }, word).join(' ');
  await openInBuilder(page, { ...noted, title: 'Too long', parts: noted.parts.map((part) => (part.is === 'read' ? { ...part, note: words() } : part)) });
  await openBuildStep(page, 'Hand out');
  await expect(page.getByText(/The link would be [\d,]+ characters long/)).toBeVisible();
  await expect(page.getByText('break links of more than 8,000')).toBeVisible();
  await expect(linkField(page)).toHaveCount(0);
  const read = readAssignmentFile(await readFile(await (await save(page, 'Save the assignment file')).path(), 'utf8'));
  expect(read.ok && read.assignment.parts.length).toBe(40);
});

test('a file opens in the builder, a damaged one is refused; a duplicate is handed out as an assignment of its own', async ({ page }) => {
  await openInBuilder(page, workshop());
  await openBuildStep(page, 'Hand out');
  const key = async () => {
    await expect(linkField(page)).toHaveValue(/#t=bt/);
    const read = await readAssignmentCode(await linkField(page).inputValue());
    return read.ok ? read.assignment.key : read.message;
  };
  const own = await key();
  const text = await readFile(await (await save(page, 'Save the assignment file')).path(), 'utf8');
  await page.goto(at('/workbook/'));
  await page.getByRole('button', { name: /^Duplicate/ }).click();
  await page.getByRole('link', { name: 'Before we meet (copy)' }).click();
  await openBuildStep(page, 'Hand out');
  expect(await key()).not.toBe(own);
  await openLink(page, `${BUILD}#new`);
  await page.getByRole('link', { name: 'Before we meet', exact: true }).click();
  await openBuildStep(page, 'Hand out');
  expect(await key()).toBe(own);

  await openLink(page, `${BUILD}#new`);
  const choose = (words: string) =>
    page.getByLabel('Open an assignment file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(words) });
  await choose(text.slice(0, 300));
  await expect(page.getByRole('alert')).toContainText('This file is damaged');
  await choose(text);
  await page.getByRole('link', { name: 'Go on with the one kept here' }).click();
  await expect(heading(page)).toHaveText('What is in it');
  await expect(page.getByText('6 parts, 30 minutes, and 10 more if they do the optional parts')).toBeVisible();
});
