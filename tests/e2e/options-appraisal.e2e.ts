// Options are weighed: one journey from an empty workbook to the Word file, and one with a facilitator and four people without a connection.
import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '../helpers/test.ts';
import { strFromU8, unzipSync } from 'fflate';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { checkPaper } from '../helpers/paper.ts';
import { at } from '../helpers/paths.ts';
import { excessWidth } from '../helpers/screen.ts';

const OPTIONS = at('/plan/options/');

const next = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name }).click();
const points = (page: Page, criterion: string) => page.getByLabel(new RegExp(`^Points ?: ${criterion}$`));
const score = (page: Page, option: string, criterion: string, value: string) =>
  page
    .getByRole('group', { name: `${option}: ${criterion}` })
    .getByText(value, { exact: true })
    .click();
/** What comes out, in its order: the spread of scores first, then these. */
const resultHeadings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const AFTER_THE_SPREAD = ['Weighted result', 'How far each weight can move', 'Whatever the weights', 'What you conclude', 'Take it away', 'What comes next'];

/** On this screen: nothing that axe finds, and nothing wider than a narrow screen. */
async function isSound(page: Page): Promise<void> {
  expect.soft(await findAccessibilityProblems(page)).toEqual([]);
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await excessWidth(page), 'too wide at 320 pixels').toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
}

const NO_CHANGE = 'Do nothing differently';
const HUB = 'Single hub and shared decision-making';
const OWN = 'A hub with a joint case review';

test('a planner goes from a model’s page to a Word file: options, criteria, weights before scores, what comes out, and how robust it is', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(at('/models/single-hub/'));
  await page.getByRole('link', { name: 'Weigh it with other options' }).click();
  await page.getByLabel('What has to be decided, and for whom?').fill('How refused referrals end in our area');
  await page.getByRole('button', { name: 'Start' }).click();

  // Options. Doing nothing differently is in, and stays in.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What could be done?');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([NO_CHANGE, HUB]);
  // What a model is stands under its name, and below the list what that rests on.
  await expect(page.getByRole('listitem').filter({ hasText: HUB })).toContainText('Care itself is still given service by service.');
  await expect(page.getByText('It rests on: Options for change (HIS) (Scotland, 2024 or later).')).toBeVisible();
  // The decision is read as it was typed at the start, and opened to change it.
  await expect(page.getByLabel('What has to be decided, and for whom?', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /^Change: what has to be decided/ }).click();
  await expect(page.getByLabel('What has to be decided, and for whom?', { exact: true })).toBeFocused();
  await expect(page.getByLabel('What has to be decided, and for whom?', { exact: true })).toHaveValue('How refused referrals end in our area');
  await expect(page.getByRole('button', { name: `Take out: ${NO_CHANGE}` })).toHaveCount(0);
  await tabTo(page, /^Add an option of your own/);
  await page.keyboard.type(OWN);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${OWN}” is added.`)).toBeVisible();
  // A model was brought: the others stand folded, so that the way on is in reach.
  await expect(page.getByLabel('Advisory support')).toBeHidden();
  await page.getByText('Take in other models of the library').click();
  await page.getByLabel('Advisory support').check();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: Add “Advisory support')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([NO_CHANGE, HUB, OWN]);
  await isSound(page);

  // What is taken out leaves the focus beside it, and at the end on the field that adds.
  await page.getByLabel('Advisory support').check();
  await page.getByRole('button', { name: `Take out: ${OWN}` }).press('Enter');
  await expect(page.getByRole('link', { name: /^Read the model ?: Advisory support/ })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([NO_CHANGE, HUB, OWN]);

  // Criteria: a must-have, ready ones and an own one.
  await next(page, 'Go on to criteria');
  for (const label of ['Meets the standards that apply here', 'Getting in', 'Money and upheaval']) await page.getByRole('checkbox', { name: label }).check();
  await page.getByLabel('Add a criterion of your own').fill('Families are told');
  await page.keyboard.press('Enter');
  await page.getByLabel('What 5 means, the best').last().fill('Always, if the person agrees');
  await page.getByText('Where it comes from, and its words: Getting in').click();
  await expect(page.getByRole('link', { name: /^Fewer rejected referrals and gaps/ })).toHaveAttribute('href', /\/sources\/his-options\/#opt-o3-str-fd-02$/);
  await isSound(page);

  // Scores wait for the weights.
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Scores' }).click();
  await expect(page.getByText('The weights are not settled yet.')).toBeVisible();
  await next(page, 'Settle the weights');
  // What is not kept is said, and a wheel changes nothing.
  await points(page, 'Getting in').fill('5');
  await points(page, 'Getting in').blur();
  await points(page, 'Getting in').fill('500');
  await expect(page.getByText('Write a whole number from 0 to 100. Until then 5 is kept.')).toBeVisible();
  await points(page, 'Getting in').fill('50');
  await points(page, 'Getting in').hover();
  await page.mouse.wheel(0, 200);
  await expect(points(page, 'Getting in')).toHaveValue('50');
  // Why stands folded; the field has the focus once somebody opens it.
  await page.getByRole('button', { name: 'Say why: Getting in' }).click();
  await expect(page.getByLabel(/^Why ?: Getting in$/)).toBeFocused();
  await page.getByLabel(/^Why ?: Getting in$/).fill('People are sent away today');
  await points(page, 'Money and upheaval').fill('30');
  await page.getByRole('button', { name: 'Settle the weights and go on' }).click();
  await expect(page.getByText('There are no points yet for “Families are told”.')).toBeVisible();
  // What is missing is said until it is there.
  await points(page, 'Families are told').fill('20');
  await expect(page.getByText('There are no points yet for')).toHaveCount(0);
  // The running total stays in view, also where the list is longer than the screen, and lies over no field that has the focus.
  await page.setViewportSize({ width: 1280, height: 420 });
  const total = page.getByText('100 points in all, for 3 criteria.');
  for (const criterion of ['Families are told', 'Getting in']) {
    await points(page, criterion).focus();
    await expect(total).toBeInViewport();
    const [above, field] = [(await total.boundingBox())!, (await points(page, criterion).boundingBox())!];
    expect(field.y, criterion).toBeGreaterThanOrEqual(above.y + above.height);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await isSound(page);
  await page.getByRole('button', { name: 'Settle the weights and go on' }).click();

  // Must-haves, then scores: 4 3 2, 2 5 5, and one option fails.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How well does each do?');
  await score(page, NO_CHANGE, 'Meets the standards that apply here', 'Fails it');
  await expect(page.getByText(`“${NO_CHANGE}” fails a must-have.`)).toBeVisible();
  for (const [option, values] of [
    [NO_CHANGE, '321'],
    [HUB, '432'],
    [OWN, '255'],
  ] as const)
    for (const [index, criterion] of ['Getting in', 'Money and upheaval', 'Families are told'].entries()) await score(page, option, criterion, values[index]!);
  await expect(page.getByText('9 of 9 scores are agreed.')).toBeVisible();
  // What the source says of the library’s options stands under their names, what fits the criterion first; options of one’s own have none.
  const cost = page.getByRole('listitem').filter({ hasText: HUB }).filter({ hasText: 'What the source says: cost' });
  await cost.getByText('What the source says: cost').click();
  await expect(cost.getByRole('term').first()).toHaveText('Cost');
  await expect(cost.getByText('Retold by this library from: Options for change (HIS) (Scotland, 2024 or later).')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: OWN }).filter({ hasText: 'What the source says' })).toHaveCount(0);
  // With the arrow keys, and back.
  await page
    .getByRole('group', { name: `${HUB}: Getting in` })
    .getByRole('radio', { name: '4' })
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('8 of 9 scores are agreed.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('9 of 9 scores are agreed.')).toBeVisible();
  await isSound(page);
  await page.reload();
  await expect(page.getByText('9 of 9 scores are agreed.')).toBeVisible();

  await next(page, 'See the result');
  await expect(resultHeadings(page)).toHaveText(['Spread of scores', ...AFTER_THE_SPREAD]);
  await expect(page.getByRole('link', { name: 'score from phones' })).toHaveAttribute('href', /\/together$/);
  await expect(page.getByRole('link', { name: 'save it to a file in your workbook' })).toHaveAttribute('href', /\/workbook\/$/);
  await expect(page.getByText(`“${OWN}” comes first, but the numbers cannot tell it apart from “${HUB}”`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: `1. ${OWN}` })).toContainText('62.5 of 100');
  await expect(page.getByRole('listitem').filter({ hasText: `No rank: ${NO_CHANGE}` })).toContainText('Fails “Meets the standards that apply here”');
  await expect(page.getByText(`“${OWN}” stays first up to 54.5%; above that comes “${HUB}”.`)).toBeVisible();
  await expect(page.getByText(/^first in \d\d, second in \d\d of 100$/)).toHaveCount(2);
  await page.getByLabel(/^What you recommend/).fill(`${'We looked at each in turn. '.repeat(60)}The last word.`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The last word.', { exact: false }).and(page.locator('div')), 'paper shows all that a field holds').toBeVisible();
  await expect(page.getByLabel(/^What you recommend/)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByLabel(/^What you recommend/).fill('A hub with a joint case review, because families are told.');
  await isSound(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findAccessibilityProblems(page, { only: ['color-contrast'] })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  const [word] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word', exact: true }).click()]);
  expect(word.suggestedFilename()).toMatch(/\.docx$/);
  const text = strFromU8(unzipSync(await readFile(await word.path()))['word/document.xml']!).replace(/<[^>]*>/g, '');
  for (const part of [
    'People are sent away today',
    'A hub with a joint case review, because families are told.',
    '62.5',
    'up to 54.5%',
    'Care itself is still given service by service.',
  ])
    expect(text).toContain(part);
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spreadsheet with formulas' }).click()]);
  expect(strFromU8(unzipSync(await readFile(await sheet.path()))['xl/worksheets/sheet1.xml']!)).toContain('<f>');

  // To read and print; and weights that are opened again are remembered.
  await page.getByRole('button', { name: 'Read as one page, and print' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await checkPaper(page);
  await next(page, 'Back');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Weights' }).click();
  await page.getByRole('button', { name: 'Open the weights again' }).click();
  await page.getByText('By swing', { exact: true }).click();
  await page.getByRole('radio', { name: /^Families are told/ }).check();
  await page.getByLabel(/^This step beside 100 ?: Getting in$/).fill('50');
  await page.getByLabel(/^This step beside 100 ?: Money and upheaval$/).fill('0');
  await page.getByRole('button', { name: 'Settle the weights and go on' }).click();
  await next(page, 'See the result');
  await expect(page.getByText('The weights were opened again after scores had been entered.')).toBeVisible();

  // What was chosen goes into a local protocol, once somebody has said what that is.
  await page.getByRole('link', { name: 'take what you chose into your local protocol' }).click();
  await page.getByRole('button', { name: 'Put it there' }).click();
  await expect(page.getByText('No option is ticked yet.')).toBeVisible();
  await page.getByRole('radio', { name: OWN }).check();
  await isSound(page);
  await page.getByRole('button', { name: 'Put it there' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Purpose and scope');
  await expect(page.getByLabel('What we agree')).toHaveValue(`We chose “${OWN}”.\n\nA hub with a joint case review, because families are told.`);
  await page.goto(at('/workbook/'));
  await expect(page.getByRole('link', { name: 'How refused referrals end in our area' })).toBeVisible();
});

/** A phone of one’s own. */
async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 320, height: 640 } });
  return context.newPage();
}

/** From here on nothing can be fetched. */
async function goOffline(page: Page): Promise<void> {
  await expect(page.getByText('Ready to work without a connection, as long')).toBeVisible({ timeout: 20_000 });
  await page.context().setOffline(true);
}

test('a facilitator and four people score without a connection: sealed, opened together, spread and disagreement before any total', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${OPTIONS}#new=single-hub`);
  await page.getByLabel('What has to be decided, and for whom?').fill('Which way');
  await page.getByRole('button', { name: 'Start' }).click();
  await next(page, 'Go on to criteria');
  for (const label of ['Getting in', 'Holds under pressure']) await page.getByRole('checkbox', { name: label }).check();
  await next(page, 'Go on to weights');
  // Nobody is invited before the weights are settled, whatever the address says.
  const weights = page.url();
  await page.goto(weights.replace('/weights', '/together'));
  await expect(page.getByText('The weights are not settled yet.')).toBeVisible();
  await page.goto(weights);
  await points(page, 'Getting in').fill('60');
  await points(page, 'Holds under pressure').fill('40');
  await page.getByRole('button', { name: 'Settle the weights and go on' }).click();
  await next(page, 'Score from phones');
  await page.getByLabel('How many people do you expect?').fill('4');
  await page.getByRole('button', { name: 'Invite people' }).click();
  const link = await page.getByLabel('Link of the invitation').inputValue();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await goOffline(page);

  /** What each scores: the hub on both criteria. They do nothing differently on neither, or once. */
  const people = ['55', '51', '41', '15'];
  for (const [index, [access, pressure]] of people.map((two) => [...two] as [string, string]).entries()) {
    const phone = await newPhone(browser);
    await phone.goto(link);
    await phone.getByRole('button', { name: 'Start my slip' }).click();
    await goOffline(phone);
    const give = (option: string, criterion: string, value: string) =>
      phone
        .getByRole('group', { name: new RegExp(`^${criterion} ?: ${option}$`) })
        .getByText(new RegExp(`^${value}\\b`))
        .click();
    await give(HUB, 'Getting in', access);
    await give(HUB, 'Holds under pressure', pressure);
    await give(NO_CHANGE, 'Getting in', '2');
    await give(NO_CHANGE, 'Holds under pressure', '3');
    if (index === 0) {
      expect(await findAccessibilityProblems(phone)).toEqual([]);
      expect(await excessWidth(phone)).toBeLessThanOrEqual(0);
    }
    await phone.getByRole('button', { name: 'Hand in' }).click();
    if (index === 0) {
      const picture = await phone.getByRole('img', { name: 'Your slip as a QR code' }).screenshot();
      await page.locator('input[type=file][accept="image/*"]').setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture });
    } else if (index === 1) {
      const [slip] = await Promise.all([phone.waitForEvent('download'), phone.getByRole('button', { name: 'Save the slip as a file' }).click()]);
      await page
        .locator('input[type=file][multiple][accept*="text"]')
        .setInputFiles({ name: 'slip.txt', mimeType: 'text/plain', buffer: await readFile(await slip.path()) });
    } else {
      await page.getByLabel('Code of a slip').fill(await phone.getByLabel('Code of your slip').inputValue());
      await page.getByRole('button', { name: 'Bring in' }).click();
    }
    await expect(page.getByText(`${index === 0 ? '1 person’s' : `${index + 1} people’s`} answers are in.`)).toBeVisible();
    await phone.context().close();
  }
  await page.getByRole('button', { name: 'Open the answers together' }).click();
  await page.getByRole('button', { name: 'Yes, everyone has handed in' }).click();
  await expect(page.getByText('4 people.')).toBeVisible();
  await page.getByRole('button', { name: 'Place what has no place yet at the middle' }).click();
  await next(page, 'Go on with the appraisal');
  await expect(page.getByText('Scored alone by 4 people: from 1 to 5 of 5, the middle between 4 and 5.')).toBeVisible();
  await expect(page.getByText('4 of 4 scores are agreed.')).toBeVisible();
  await next(page, 'See the result');
  await expect(resultHeadings(page)).toHaveText(['Spread of scores', 'What people disagree about', ...AFTER_THE_SPREAD]);
  await expect(page.getByRole('listitem').filter({ hasText: `${HUB}: Getting in` })).toContainText('4 people: from 1 to 5 of 5, the middle between 4 and 5.');
  // The hub: 4 and 1 agreed, which is 60 × ¾. No change: 2 and 3, which is 60 × ¼ + 40 × ½.
  await expect(page.getByRole('listitem').filter({ hasText: `1. ${HUB}` })).toContainText('45 of 100');
  await expect(page.getByRole('listitem').filter({ hasText: `2. ${NO_CHANGE}` })).toContainText('35 of 100');
  expect(await findAccessibilityProblems(page)).toEqual([]);
});
