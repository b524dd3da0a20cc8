// Worksheets: filled in by pointer, by keyboard and on a phone; kept, taken back, and taken away.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';

const NEW = (tool: string) => `${at('/toolkit/worksheet/')}#new=${tool}`;

/** Begins a blank worksheet of a tool. */
async function begin(page: Page, tool: string, how = 'Start blank') {
  await page.goto(NEW(tool));
  await page.getByRole('button', { name: how }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
}

test('the page of a tool leads to it, shows an example or a blank without a script, and gives a blank as Word and PDF', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/toolkit/stakeholder-map/'));
  await expect(page.getByText('One shared meeting for new referrals.')).toBeVisible();
  await page.getByText('Blank', { exact: true }).click();
  await expect(page.getByText('One shared meeting for new referrals.')).toBeHidden();
  for (const [name, magic] of [
    ['Word', 'PK'],
    ['Print to write in (A3)', '%PDF'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const file = await context.request.get(new URL(href!, page.url()).href);
    expect(file.status(), name).toBe(200);
    expect((await file.body()).subarray(0, magic.length).toString(), name).toBe(magic);
  }
  await expect(page.getByRole('link', { name: 'Fill it in here' })).toHaveAttribute('href', /toolkit\/worksheet\/#new=stakeholder-map$/);
  await context.close();
});

test('a stakeholder map: notes are placed by pointer and by keys, stand in the table, are taken back, and are there after a reload', async ({ page }) => {
  await begin(page, 'stakeholder-map');
  const housing = page.getByRole('button', { name: /^Housing and homelessness services/ });
  await housing.focus();
  await page.keyboard.press('ArrowRight');
  await expect(housing).toHaveAccessibleName(/3 of 5\. .* 3 of 5\./);
  await page.keyboard.press('ArrowUp');
  await expect(housing).toHaveAccessibleName(/3 of 5\. .* 4 of 5\./);
  await expect(housing).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(housing).toHaveAccessibleName(/4 of 5\. .* 4 of 5\./);
  const social = page.getByRole('button', { name: /^Social care/ });
  await social.click();
  await expect(social).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-place="5/5"]').click();
  await expect(social).toHaveAccessibleName(/5 of 5, a lot\. .* 5 of 5, a lot\./);
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByLabel('How much the change affects them: Social care')).toHaveValue('5');
  await page.getByLabel('What they need from us: Social care').fill('An invitation');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('What they need from us: Social care')).toHaveValue('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('What they need from us: Social care')).toHaveValue('An invitation');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('What they need from us: Social care')).toHaveValue('');
});

test('an example is shown, marked as one, and changes nothing', async ({ page }) => {
  await begin(page, 'journey-map');
  const met = page.getByLabel('Crisis: Who they met, and where');
  await met.fill('The police');
  await page.getByRole('button', { name: 'Show the example' }).click();
  await expect(page.getByText(/Illustrative\. Jamie is made up/)).toBeVisible();
  await expect(met).toBeHidden();
  await page.getByRole('button', { name: 'Show the example' }).click();
  await expect(met).toHaveValue('The police');
});

test('a worksheet that was begun from the example says so until nothing of it is left, also in what leaves and on paper', async ({ page }) => {
  await begin(page, 'run-chart', 'Start from the example');
  const line = page.getByText(/^Begun from the tool’s example\. \d+ entries are still the example’s\. Illustrative\./);
  await expect(line).toBeVisible();
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV', exact: true }).click()]);
  expect(await readFile(await csv.path(), 'utf8')).toContain('Begun from the tool’s example.');
  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Picture (SVG)', exact: true }).click()]);
  expect(await readFile(await svg.path(), 'utf8')).toContain('Begun from the tool’s example.');
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(line).toBeVisible();
});

test('all eight stages of a journey stand side by side at 1280, below heads that stay at the top of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page, 'journey-map', 'Start from the example');
  const map = page.getByRole('region', { name: /^The map/ });
  expect(await map.evaluate((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight])).toEqual([0, 0]);
  const last = page.getByRole('textbox', { name: 'After: What each service could do differently' });
  await last.scrollIntoViewIfNeeded();
  await last.focus();
  await expect(page.getByRole('textbox', { name: 'Name of the stage' }).last()).toBeInViewport();
  // A finger finds the button of a stage at once; with a pointer it is seen where the focus is.
  const button = page.getByRole('button', { name: /^Take out the stage/ }).last();
  await expect(button.locator('..')).toHaveCSS('opacity', '0');
  await button.focus();
  await expect(button.locator('..')).toHaveCSS('opacity', '1');
});

test('an address whose code came cut off says so, and leads to where it can be pasted', async ({ page }) => {
  await page.goto(`${at('/toolkit/worksheet/')}#answers=bth3.AbC`);
  await expect(page.getByRole('alert')).toContainText('This link is cut off, or it was changed on its way.');
  await page.getByRole('link', { name: 'Paste it here' }).click();
  await expect(page.getByLabel('Link or code of the invitation')).toBeVisible();
  await page.goto(`${at('/teach/learn/')}#answers=AbC`);
  await expect(page.getByRole('alert')).toContainText('This link is cut off');
  await page.getByRole('link', { name: 'Paste it here' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a tree, a board and cards work by pressing a note and then its place', async ({ page }) => {
  await begin(page, 'cause-and-effect');
  await page.getByLabel('Add a cause at the top').fill('The letter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^The letter\. At the top/ }).click();
  await page.locator('[data-place="rules"]').click({ position: { x: 2, y: 2 } });
  await expect(page.getByRole('button', { name: /^The letter\. Hangs from/ })).toBeVisible();

  await begin(page, 'how-might-we');
  await page.getByLabel('Add a question').fill('How might we ring first?');
  await page.keyboard.press('Enter');
  const question = page.getByRole('button', { name: /^How might we ring first\?\. In/ });
  await question.focus();
  await page.keyboard.press('ArrowRight');
  await expect(question).toHaveAccessibleName(/In “First try”/);
  await page.getByRole('button', { name: /^Vote for “How might we ring first/ }).click();
  await expect(page.getByRole('button', { name: /1 so far/ })).toBeVisible();

  await begin(page, 'ethical-engagement-cards');
  const top = page.getByRole('region', { name: 'The card on top' });
  const first = await top.locator('p').nth(1).textContent();
  await top.getByRole('button', { name: 'To do' }).click();
  await expect(page.getByRole('heading', { name: 'To do (1)' })).toBeVisible();
  await expect(top.getByText(first!)).toBeHidden();
});

test('a worksheet is filled in on a phone, one row at a time', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await begin(page, 'referral-criteria-checklist');
  await page.getByRole('group', { name: 'Types of substance' }).getByLabel('Unclear').check();
  await page.getByRole('link', { name: 'Table' }).click();
  await page.getByLabel(/^Criterion 1 of/).selectOption({ label: 'Types of substance' });
  await expect(page.getByLabel('What the paper says')).toHaveValue('unclear');
  await page.getByLabel('What to change').fill('Name them');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel('What to change')).toHaveValue('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('what was written leaves as Word, spreadsheet, CSV and a picture; a phone number is asked about first', async ({ page }) => {
  await begin(page, 'stakeholder-map', 'Start from the example');
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  expect((await take('Word')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await take('Spreadsheet')).name).toBe('stakeholder-map.xlsx');
  expect((await take('CSV')).bytes.toString()).toContain('Send somebody who can decide');
  const svg = (await take('Picture (SVG)')).bytes.toString();
  expect(svg).toContain('<title>Stakeholder map: The map</title>');
  expect(svg).toContain('>Housing<');
  expect((await take('Picture (PNG)')).bytes.subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('link', { name: 'Table' }).click();
  await page.getByLabel('What they need from us: Social care').fill('Ring 07700 900123');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Check before it leaves this page' })).toBeAttached();
});

test('a link to a tool that is not there says so and leads on', async ({ page }) => {
  await page.goto(NEW('no-such-tool'));
  await expect(page.getByRole('heading', { name: 'This tool cannot be opened' })).toBeVisible();
  await expect(page.getByText('The toolkit has no worksheet of that name.')).toBeVisible();
});

test('a record asks of each line what makes sense there, fields beside each other; on paper a line that was begun keeps its room, with the day', async ({
  page,
}) => {
  await begin(page, 'joint-case-review');
  const line = (words: string) => page.locator('[data-row]:visible').filter({ hasText: words });
  await expect(line('Date of the next look').locator('input, textarea')).toHaveCount(1);
  const task = line('What the mental health service will do');
  const [agreed, who] = await Promise.all(['What was agreed', 'Who does it'].map((name) => task.getByLabel(name).boundingBox()));
  expect(Math.abs(agreed!.y - who!.y)).toBeLessThan(10);
  await task.getByLabel('What was agreed').fill('Rings him on Monday');
  await expect(page.getByText('not even with initials').first()).toBeVisible();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByRole('heading', { name: 'Take it away' })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const room of ['Who does it', 'By when', 'Checked on']) await expect(task.getByText(room)).toBeVisible();
  // The day stands above what is printed: below it, it could take a sheet of its own.
  const [day, first] = await Promise.all([page.getByText(/^Printed on /), page.locator('[data-row]:visible').first()].map((part) => part.boundingBox()));
  expect(day!.y + day!.height).toBeLessThanOrEqual(first!.y);
});
