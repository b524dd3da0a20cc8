// Comparing models: from the address alone, with and without JavaScript.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';

const heads = (page: Page) => page.getByRole('columnheader').filter({ visible: true, has: page.getByRole('link') });
const COMPARE = '/models/compare/';
/** The models stand first; the choice of others opens when it is asked for. */
const openChoice = (page: Page) => page.getByText('Choose other models, two to four').click();

test('the address alone chooses the models', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=single-hub,integrated-team,network`));
  await expect(heads(page)).toHaveText([/Single hub/, /Integrated/, /Network/]);
});

test('nobody’s choice begins with two models that differ by one step, never with leaving things as they are', async ({ page }) => {
  await page.goto(at(COMPARE));
  await expect(heads(page)).toHaveText([/Single hub/, /In-house/]);
  // Whoever copies the address or keeps a bookmark means these two, and finds them by name.
  await expect(page).toHaveURL(/\?models=single-hub,in-house-provision$/);
  await expect(page).toHaveTitle(/^Models compared: Single hub .* · In-house provision/);
});

test('a choice goes into the address; one too few and one too many are answered in words, and nothing is locked', async ({ page }) => {
  const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
  await page.goto(at(`${COMPARE}?models=single-hub,integrated-team`));
  await openChoice(page);
  await box(/Single hub/).uncheck();
  await expect(page.getByText('Tick another model to compare with.')).toBeVisible();
  await box('Network').check();
  await expect(heads(page)).toHaveText([/Integrated/, /Network/]);
  await box('Consultancy').check();
  await box('Lead and link').check();
  await expect(heads(page)).toHaveCount(4);
  await box('Advisory support').click();
  await expect(box('Advisory support')).not.toBeChecked();
  await expect(page.getByText('4 models fit.')).toBeVisible();
  await expect(page).toHaveURL(/models=integrated-team,network,consultancy,lead-and-link$/);
  await page.reload();
  await expect(heads(page)).toHaveCount(4);
});

test('the names of the models stay in view while their fields scroll by', async ({ page }) => {
  const strengths = page.getByRole('cell').filter({ hasText: 'A single shared record would be ideal' });
  const name = 'Single hub and shared decision-making';
  await page.goto(at(`${COMPARE}in-house-provision-and-single-hub/`));
  // The first points are seen at once, the others when they are asked for.
  await expect(strengths.getByRole('listitem').filter({ visible: true })).toHaveCount(2);
  await strengths.locator('details:not([data-places]) > summary').click();
  await strengths.locator('details:not([data-places]) li').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader', { name })).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 400 });
  await strengths.locator('details:not([data-places]) li').last().scrollIntoViewIfNeeded();
  await expect(strengths.getByText(name, { exact: true })).toBeInViewport();
});

test('the models that stand side by side are weighed without being ticked again', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=single-hub,integrated-team`));
  await openChoice(page);
  await page.getByRole('checkbox', { name: 'Network' }).check();
  await expect(heads(page)).toHaveCount(3);
  await page.getByRole('link', { name: 'Weigh these models for your area' }).click();
  await expect(page.getByText(/^It begins with 4 options: “Single hub [^”]*”, “Integrated [^”]*”, “Network”, and doing nothing differently\./)).toBeVisible();
  await page.getByRole('button', { name: 'Start weighing' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/^Do nothing/, /^Single hub/, /^Integrated/, 'Network']);
});

test('the two models that the page of all models begins with are weighed without being ticked', async ({ page }) => {
  await page.goto(at('/models/'));
  await page.getByRole('link', { name: 'Weigh options for your area' }).click();
  await expect(page.getByText(/^It begins with 3 options: “Single hub [^”]*”, “In-house provision[^”]*”, and doing nothing differently\./)).toBeVisible();
});

test('models that do not exist are passed over', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=%3Cscript%3E,nowhere`));
  await expect(heads(page)).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every pair that a model page links to can be read side by side', async ({ page }) => {
    await page.goto(at('/models/single-hub/'));
    const pairs = page.locator(`main a[href^="${at(COMPARE)}"]`);
    await expect(pairs).toHaveCount(10);
    await pairs.first().click();
    await expect(heads(page)).toHaveCount(2);
    await expect(page.getByRole('rowheader', { name: 'Strengths' })).toBeVisible();
  });
});

test('on a phone each field is a section that names its models', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(at(`${COMPARE}integrated-team-and-single-hub/`));
  await expect(page.getByRole('rowheader', { name: 'Limitations' })).toBeVisible();
  await expect(page.locator('td[data-model="single-hub"] >> text=Single hub').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('two models to begin with, and what speaks for and against each, are seen within a screen and a half', async ({ page }) => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(at('/models/'));
    const first = page.getByRole('region', { name: 'Start with these two' });
    await expect(first.getByRole('heading', { level: 3 })).toHaveCount(2);
    for (const reason of ['For it:', 'Against it:']) await expect(first.getByText(reason)).toHaveCount(2);
    const end = (await first.boundingBox())!;
    expect(end.y + end.height, `${size.width} px`).toBeLessThanOrEqual(1.5 * size.height);
  }
});

test('the chosen models go to a board, as a Word document and on paper, with every point, and with nation and year of what they rest on', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(at(`${COMPARE}?models=single-hub,in-house-provision,integrated-team`));
  await expect(page.getByRole('button', { name: 'Print these three' })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'These three in Word' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^compare-single-hub-in-house-provision-integrated-team-\d{4}-\d\d-\d\d\.docx$/);
  const words = strFromU8(unzipSync(new Uint8Array(await readFile(await file.path())))['word/document.xml']!).replaceAll(/<[^>]+>/g, ' ');
  const folded = 'A single shared record would be ideal';
  for (const said of ['Single hub', 'Integrated', 'Strengths', 'Scotland, 2024 or later', 'models=single-hub', folded]) expect(words).toContain(said);
  const sheets = async () => (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  // Letters that can be read come before few sheets.
  expect(await sheets()).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(folded)).toBeVisible();
  await expect(page.getByText(/^12 more/)).toBeHidden();
  const size = await page.getByText(folded).evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
  expect(size, 'in pixels: 8.5 points').toBeGreaterThanOrEqual((8.5 * 96) / 72 - 0.01);
  await expect(page.getByText(/^Models compared: Single hub .* · In-house .* · Integrated/)).toBeVisible();
  await expect(page.getByText(/^As on \d+ \w+ \d{4}\.$/)).toBeVisible();
  await expect(page.getByText(/compare\/\?models=single-hub,in-house-provision,integrated-team$/)).toBeVisible();
  await page.goto(at(`${COMPARE}?models=single-hub,in-house-provision`));
  await expect(heads(page)).toHaveCount(2);
  expect(await sheets()).toBeLessThanOrEqual(3);
});

test('a saved comparison opens again with the models that were chosen', async ({ page }) => {
  const chosen = `${COMPARE}?models=single-hub,network`;
  await page.goto(at(chosen));
  await expect(page).toHaveTitle(/^Models compared: Single hub .* · Network/);
  await page.getByRole('link', { name: 'Save this page' }).click();
  await page.getByRole('link', { name: 'Open the collection' }).click();
  await page.getByRole('link', { name: /^Models compared: Single hub .* · Network/ }).click();
  await expect(page).toHaveURL(at(chosen));
  await expect(heads(page)).toHaveText([/Single hub/, /Network/]);
});

test('a commissioner with a phone finds the models and the local protocol within a screen and a half of the home page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at('/'));
  const door = page.getByRole('region', { name: 'Commissioner or partnership' });
  for (const [name, path] of [
    [/^Choose one of \d+ models$/, '/models/'],
    ['Write your local protocol', '/plan/protocol/'],
  ] as const)
    await expect(door.getByRole('link', { name })).toHaveAttribute('href', at(path));
  const { y, height } = (await door.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(1.5 * 844);
});

test('each cell leads to its place in the source, and nothing is said twice', async ({ page }) => {
  await page.goto(at(`${COMPARE}?models=single-hub,integrated-team`));
  const place = page.getByRole('link', { name: 'Option 3, Limitations of the model' }).first();
  await expect(place).toBeHidden();
  await page
    .getByRole('row', { name: /^Limitations/ })
    .getByText('1 source', { exact: true })
    .first()
    .click();
  await expect(place).toBeVisible();
  await expect(place).toHaveAttribute('href', /sources\/his-options\/#opt-o3-lim/);
  await expect(page.getByText('It stops at joint decisions and allocation.')).toHaveCount(1);
  await expect(page.getByText('fairly little extra time or money', { exact: false })).toHaveCount(1);
});

test('the choice of models is folded, so that the models are seen first', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(at(COMPARE));
    await expect(page.getByRole('rowheader', { name: 'In short' })).toBeInViewport();
    await expect(page.getByRole('checkbox', { name: 'Network' })).toBeHidden();
  }
  await openChoice(page);
  await page.getByRole('checkbox', { name: 'Network' }).check();
  await expect(page).toHaveURL(/,network$/);
});

test('on paper the models stand in a table, under the names of its columns', async ({ page }) => {
  // As wide as a sheet of A4 held upright, which browsers ask about even where a page lies on its side.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(at('/models/'));
  const head = await page.getByRole('columnheader', { name: 'Whom it suits' }).boundingBox();
  const cell = await page
    .getByRole('row', { name: /^Advisory support/ })
    .getByRole('cell')
    .nth(2)
    .boundingBox();
  expect(head!.width).toBeGreaterThan(50);
  expect(cell!.x).toBeCloseTo(head!.x, 0);
});
