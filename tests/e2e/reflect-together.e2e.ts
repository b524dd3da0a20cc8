// A team reflects together, offline: several people with devices of their own, one device passed round, and what the room then sees.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Browser, type Page } from '../helpers/test.ts';
import { ANSWER, answerCodes, answerFile, invitationLink, openAnswers, openStep, pasteCodes, SESSION, setUpSession } from '../helpers/reflection.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A device of one’s own. */
async function newPerson(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** The room has no signal: from here on nothing can be fetched. */
async function goOffline(page: Page): Promise<void> {
  await expect(page.getByText('Ready to work without a connection, as long')).toBeVisible();
  await page.context().setOffline(true);
}

async function answerAll(page: Page, count: number, rating: string): Promise<void> {
  for (let number = 1; number <= count; number++) {
    await expect(page.getByText(`Question ${number} of ${count}`)).toBeVisible();
    await page.getByRole('radio', { name: rating }).check();
    await page.getByRole('link', { name: /^(Next question|Finish my turn|Go on to handing in)$/ }).click();
  }
}

/** Takes a download and gives its bytes. */
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('two services without a connection go from choosing to a Word document, with codes, a file and a picture of a QR code', async ({ browser }) => {
  const facilitator = await newPerson(browser);
  await setUpSession(facilitator, { from: 'exercise:seven-dimension-pulse', groups: ['Mental health', 'Substance use'] });
  const link = await invitationLink(facilitator);
  const invitation = await download(facilitator, () => facilitator.getByRole('button', { name: 'Save the invitation as a file' }).click());

  // The first person opens the link, answers without a connection, and shows a QR code.
  const ann = await newPerson(browser);
  await ann.goto(link);
  await expect(ann.getByText('Nobody sees your name.')).toBeVisible();
  await ann.getByText('Mental health', { exact: true }).click();
  await ann.getByRole('button', { name: 'Start answering' }).click();
  await goOffline(ann);
  await ann.getByText('Add a note').click();
  await ann.getByLabel('Private note').fill('I find this hard to say aloud.');
  await answerAll(ann, 7, 'In place');
  await ann.getByRole('button', { name: 'Hand in' }).click();
  await expect(ann.getByRole('heading', { name: 'What is handed in' })).toBeVisible();
  await expect(ann.getByText('No name. Your group: Mental health.')).toBeVisible();
  const code = await ann.getByLabel('Answer code').inputValue();
  const picture = await ann.getByRole('img', { name: 'Your answers as a QR code' }).screenshot();

  // The second opens the invitation as a file and hands a file in.
  const ben = await newPerson(browser);
  await ben.goto(ANSWER);
  await ben.locator('input[type=file][accept*="text"]').setInputFiles({ name: invitation.name, mimeType: 'text/plain', buffer: invitation.bytes });
  await ben.getByText('Substance use', { exact: true }).click();
  await ben.getByRole('button', { name: 'Start answering' }).click();
  await goOffline(ben);
  await answerAll(ben, 7, 'Not yet');
  await ben.getByRole('button', { name: 'Hand in' }).click();
  const file = await download(ben, () => ben.getByRole('button', { name: 'Save the answers as a file' }).click());

  // The facilitator brings them in: picture, files at once, pasted codes, and the first one a second time.
  await goOffline(facilitator);
  await openStep(facilitator, 'Bring together');
  await facilitator.locator('input[type=file][accept="image/*"]').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture });
  await expect(facilitator.getByText('1 person’s answers are in.')).toBeVisible();
  const others = await Promise.all(
    [1, 2].map(async (number) => ({
      name: `a${number}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(await answerFile(link, { group: 'substance-use', rate: () => 'not-yet' })),
    })),
  );
  await facilitator
    .locator('input[type=file][multiple][accept*="text"]')
    .setInputFiles([{ name: file.name, mimeType: 'text/plain', buffer: file.bytes }, ...others]);
  await expect(facilitator.getByText('4 people’s answers are in.')).toBeVisible();
  await pasteCodes(facilitator, [
    ...(await answerCodes(
      link,
      Array.from({ length: 4 }, (_, place) => ({ group: place < 3 ? 'mental-health' : 'substance-use', rate: () => (place < 3 ? 'in-place' : 'not-yet') })),
    )),
    code,
  ]);
  await expect(facilitator.getByText('8 people’s answers are in.')).toBeVisible();
  await expect(facilitator.getByText('Not added: These answers are in already.')).toBeVisible();

  // Nobody can look before all are opened together.
  await openStep(facilitator, 'See');
  await expect(facilitator.getByText('They are sealed, and are opened all together')).toBeVisible();
  await openStep(facilitator, 'Bring together');
  await openAnswers(facilitator);
  await expect(facilitator.getByText('Split: talk about this first')).toHaveCount(7);
  await expect(facilitator.getByText('Substance use: three levels lower than Mental health.').first()).toBeVisible();
  await expect(facilitator.getByRole('list', { name: 'Which shape stands for whom' }).getByRole('listitem')).toHaveText([
    'Mental health, 4',
    'Substance use, 4',
  ]);
  await facilitator.getByText('Table', { exact: true }).click();
  await expect(facilitator.getByRole('row', { name: /^1\. / }).getByRole('cell').first()).toHaveText('4');

  await openStep(facilitator, 'Discuss');
  await facilitator.getByRole('link', { name: 'Start with the first' }).click();
  await facilitator.getByText('Starting', { exact: true }).last().click();
  await facilitator.getByLabel('What we say about it').fill('Ask Mr Example on 07700 900123.');
  await facilitator.getByRole('button', { name: 'Add an action' }).click();
  await facilitator.getByLabel('What', { exact: true }).fill('Publish one duty number');
  await facilitator.getByLabel('Who: a role, not a name').fill('Team leads of both services');
  await facilitator.getByLabel('By when').fill('2027-01-15');
  await facilitator.getByLabel('Expectation it serves').selectOption({ index: 1 });

  await openStep(facilitator, 'Act');
  await facilitator.getByRole('button', { name: /^In three months/ }).click();
  await facilitator.getByRole('button', { name: 'Word document' }).click();
  await expect(facilitator.getByRole('heading', { name: 'Does this point to a person?' })).toBeFocused();
  await expect(facilitator.getByText('Name with a title:')).toBeVisible();
  await facilitator.getByRole('textbox').fill('Ask the duty worker.');
  const word = await download(facilitator, () => facilitator.getByRole('button', { name: 'Save: Word document' }).click());
  const text = strFromU8(unzipSync(word.bytes)['word/document.xml']!);
  expect(word.name).toMatch(/^harbour-teams-reflection-.*\.docx$/);
  for (const words of ['Publish one duty number', 'Team leads of both services', 'Ask the duty worker.', 'Starting']) expect(text).toContain(words);
  for (const gone of ['Mr Example', '07700', 'hard to say aloud']) expect(text).not.toContain(gone);

  const sheets = await download(facilitator, () => facilitator.getByRole('button', { name: 'Spreadsheet' }).click());
  expect(Object.keys(unzipSync(sheets.bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(3);
  const dates = await download(facilitator, () => facilitator.getByRole('button', { name: 'Calendar dates' }).click());
  expect(dates.bytes.toString()).toContain('DTSTART;VALUE=DATE:20270115');
  expect(dates.bytes.toString()).not.toContain('Ask the duty worker');
});

test('a device passed round shows nothing of a sealed turn, and the facilitator’s additions are marked', async ({ page }) => {
  await setUpSession(page, { from: 'set:starting-a-conversation', level: 'No names, no groups' });
  await openStep(page, 'Answer alone');
  await page.getByRole('link', { name: 'Pass this device round' }).click();
  for (const turn of [1, 2]) {
    await expect(heading(page)).toHaveText('Your turn');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('button', { name: 'Start my turn' }).click();
    await expect(page.getByText('Question 1 of 3')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0');
    await page.getByText('Add what would show it').click();
    await page.getByLabel('What would show it?').fill(`Turn ${turn} says so`);
    await answerAll(page, 3, 'Partly');
    await page.getByRole('button', { name: 'Seal and pass on' }).click();
    await expect(heading(page)).toHaveText('Your turn');
  }
  await page.goBack();
  await expect(page.getByText('says so')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goto(ANSWER);
  await expect(page.getByRole('heading', { name: 'Join with a code' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Begun in this browser' })).toHaveCount(0);

  await page.goBack();
  await page.getByRole('link', { name: 'Everyone has had a turn' }).click();
  await page.getByRole('link', { name: 'Add for someone' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('radio', { name: 'Not yet' }).check();
  await page.getByRole('button', { name: 'Pass' }).click();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();
  await page.getByRole('radio', { name: 'Not yet' }).check();
  await page.getByRole('link', { name: 'See all questions on one page' }).click();
  await page.getByRole('link', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Seal and add' }).click();
  await expect(page.getByText('3 people’s answers are in.')).toBeVisible();
  await openAnswers(page);
  await openStep(page, 'Bring together');
  await expect(page.getByText('3 people’s answers are in. 1 of them added by the facilitator.')).toBeVisible();
});

test('groups of fewer than four are merged with the reason, and where names are shown everyone is told so first', async ({ page, browser }) => {
  await setUpSession(page, { from: 'set:training', groups: ['Mental health', 'Housing'] });
  const link = await invitationLink(page);
  await pasteCodes(
    page,
    await answerCodes(link, [
      ...Array.from({ length: 5 }, () => ({ group: 'mental-health' as const, rate: () => 'partly' as const })),
      { group: 'housing', rate: () => 'not-yet' },
    ]),
  );
  await openAnswers(page);
  await expect(page.getByText(/A group is shown apart only if at least 4 of its people answered\. Here that would leave too few people/)).toBeVisible();
  await expect(page.getByText('Housing:')).toHaveCount(0);

  await setUpSession(page, { from: 'set:training', level: 'Names are shown', team: 'Open team' });
  const named = await invitationLink(page);
  const other = await newPerson(browser);
  await other.goto(named);
  await expect(other.getByText('Everyone in the session sees your name with your ratings')).toBeVisible();
  await expect(other.getByLabel('Your name, as the others know you')).toBeVisible();
  await pasteCodes(
    page,
    await answerCodes(named, [
      { name: 'Ann', rate: () => 'partly' },
      { name: 'Ben', rate: () => 'not-yet' },
    ]),
  );
  await page.getByRole('link', { name: 'See where you differ' }).click();
  await page.getByText('Who said what').first().click();
  await expect(page.getByText('Not yet: Ben').first()).toBeVisible();
});

test('a team comes back: open actions come along, and each question says how it moved', async ({ page }) => {
  await setUpSession(page, { from: 'set:training' });
  await pasteCodes(
    page,
    await answerCodes(
      await invitationLink(page),
      Array.from({ length: 4 }, () => ({ rate: (place) => (place === 1 ? 'in-place' : 'starting') })),
    ),
  );
  await expect(page.getByText('4 people’s answers are in.')).toBeVisible();
  await openAnswers(page);
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What', { exact: true }).fill('Plan two shadowing days');
  await openStep(page, 'Act');
  await page.getByRole('button', { name: 'Start the next session' }).click();
  await expect(page.getByText('Open actions have come along.')).toBeVisible();

  await pasteCodes(
    page,
    await answerCodes(
      await invitationLink(page),
      Array.from({ length: 4 }, () => ({ rate: (place) => (place === 4 ? undefined : 'partly') })),
    ),
  );
  await openAnswers(page);
  await page.getByRole('link', { name: 'See what has moved' }).click();
  await expect(page.getByText('3 moved up, 1 moved down, 0 same, 1 not comparable')).toBeVisible();
  await page.getByRole('link', { name: 'Actions and their status' }).click();
  await expect(page.getByText('Plan two shadowing days', { exact: true })).toBeVisible();
  await page.getByText('Done', { exact: true }).click();
  await page.goBack();
  await expect(page.getByRole('listitem').filter({ hasText: 'Plan two shadowing days' })).toContainText('Done');
});

test('what one tab changes the other shows, and nothing is lost on reload', async ({ page, context }) => {
  await setUpSession(page, { from: 'set:starting-a-conversation' });
  const second = await context.newPage();
  await second.goto(page.url());
  await openStep(second, 'Discuss');
  await second.getByRole('link', { name: 'Start with the first' }).click();
  await second.getByLabel('What we say about it').fill('Written in the second tab');
  await expect(second.getByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await expect(page.getByLabel('What we say about it')).toHaveValue('Written in the second tab');
  await page.reload();
  await expect(page.getByLabel('What we say about it')).toHaveValue('Written in the second tab');
  expect(page.url()).toContain(SESSION);
});

test('two tabs that change the same session at once keep both versions until the person has chosen', async ({ page, context }) => {
  // The tabs cannot hear each other, as in browsers without broadcast channels.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await setUpSession(page, { from: 'set:starting-a-conversation' });
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByLabel('What we say about it').fill('From the second tab');
  await expect(second.getByText(/^Saved at/)).toBeVisible();
  await page.getByLabel('What we say about it').fill('From the first tab');
  await expect(page.getByRole('alert')).toContainText('This was changed in another tab.');
  await expect(page.getByLabel('What we say about it')).toHaveValue('From the first tab');
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await expect(page.getByLabel('What we say about it')).toHaveValue('From the first tab');
  await second.reload();
  await expect(second.getByLabel('What we say about it')).toHaveValue('From the second tab');
});
