// A group adds to a worksheet from phones, without a connection; the room sees it on a screen; nobody learns who chose what.
import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '../helpers/test.ts';
import { readInviteCode } from '../../src/features/toolkit/together/invite-code.ts';
import type { Answers } from '../../src/features/toolkit/together/round.ts';
import { makeSlipCode } from '../../src/features/toolkit/together/slip-code.ts';
import { newSlip } from '../../src/features/toolkit/together/slip.ts';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { at } from '../helpers/paths.ts';

const WORKSHEET = at('/toolkit/worksheet/');

/** A device of one’s own. */
async function newDevice(browser: Browser, size: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: size });
  return context.newPage();
}
const newPhone = (browser: Browser) => newDevice(browser, { width: 320, height: 640 });

/** The room has no signal: from here on nothing can be fetched. */
async function goOffline(page: Page): Promise<void> {
  await expect(page.getByText('Ready to work without a connection, as long')).toBeVisible({ timeout: 20_000 });
  await page.context().setOffline(true);
}

const fitsWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Codes of people who answer elsewhere. `group` is that of all of them. */
async function codesOf(link: string, group: 'mental-health' | 'housing', people: readonly Partial<Answers>[]): Promise<string[]> {
  const read = await readInviteCode(link);
  if (!read.ok) throw new Error(read.message);
  return Promise.all(
    people.map((answers) => {
      const slip = newSlip(read.invite);
      return makeSlipCode({ ...slip, group, answers: { ...slip.answers, ...answers } });
    }),
  );
}

const file = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

test('two people with phones and a facilitator, all without a connection: notes and places come in by picture, code and file, sealed, and are opened together', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const lead = await newDevice(browser, { width: 1280, height: 900 });
  await lead.goto(`${WORKSHEET}#new=stakeholder-map`);
  await lead.getByRole('button', { name: 'Start blank' }).click();
  await lead.getByRole('link', { name: 'Add from phones' }).click();
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Add from phones');
  await lead.getByLabel('Notes: each becomes a new group').check();
  for (const group of ['Mental health', 'Housing']) await lead.getByLabel(group, { exact: true }).check();
  await expect(lead.getByRole('status').filter({ hasText: 'below is now “Only groups are shown”' })).toBeVisible();
  await lead.getByLabel('How many people do you expect?').fill('8');
  expect(await findAccessibilityProblems(lead)).toEqual([]);
  await lead.getByRole('button', { name: 'Invite people' }).click();
  // The form was long: the page goes up to what came of it.
  await expect(lead.getByRole('heading', { name: 'Invite people' })).toBeFocused();
  await expect(lead.getByRole('heading', { name: 'Invite people' })).toBeInViewport();
  const link = await lead.getByLabel('Link of the invitation').inputValue();
  await expect(lead.getByRole('img', { name: 'The invitation as a QR code' })).toBeVisible();
  const [invitation] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('button', { name: 'Save the invitation as a file' }).click()]);

  // The first opens the link on a phone, and shows a QR code.
  const ann = await newPhone(browser);
  await ann.goto(link);
  await expect(ann.getByText('Nobody sees your name. Your slip is sealed')).toBeVisible();
  await ann.getByText('Housing', { exact: true }).click();
  await ann.getByRole('button', { name: 'Start my slip' }).click();
  await goOffline(ann);
  await ann.getByLabel('Add a note').fill('The night shelter');
  await ann.keyboard.press('Enter');
  await ann
    .getByRole('group', { name: /^How much the change affects them ?: Social care$/ })
    .getByText('5 A lot')
    .click();
  expect(await fitsWidth(ann)).toBe(true);
  expect(await findAccessibilityProblems(ann)).toEqual([]);
  await ann.getByRole('button', { name: 'Hand in' }).click();
  await expect(ann.getByRole('heading', { name: 'What is handed in' })).toBeVisible();
  await expect(ann.getByText('No name. Your group: Housing.')).toBeVisible();
  const code = await ann.getByLabel('Code of your slip').inputValue();
  const picture = await ann.getByRole('img', { name: 'Your slip as a QR code' }).screenshot();
  expect(await fitsWidth(ann)).toBe(true);

  // The second has the invitation as a file, works with a keyboard alone, and saves a file.
  const ben = await newPhone(browser);
  await ben.goto(`${WORKSHEET}#join`);
  await ben.locator('input[type=file][accept*="text"]').setInputFiles(file('invitation.txt', await readFile(await invitation.path())));
  await expect(ben.getByRole('button', { name: 'Start my slip' })).toBeVisible();
  await tabTo(ben, /^Start my slip$/);
  await ben.keyboard.press('Enter');
  await goOffline(ben);
  await tabTo(ben, /^Add a note/);
  await ben.keyboard.type('The food bank');
  await ben.keyboard.press('Enter');
  await ben.reload().catch(() => undefined);
  await ben.context().setOffline(false);
  await ben.reload();
  await expect(ben.getByText('The food bank', { exact: true })).toBeVisible();
  await goOffline(ben);
  await ben.getByRole('button', { name: 'Hand in' }).focus();
  await ben.keyboard.press('Enter');
  const [slip] = await Promise.all([ben.waitForEvent('download'), ben.getByRole('button', { name: 'Save the slip as a file' }).click()]);
  const slipText = (await readFile(await slip.path())).toString();
  expect(slipText).not.toContain('food bank');

  // The facilitator brings them in, with damaged ones, one twice, and those of six others.
  await goOffline(lead);
  const isIn = (count: number) => expect(lead.getByText(`${count === 1 ? '1 person’s' : `${count} people’s`} answers are in.`)).toBeVisible();
  await lead.locator('input[type=file][accept="image/*"]').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture });
  await isIn(1);
  const places = (across: number, up: number): Partial<Answers> => ({ values: [[across], [up]] });
  const others = [
    ...(await codesOf(link, 'mental-health', [places(1, 2), places(2, 2), places(5, 2), places(1, 2)])),
    ...(await codesOf(link, 'housing', [places(4, 3), places(4, 3)])),
  ];
  await lead
    .locator('input[type=file][multiple][accept*="text"]')
    .setInputFiles([file('slip.txt', slipText), file('others.txt', others.slice(0, 3).join('\n')), file('cut.txt', code.slice(0, -9))]);
  await isIn(5);
  await expect(lead.getByText('Not added: This code is cut off: its end is missing.')).toBeVisible();
  // While somebody is missing, the other way is to wait; nothing claims that everyone has handed in.
  await lead.getByRole('button', { name: 'Open the answers together' }).click();
  await expect(lead.getByText('3 people are still missing.')).toBeVisible();
  await expect(lead.getByRole('button', { name: 'Open without the 3' })).toBeVisible();
  await expect(lead.getByRole('button', { name: 'Yes, everyone has handed in' })).toHaveCount(0);
  await lead.getByRole('button', { name: 'Wait' }).click();
  await expect(lead.getByRole('button', { name: 'Open without the 3' })).toHaveCount(0);
  const paste = lead.getByLabel('Code of a slip');
  await paste.fill([...others.slice(3), code].join('\n'));
  await lead.getByRole('button', { name: 'Bring in' }).click();
  await expect(lead.getByText('8 people’s answers are in. That is everyone.')).toBeVisible();
  await expect(lead.getByText('Not added: This slip is in already.')).toBeVisible();
  await paste.fill(code.replace(/.{6}$/, 'AAAAAA'));
  await lead.getByRole('button', { name: 'Bring in' }).click();
  await expect(lead.getByText('Not added: This code has been changed on its way and cannot be trusted.')).toBeVisible();
  await expect(lead.getByText('8 people’s answers are in. That is everyone.')).toBeVisible();

  // Nobody looks before all are opened together; then the spread is there, and no group of fewer than four.
  await expect(lead.getByText('The night shelter')).toHaveCount(0);
  await lead.getByRole('button', { name: 'Open the answers together' }).click();
  await lead.getByRole('button', { name: 'Yes, everyone has handed in' }).click();
  await expect(lead.getByText(/^8 people: 4 from Mental health, 4 from Smaller groups together\./)).toBeVisible();
  const spread = lead.getByRole('listitem').filter({ hasText: 'People who use, or have used' }).first();
  await expect(spread).toContainText('6 people: from 1 to 5 of 5, the middle between 2 and 4.');
  await expect(spread).toContainText('Fewer than 4 people answered this in: Housing and No group named. Groups are not shown here.');
  expect(await findAccessibilityProblems(lead)).toEqual([]);
  await lead.getByRole('button', { name: 'Place what has no place yet at the middle' }).click();
  await lead.getByRole('link', { name: 'Go on with the worksheet' }).click();
  for (const note of ['The night shelter', 'The food bank'])
    await expect(lead.getByRole('button', { name: new RegExp(`^${note}\\. No place yet`) })).toBeVisible();
  await expect(lead.getByRole('button', { name: /^People who use, or have used.*6 people: from 1 to 5 of 5/ })).toContainText('↕ 1–5');
  await lead.getByRole('button', { name: 'Undo' }).click();
  await lead.getByRole('button', { name: 'Undo' }).click();
  await expect(lead.getByRole('button', { name: /^The night shelter/ })).toHaveCount(0);
  for (const page of [lead, ann, ben]) await page.context().close();
});

test('where names are shown the facilitator sees who is in and who is missing, and the worksheet names nobody', async ({ page, browser }) => {
  await page.goto(`${WORKSHEET}#new=how-might-we`);
  await page.getByRole('button', { name: 'Start from the example' }).click();
  await page.getByRole('link', { name: 'Add from phones' }).click();
  await page.getByLabel(/^Votes: points to give away/).check();
  await page.getByLabel(/^Stage: one of/).uncheck();
  await page.getByRole('radio', { name: /^Names are shown/ }).check();
  await page.getByLabel('Who is expected?').fill('Ann Example, Ben Example');
  await page.getByRole('button', { name: 'Invite people' }).click();
  await expect(page.getByText('Missing: Ann Example, Ben Example.')).toBeVisible();
  const phone = await newPhone(browser);
  await phone.goto(await page.getByLabel('Link of the invitation').inputValue());
  await phone.getByText('Ann Example', { exact: true }).click();
  await phone.getByRole('button', { name: 'Start my slip' }).click();
  const more = phone.getByRole('button', { name: /^One more: Votes/ }).first();
  for (let votes = 0; votes < 3; votes++) await more.click();
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await expect(phone.getByText('Votes: 0 of 3 votes are left.')).toBeVisible();
  await phone.getByRole('button', { name: 'Hand in' }).click();
  await page.getByLabel('Code of a slip').fill(await phone.getByLabel('Code of your slip').inputValue());
  await page.getByRole('button', { name: 'Bring in' }).click();
  await expect(page.getByText('In: Ann Example.')).toBeVisible();
  await expect(page.getByText('Missing: Ben Example.')).toBeVisible();
  await page.getByRole('button', { name: 'Lay the slips into the worksheet' }).click();
  await page.getByRole('link', { name: 'Go on with the worksheet' }).click();
  await expect(page.getByRole('button', { name: /^Vote for .*, [3-9] so far$/ }).first()).toBeVisible();
  await expect(page.getByText('Ann Example')).toHaveCount(0);

  // Votes can be hidden until all have voted: on the board, in the table and on the room’s screen.
  await page.getByLabel(/^Hide the votes until all have voted/).check();
  await expect(page.getByRole('button', { name: /so far$/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByText('Hidden until all have voted').first()).toBeVisible();
  await phone.context().close();
});

test('“Run it” leads to a screen for the room: the step with its minutes, the clock, the picture, keys and a clicker, and nothing personal', async ({
  page,
}) => {
  await page.goto(at('/toolkit/stakeholder-map/'));
  await page.getByRole('link', { name: 'Run it: slides and timer' }).click();
  await page.getByLabel('What is this one about?').fill('The case of Mr Example');
  await page.getByRole('button', { name: 'Start on the screen' }).click();
  const step = page.getByRole('heading', { level: 1 });
  await expect(step).toHaveText('Say what the map is for');
  await expect(step).toBeFocused();
  await expect(page.getByRole('timer')).toHaveText('5 minutes');
  await expect(page.getByText('Mr Example')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toHaveText(/left/);
  // A clicker.
  await page.keyboard.press('PageDown');
  await expect(step).toHaveText('Write down everyone');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('End');
  await expect(step).toHaveText('Agree who talks to whom');
  await page.keyboard.press('p');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'Show the worksheet again' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: 'Show the worksheet again' })).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await fitsWidth(page)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Escape');

  // The facilitator writes on one screen, and the room sees it on the other.
  await page.getByText('The room’s screen, with steps and a clock').click();
  const [room] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Open the room’s screen' }).click()]);
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Agree who talks to whom');
  await page.getByRole('button', { name: 'Step before' }).click();
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Look at the odd corners');
  const note = page.getByRole('button', { name: /^Social care/ });
  await note.focus();
  await page.keyboard.press('ArrowUp');
  await expect(room.getByRole('button', { name: /^Social care.*3 of 5/ })).toBeVisible();
  // Both go on: the clicker in the room, and the pen at the front.
  await room.keyboard.press('PageDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Step 6 of 6: Agree who talks to whom')).toBeVisible();
  await expect(page.getByText('Steps: 2 of 6 done')).toBeAttached();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await expect(room.getByRole('button', { name: /^Social care.*4 of 5/ })).toBeVisible();
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await expect(room.getByRole('button', { name: 'Show the worksheet again' })).toBeVisible();
});

test('a map asks a phone for one lane, or each pair for one stage, and shows a room the lanes of its step below stage names that stay', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${WORKSHEET}#new=journey-map`);
  await page.getByRole('button', { name: 'Start from the example' }).click();
  await page.getByRole('link', { name: 'Add from phones' }).click();
  await expect(page.getByText('Each person is asked for 8 answers.')).toBeVisible();
  // Nothing else that people see names the person of the story.
  await page.getByLabel('Name that people see above their questions').fill('Jamie’s way to help');
  // The line of contact is agreed on together: it has levels, not words.
  await expect(page.getByLabel('Contact', { exact: true })).toHaveCount(0);
  await page.getByLabel('Who they met, and where').check();
  await expect(page.getByText('Each person is asked for 16 answers.')).toBeVisible();
  await page.getByLabel(/^Each person or pair one stage/).check();
  await expect(page.getByText('Each person is asked for 2 answers.')).toBeVisible();
  await page.getByRole('radio', { name: /^Names are shown/ }).check();
  await page.getByRole('button', { name: 'Invite people' }).click();
  const phone = await newPhone(browser);
  await phone.goto(await page.getByLabel('Link of the invitation').inputValue());
  await expect(phone.getByText('one of 8 stages, with 2 questions')).toBeVisible();
  await phone
    .getByLabel('Or write your name')
    .or(phone.getByLabel(/^Your name/))
    .fill('Ann Example');
  await phone.getByRole('button', { name: 'Start my slip' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Jamie’s way to help');
  await expect(phone.getByRole('textbox')).toHaveCount(0);
  await phone.getByText('Crisis', { exact: true }).click();
  await expect(phone.getByRole('textbox')).toHaveCount(2);
  expect(await findAccessibilityProblems(phone)).toEqual([]);
  await phone.getByLabel('Crisis: Who they met, and where').fill('The police');
  await phone.getByRole('button', { name: 'Hand in' }).click();
  await page.getByLabel('Code of a slip').fill(await phone.getByLabel('Code of your slip').inputValue());
  await page.getByRole('button', { name: 'Bring in' }).click();
  await page.getByRole('button', { name: 'Lay the slips into the worksheet' }).click();
  // No slip asked for places or choices, so none are promised below.
  await expect(page.getByText('1 person. Their slips are in the worksheet: 1 note in the order of the alphabet.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with the worksheet' }).click();
  await expect(page.getByLabel('Crisis: Who they met, and where')).toHaveValue('Nurse in A&E\n• The police');

  await page.getByRole('button', { name: 'With a group' }).click();
  await expect(page.getByRole('heading', { name: 'With a group' })).toBeFocused();
  await page.getByText('The room’s screen, with steps and a clock').click();
  await page.getByRole('link', { name: 'Show it in this window' }).click();
  const lanes = page.getByRole('rowheader');
  await expect(lanes).toHaveCount(11);
  const stage = page.getByRole('columnheader', { name: 'Crisis' });
  const before = await stage.boundingBox();
  await lanes.last().scrollIntoViewIfNeeded();
  await expect(lanes.last()).toBeInViewport();
  expect((await stage.boundingBox())?.y).toBe(before?.y);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fill in what the person did and met');
  await expect(lanes).toHaveCount(4);
  await page.keyboard.press('p');
  const whole = page.getByRole('img', { name: /^The whole map/ });
  await expect(whole).toBeInViewport({ ratio: 1 });
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await phone.context().close();
});
