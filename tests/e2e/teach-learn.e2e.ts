// A learner: from the link of an assignment to the file that is handed back.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Download, type Page } from '../helpers/test.ts';
import { makeAssignmentFile } from '../../src/features/teach/model/assignment-file.ts';
import type { Assignment } from '../../src/features/teach/model/assignment.ts';
import { readReturnFile } from '../../src/features/teach/model/return.ts';
import { expectToFit } from '../helpers/screen.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { at } from '../helpers/paths.ts';
import { BUILD, choiceOf, LEARN, linkOf, openReturns, RESPONSES, startAssignment, STORY, workshop } from '../helpers/teach.ts';
import { openLink } from '../helpers/open-link.ts';
import { forbidDatabases } from '../helpers/workbook.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const save = async (page: Page, name: string): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]))[0];
const wordText = async (file: Download) => strFromU8(unzipSync(await readFile(await file.path()))['word/document.xml'] ?? new Uint8Array());
const ask = (id: string, text: string): Assignment['parts'][number] => ({ id, minutes: 2, optional: false, is: 'ask', ask: { form: 'short', text } });

test('a learner opens a link, loses the connection, works through to the end, and takes away the file and the copies', async ({ page, context }) => {
  // A device that shares files, as phones do: what it is given is kept for looking at.
  await page.addInitScript(() => {
    navigator.canShare = ({ files = [] } = {}) => files.every(({ type }) => type === 'text/plain');
    navigator.share = async ({ files = [] } = {}) => {
      document.documentElement.dataset.shared = (await Promise.all(files.map((file) => file.text()))).join();
    };
  });
  await openLink(page, await linkOf(workshop()));
  await expect(page.getByText('About 30 minutes, and 10 minutes more for parts you may leave out.')).toBeVisible();
  await expect(page.getByText('Tuesday 1 December 2026')).toBeVisible();
  await expect(page.getByText('Nothing is sent.')).toBeVisible();
  await expect(page.getByText('Ready to work without a connection, as long')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Start', exact: true }).click();

  await expect(page.getByText('0 of 5 compulsory parts done, about 30 minutes left. Optional: 0 of 1 done')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Help now' }).click();
  await expect(page.getByRole('heading', { name: 'Phone numbers for help now' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Phone numbers for help now' })).toContainText('116 123');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Look for who pays.')).toBeVisible();
  // What a story rests on tells how it ends.
  await expect(page.getByText(/^Rests on \d+ sources?$/)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What they did' })).toHaveCount(0);
  await page.getByText('Show a hint').first().click();
  await page.getByRole('textbox').fill('Ask the wards first. Mr Jones knows.');
  await page.getByRole('button', { name: 'What happened next' }).click();
  await expect(page.getByRole('heading', { name: 'What they did' })).toBeVisible();
  await page.getByRole('button', { name: 'What happened next' }).click();
  await expect(page.getByRole('heading', { name: 'What a protocol is expected to do here' })).toBeVisible();
  await expect(page.getByText(/^Rests on \d+ sources?$/)).toBeVisible();
  await expect(page.locator('.open-on-paper li').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.open-on-paper li').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('One word explained').click();
  await expect(page.getByText('An NHS body in England that runs mental health services.')).toBeVisible();
  await page.getByRole('button', { name: 'Done, next part' }).click();

  await expect(page.getByText('1 of 5 compulsory parts done, about 10 minutes left')).toBeVisible();
  await page.getByRole('radio', { name: 'Partly' }).check();
  await page.getByLabel('What would show it?').fill('The form');
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await expect(page.getByText('you may leave this out')).toBeVisible();
  await page.getByRole('link', { name: 'Skip this part' }).click();
  await page.getByLabel('What would you try first?').fill('A joint ward round');
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await page.getByRole('radio', { name: 'A community team' }).check();
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await page.getByRole('group', { name: 'How sure do you feel?' }).getByText('4').click();
  await page.getByRole('button', { name: 'Done, go on to looking back' }).click();

  await expect(page.getByRole('heading', { name: '3 questions have no answer' })).toBeVisible();
  await page.getByLabel('What I learnt').fill('One number helps.');
  await page.getByLabel('Minutes spent').fill('25');
  await page.getByRole('link', { name: 'Go on to handing back' }).click();
  await expect(page.getByText('All 5 compulsory parts done. Optional: 0 of 1 done. 5 of 8 questions answered.')).toBeVisible();
  await page.getByLabel('Your name, if you like').fill('Sam 07700 900123');
  await expect(page.getByRole('listitem').filter({ hasText: 'how long it took: 25 minutes' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the file to hand back' }).click();
  await expect(page.getByRole('heading', { name: 'Does this point to a person?' })).toBeVisible();
  await page.getByRole('textbox', { name: 'You are asked' }).fill('Ask the wards first. The consultant knows.');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sam');
  const returned = await save(page, 'Save the file');
  expect(returned.suggestedFilename()).toBe('answers-sam-before-we-meet.json');
  // It stands below the button that was pressed, so it takes the focus.
  await expect(page.getByRole('status').filter({ has: page.getByRole('heading', { name: 'What now' }) })).toBeFocused();
  await expect(page.getByText('Nothing was sent by this page.')).toBeInViewport();
  const read = readReturnFile(await readFile(await returned.path(), 'utf8'));
  if (!read.ok) throw new Error(read.message);
  expect(read.value).toMatchObject({ name: 'Sam', minutes: 25, done: ['p1', 'p2', 'p4', 'p5', 'p6'] });
  expect(read.value.answers).toEqual({
    'p1/where-to-start': { is: 'text', text: 'Ask the wards first. The consultant knows.' },
    p2: { is: 'level', level: 'partly', note: 'The form' },
    p4: { is: 'text', text: 'A joint ward round' },
    p5: { is: 'choice', chosen: [1] },
    p6: { is: 'rating', value: 4 },
  });
  expect(read.value.account).toBeUndefined();
  await page.getByRole('button', { name: 'Share it' }).click();
  await expect(page.getByText('You gave it to an app of this device.')).toBeVisible();
  const shared = readReturnFile(await page.evaluate(() => document.documentElement.dataset.shared));
  expect(shared.ok && { ...shared.value, madeAt: '' }).toEqual({ ...read.value, madeAt: '' });

  const copy = await wordText(await save(page, 'My copy, as Word'));
  for (const words of ['The consultant knows', 'A joint ward round', 'A community team', 'One number helps.']) expect(copy).toContain(words);
  const record = await wordText(await save(page, 'Reflective record, as Word'));
  expect(record).toContain('One number helps.');
  expect(record).not.toContain('A joint ward round');
});

test('who looks back is led to the question without an answer, and to the pause before it where the story still stops; before the last pause no word leads away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const story: Assignment['parts'][number] = {
    id: 'p1',
    minutes: 30,
    optional: false,
    is: 'read',
    collection: 'case-studies',
    entry: 'angus-hubs',
    note: '',
    without: [],
  };
  await startAssignment(page, workshop({ parts: [story, ask('p2', 'What would you try first?')] }));
  await expect(page.getByText(/the single hub model in an options paper/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'single hub' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^The whole page/ })).toHaveCount(0);
  /** Follows the link of a question that has no answer. */
  const seek = async (question: RegExp) => {
    await page.getByRole('link', { name: 'Look back' }).click();
    await page.getByRole('link', { name: question }).click();
  };
  const field = (question: RegExp) => page.getByRole('textbox', { name: question });
  const isThere = async (question: RegExp) => {
    await expect(field(question)).toBeFocused();
    await expect(field(question)).toBeInViewport({ ratio: 1 });
  };
  await seek(/^A referral misses your threshold/);
  await isThere(/^A referral misses your threshold/);
  await expect(page.getByText('The question you chose comes further on.')).toHaveCount(0);
  await seek(/^Once the hub has decided/);
  await isThere(/^A referral misses your threshold/);
  await expect(page.getByText('The question you chose comes further on. The story stops here first.')).toBeVisible();
  for (const words of ['What happened next', 'What happened next', 'What happened next']) await page.getByRole('button', { name: words }).click();
  await expect(page.getByRole('link', { name: 'single hub' })).toBeVisible();
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await seek(/^Once the hub has decided/);
  await isThere(/^Once the hub has decided/);
  await seek(/^What would you try first/);
  await isThere(/^What would you try first/);
  await expect(page.getByRole('heading', { level: 1, name: 'What would you try first?' })).toBeInViewport();
});

test('a learner reads to whom to hand back at the start and where it is done, and may leave the minutes out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const handBackTo = 'jo@example.org, or javascript:alert(1)';
  await openLink(page, await linkOf(workshop({ handBackTo, parts: [ask('p1', 'What first?')] })));
  const address = page.getByRole('link', { name: 'jo@example.org' });
  await expect(address).toHaveAttribute('href', 'mailto:jo@example.org');
  await expect(page.getByText('javascript:alert(1)')).toBeVisible();
  await expect(page.getByRole('link', { name: /javascript/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Done, go on to looking back' }).click();
  // Where no minute has passed there is nothing to hand back.
  await page.getByLabel('Minutes spent').fill('0');
  await page.getByRole('link', { name: 'Go on to handing back' }).click();
  await expect(address).toBeVisible();
  await expect(page.getByLabel(/^Hand back how long it took/)).toHaveCount(0);
  await page.goBack();
  await page.getByLabel('Minutes spent').fill('12');
  await page.getByRole('link', { name: 'Go on to handing back' }).click();
  await page.getByLabel(/^Hand back how long it took/).uncheck();
  await expect(page.getByRole('listitem').filter({ hasText: 'how long it took' })).toHaveCount(0);
  const read = readReturnFile(await readFile(await (await save(page, 'Save the file to hand back')).path(), 'utf8'));
  expect(read).toMatchObject({ ok: true, value: { assignment: { handBackTo } } });
  expect(read.ok && 'minutes' in read.value).toBe(false);
  await expect(page.getByRole('status').filter({ hasText: 'Hand it back to: jo@example.org, or' })).toBeFocused();
  await page.getByRole('button', { name: 'Show a code for a message' }).click();
  await expect(page.getByRole('button', { name: 'Copy the code' })).toBeInViewport();
});

test('the same link finds the copy that is there, and a changed edition can be gone over to with the answers kept', async ({ page }) => {
  const first = workshop({ parts: [ask('p1', 'First question'), ask('p2', 'Second question'), ask('p3', 'Third question')] });
  await startAssignment(page, first);
  await page.getByLabel('First question').fill('My first answer');
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await page.getByLabel('Second question').fill('Half an answer');
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  await openLink(page, await linkOf(first));
  await page.getByRole('link', { name: 'Continue where you were' }).click();
  await expect(page.getByLabel('Second question')).toHaveValue('Half an answer');
  await page.reload();
  await expect(page.getByLabel('Second question')).toHaveValue('Half an answer');
  await page.goto(LEARN);
  await expect(page.getByRole('heading', { name: 'Continue where you were' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Before we meet' })).toHaveCount(1);

  await openLink(page, await linkOf({ ...first, title: 'Before we meet again', parts: [...first.parts.slice(0, 2), ask('p4', 'A new question')] }));
  await expect(heading(page)).toHaveText('This assignment has changed');
  await expect(page.getByText('One part is new.')).toBeVisible();
  await expect(page.getByText('One part is gone.')).toBeVisible();
  await expect(page.getByText('2 answers stay with their questions.')).toBeVisible();
  await page.getByRole('button', { name: 'Go over to this edition' }).click();
  await expect(heading(page)).toHaveText('Before we meet again');
  await page.getByRole('link', { name: 'All parts' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'First question' })).toContainText('Done');
  await expect(page.getByRole('listitem').filter({ hasText: 'Second question' })).toContainText('Begun');
  await expect(page.getByRole('listitem').filter({ hasText: 'A new question' })).toContainText('Not begun');
  await page.goto(LEARN);
  await expect(page.getByRole('link', { name: 'Before we meet again' })).toHaveCount(1);
});

test('an answer to a question that was replaced or taken out is set aside with its own words, and handed back as such', async ({ page }) => {
  const where = choiceOf('p3', 'Where?', ['Ward', 'Home']);
  const first = workshop({ parts: [ask('p1', 'What helps?'), ask('p2', 'Who leads?'), where] });
  await startAssignment(page, first);
  await page.getByLabel('What helps?').fill('Time');
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await page.getByLabel('Who leads?').fill('The nurse');
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await page.getByRole('radio', { name: 'Home' }).check();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  // The “=” of the address is encoded, as some mail programs do.
  const second = await linkOf({ ...first, parts: [ask('p1', 'What gets in the way?'), ask('p3', 'And then?')] });
  await openLink(page, second.replace('#t=', '#t%3D'));
  await expect(page.getByText('3 answers are set aside')).toBeVisible();
  await page.getByRole('button', { name: 'Go over to this edition' }).click();
  await page.getByRole('link', { name: 'Continue where you were' }).click();
  await expect(page.getByRole('textbox', { name: 'And then?' })).toHaveValue('');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Look back' }).click();
  const aside = page.locator('section', { has: page.getByRole('heading', { name: 'Answers to questions that were taken out' }) });
  for (const words of ['What helps?', 'Time', 'Who leads?', 'The nurse', 'Where?', 'Home']) await expect(aside).toContainText(words);
  await page.getByRole('link', { name: 'Go on to handing back' }).click();
  const file = await save(page, 'Save the file to hand back');

  await page.goto(RESPONSES);
  await openReturns(page, [{ name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }]);
  await page.getByRole('link', { name: 'Person 1' }).click();
  await expect(page.getByText('No question is answered.')).toBeVisible();
  for (const words of ['What helps?', 'Time', 'Where?', 'Home']) await expect(aside).toContainText(words);
});

test('a link that is cut or altered is refused with the reason; a pasted link and a file open all the same', async ({ page }) => {
  const link = await linkOf(workshop());
  await openLink(page, link.slice(0, -7));
  await expect(page.getByRole('alert')).toContainText('This code is cut off: its end is missing.');
  const middle = link.length - 40;
  await openLink(page, link.slice(0, middle) + (link[middle] === 'A' ? 'B' : 'A') + link.slice(middle + 1));
  await expect(page.getByRole('alert')).toContainText('This code has been changed on its way');

  await page.goto(at('/teach/'));
  await page.getByRole('main').getByRole('link', { name: 'Do an assignment' }).click();
  await expect(heading(page)).toHaveText('Do an assignment');
  await page.getByLabel('Link of the assignment').fill('hello');
  await page.getByRole('button', { name: 'Open the assignment' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no code with an assignment in this.');
  const file = makeAssignmentFile(workshop());
  const choose = (text: string) =>
    page.getByLabel('Open an assignment file').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(file.text.slice(0, 300));
  await expect(page.getByRole('alert')).toContainText('This file is damaged');
  await choose(file.text);
  await expect(heading(page)).toHaveText('Before we meet');
  await openLink(page, LEARN);
  await page.getByLabel('Link of the assignment').fill(`Hello all,\nplease open ${new URL(link, 'https://example.org').href}\nThanks`);
  await page.getByRole('button', { name: 'Open the assignment' }).click();
  await expect(heading(page)).toHaveText('Before we meet');
});

test('a part that the library has no more is told and left out; texts that do not load can be tried again', async ({ page }) => {
  const gone = { ...STORY, id: 'p9', entry: 'no-longer-here' } as typeof STORY;
  await page.route('**/data/teach/case-studies/manchester-liaison-service.json', (route) => route.abort());
  await openLink(page, await linkOf(workshop({ parts: [gone, STORY, ask('p4', 'What would you try first?')] })));
  await expect(page.getByRole('alert')).toContainText('The texts of this assignment are not all here yet.');
  await page.unroute('**/data/teach/case-studies/manchester-liaison-service.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('One part is no longer in the library of this site: “no longer here”.')).toBeVisible();
  await expect(page.getByText('2 parts. About 22 minutes.')).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Part 1 of 2')).toBeVisible();
  await expect(page.getByText('0 of 2 parts done')).toBeVisible();
});

test('a browser that keeps nothing for good says so, and the work goes on', async ({ page }) => {
  await forbidDatabases(page);
  await startAssignment(page, workshop({ parts: [ask('p1', 'First question'), ask('p2', 'Second question')] }));
  await expect(page.getByText(/^This browser does not let the site keep/)).toBeVisible();
  await expect(page.getByText('What you wrote is kept for this visit only')).toBeVisible();
  await page.getByLabel('First question').fill('Still here');
  await page.getByRole('button', { name: 'Done, next part' }).click();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('First question')).toHaveValue('Still here');
});

test('someone with a keyboard alone gets from the link to the file; each new screen, and what happened next, takes the focus', async ({ page }) => {
  const enter = async (name: RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await openLink(page, await linkOf(workshop({ askName: false, parts: [STORY, ...workshop().parts.slice(-1)] })));
  await expect(heading(page)).toHaveText('Before we meet');
  await enter(/^Start$/);
  await expect(heading(page)).toBeFocused();
  await enter(/^What happened next/);
  await tabTo(page, /^Suppose this offer/);
  await page.keyboard.type('They would ring');
  await enter(/^What happened next/);
  await enter(/^Done, next part/);
  await expect(heading(page)).toHaveText('How sure do you feel?');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /^1$/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2' })).toBeChecked();
  await enter(/^Done, go on/);
  await expect(heading(page)).toHaveText('Look back');
  await enter(/^Go on to handing back/);
  await expect(heading(page)).toHaveText('Hand back');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /^Save the file to hand back/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^answers-[a-z0-9]{4}-before-we-meet\.json$/);
});

test('every screen fits 320 pixels, has no accessibility problem in light and dark, and prints', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const check = (state: string) => expectToFit(page, state);
  const assignment = workshop();
  const link = await linkOf(assignment);
  await openLink(page, link.slice(0, -7));
  await expect(page.getByRole('alert')).toBeVisible();
  await check('link that is cut');
  await startAssignment(page, assignment);
  await page.getByRole('button', { name: 'What happened next' }).click();
  await check('story at a pause');
  const id = new URL(page.url()).hash.slice(1).split('/')[0] ?? '';
  for (const [screen, shown] of [
    ['start', 'Before we meet'],
    ['part/p2', 'How do you spot that someone needs to be referred?'],
    ['part/p3', 'Referral criteria checklist'],
    ['part/p4', 'What would you try first?'],
    ['part/p5', 'Where do you work?'],
    ['part/p6', 'How sure do you feel?'],
    ['parts', 'All parts'],
    ['look-back', 'Look back'],
    ['hand-back', 'Hand back'],
  ] as const) {
    await page.goto(`${LEARN}#${id}/${screen}`);
    await expect(heading(page)).toHaveText(shown);
    const radio = page.getByRole('radio').first();
    if (await radio.count()) await radio.press(' ');
    await check(screen);
  }
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(heading(page)).toHaveText('Before we meet: my copy');
  await check('print');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 980 });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await openLink(page, await linkOf({ ...assignment, message: 'Changed' }));
  await expect(heading(page)).toHaveText('This assignment has changed');
  await page.emulateMedia({ media: 'screen' });
  await check('changed edition');
});

test('where the browser does not say what it keeps, that is told in place of waiting, and a second try goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...query) {
      if (!document.documentElement.dataset['mended']) throw new DOMException('Not now', 'UnknownError');
      return getAll.apply(this, query);
    };
  });
  for (const [address, next] of [
    [await linkOf(workshop()), 'Before we meet'],
    [`${BUILD}#add=tools/journey-map`, 'Add this to an assignment'],
  ] as const) {
    await openLink(page, address);
    await expect(heading(page)).toHaveText('What is kept here could not be read');
    await expect(page.getByText('Nothing has been changed, and what is kept stays.')).toBeVisible();
    await page.evaluate(() => (document.documentElement.dataset['mended'] = 'yes'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page)).toHaveText(next);
  }
});
