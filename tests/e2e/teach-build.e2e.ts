// A trainer builds an assignment: from nothing, from a ready-made one, from a page; puts it in order and sees it as learners do.
import { expect, test, type Page } from '../helpers/test.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { at } from '../helpers/paths.ts';
import { BUILD, copyFromLink, openBuildStep, openInBuilder, STORY, workshop } from '../helpers/teach.ts';
import { openLink } from '../helpers/open-link.ts';
import { fillStorage, forbidDatabases } from '../helpers/workbook.ts';
import { excessWidth } from '../helpers/screen.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const partTitles = (page: Page) => page.getByRole('list', { name: 'Parts' }).getByRole('link').allTextContents();
/** The first parts of the list, once they stand in this order. */
const expectFirst = (page: Page, titles: string[]) => expect.poll(async () => (await partTitles(page)).slice(0, titles.length)).toEqual(titles);
/** Search fetches its program and its index when the first word is written: on a busy machine that takes seconds. */
const ONCE_SEARCHED = { timeout: 20_000 };
const saved = (page: Page) => expect(page.getByText(/^Saved at/)).toBeVisible();

test('someone with a keyboard alone builds an assignment from nothing, by search, and sees it as learners do', async ({ page }) => {
  /** Reaches a link or button, presses Enter, and is then on the heading of the next screen. */
  const enter = async (name: RegExp, next: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(next);
    await expect(heading(page)).toBeFocused();
  };
  await page.goto(`${BUILD}#new`);
  await expect(heading(page)).toHaveText('Build an assignment');
  await enter(/^Start blank/, 'What is in it');
  await enter(/^Add from the library/, 'Add from the library');
  await tabTo(page, /^Words, or a problem/);
  await page.keyboard.type('missed appointmnets');
  await expect(page.getByText(/results.*for “missed appointments”/)).toBeVisible(ONCE_SEARCHED);
  await tabTo(page, /^Add: Staying in contact/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Added: Staying in contact\. 1 part, \d minutes\.$/)).toBeVisible();
  await tabTo(page, /^Back to the parts/);
  await page.keyboard.press('Enter');
  await enter(/^Add your own question/, 'Your own question');
  await tabTo(page, /^The question/);
  await page.keyboard.type('What happens in the first two days?');
  await tabTo(page, /^A short answer/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^1 means/);
  await page.keyboard.type('nothing');
  await enter(/^Done, back to the parts/, 'What is in it');
  await expect(page.getByText(/^2 parts, \d minutes/)).toBeVisible();
  await enter(/^Go on to message and dates/, 'Message and dates');
  await tabTo(page, /^Title/);
  await page.keyboard.type('When someone misses an appointment');
  await enter(/^See what they will see/, 'When someone misses an appointment');
  await enter(/^Next step/, 'Staying in contact');
  await enter(/^Next step/, 'What happens in the first two days?');
  await expect(page.getByText('1 is “nothing”')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(heading(page)).toHaveText('What happens in the first two days?');
});

test('what is asked for stays in the address: filters, a kind to look through, a set as single questions, and the way back', async ({ page }) => {
  await openInBuilder(page, workshop({ parts: [] }));
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Add from the library' }).click();
  await page.getByRole('button', { name: 'Question sets' }).click();
  await page.getByRole('button', { name: /^Add its \d+ questions one by one: Referrals/ }).click();
  await expect(page.getByText(/^\d+ questions of “Referrals.*” added\. \d+ parts/)).toBeVisible();
  await page.getByLabel('Kind').selectOption('Case studies');
  await page.getByLabel('Dimension').selectOption({ label: '4. Access and engagement' });
  await page.getByLabel('Time').selectOption('15 minutes at most');
  const found = page.getByRole('list', { name: 'Found' }).getByRole('listitem');
  await expect(found.first()).toContainText('Case study · ');
  const all = await found.count();
  const times = (await found.getByText(/^Case study · /).allTextContents()).map((words) => Number(/(\d+) minute/.exec(words)?.[1]));
  expect(Math.max(...times)).toBeLessThanOrEqual(15);
  await page.getByLabel('Words, or a problem').fill('families');
  await expect.poll(() => found.count(), ONCE_SEARCHED).toBeLessThan(all);
  await expect(found.first()).toContainText('Case study · ');
  await found.first().getByRole('button').click();
  const added = found.filter({ hasText: 'in the assignment' });
  const title = ((await added.getByRole('link').first().textContent()) ?? '').replace(' (opens in a new tab)', '');
  await page.getByRole('link', { name: 'Back to the parts' }).click();
  await expect.poll(async () => (await partTitles(page)).at(-1)).toBe(title);
  await page.goBack();
  await expect(page.getByLabel('Words, or a problem')).toHaveValue('families');
  await expect(page.getByLabel('Kind')).toHaveValue('case-studies');
  await page.getByRole('button', { name: `Take out: ${title}` }).click();
  await expect(page.getByText(/^Taken out: /)).toBeVisible();
});

test('without the search index, titles and summaries are looked through, and that is said', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await openInBuilder(page, workshop());
  await page.getByRole('link', { name: 'Add from the library' }).click();
  await page.getByLabel('Words, or a problem').fill('journey map');
  await expect(page.getByText('Search could not be loaded, so only titles and summaries were looked at.')).toBeVisible(ONCE_SEARCHED);
  await expect(page.getByRole('list', { name: 'Found' })).toContainText('Journey map');
});

test('from a ready-made assignment: parts change their order, go and come back, and what they bring is left out', async ({ page }) => {
  await page.goto(`${BUILD}#new`);
  await page.getByRole('listitem').filter({ hasText: '4. Access and engagement' }).getByRole('link', { name: '45 minutes' }).click();
  await expect(page.getByText(/^\d+ parts, 45 minutes/)).toBeVisible();
  await page.getByRole('button', { name: 'Start from this' }).click();
  await expect(heading(page)).toHaveText('What is in it');
  await expect.poll(async () => (await partTitles(page)).length).toBeGreaterThan(2);
  const [one = '', two = '', three = ''] = await partTitles(page);
  await page.getByRole('button', { name: `Down: ${one}` }).press('Enter');
  await expectFirst(page, [two, one, three]);
  await expect(page.getByText(`“${one}” is part 2 of `)).toBeVisible();
  await expect(page.getByRole('button', { name: `Down: ${one}` })).toBeFocused();
  await page.getByRole('button', { name: `Move to …: ${three}` }).click();
  await page.getByLabel('Place').selectOption('1');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expectFirst(page, [three, two, one]);
  await expect(page.getByRole('button', { name: `Move to …: ${three}` })).toBeFocused();
  await page.getByRole('button', { name: `Take out: ${two}` }).press('Enter');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await expectFirst(page, [three, one]);
  await page.keyboard.press('Enter');
  await expectFirst(page, [three, two, one]);
  await saved(page);

  await openInBuilder(page, workshop());
  await page.getByRole('list', { name: 'Parts' }).getByRole('link').first().click();
  await page.getByRole('group', { name: 'Pauses' }).getByRole('checkbox').first().uncheck();
  await page.getByLabel('What should they look for?').fill('Look for the first phone call.');
  await page.getByRole('radio', { name: 'Optional' }).check();
  await page.getByLabel('Minutes', { exact: true }).fill('25');
  await page.getByRole('link', { name: 'Back to the parts' }).click();
  await expect(page.getByText('6 parts, 10 minutes, and 35 more if they do the optional parts')).toBeVisible();
  await openBuildStep(page, 'Preview');
  await page.getByRole('link', { name: 'Next step' }).click();
  await expect(page.getByText('Look for the first phone call.')).toBeVisible();
  await page.getByRole('button', { name: 'What happened next' }).click();
  await expect(page.getByText('Pause here and think')).toHaveCount(1);
});

test('objectives are suggested from the parts, and never twice', async ({ page }) => {
  await copyFromLink(page, workshop({ objectives: [], title: '' }));
  await openBuildStep(page, 'Message and dates');
  await page.getByRole('button', { name: 'Suggest from the parts' }).click();
  await expect(page.getByText(/lines? added/)).toBeVisible();
  const lines = page.getByRole('group', { name: 'What they can do afterwards' }).getByRole('textbox');
  const many = await lines.count();
  expect(many).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Suggest from the parts' }).click();
  await expect(page.getByText('The parts suggest nothing more.')).toBeVisible();
  await expect(lines).toHaveCount(many);
  await page.getByRole('button', { name: 'Take out line 1' }).click();
  await expect(lines).toHaveCount(many - 1);
  await expect(lines.first()).toBeFocused();
  await page.getByLabel('Title').fill('Called something');
  await saved(page);
  await page.goto(`${BUILD}#new`);
  await expect(page.getByRole('link', { name: 'Called something' })).toBeVisible();
});

test('a page is added from its address to the newest assignment, to a new one, or not at all, and the way back is there', async ({ page }) => {
  await openLink(page, `${BUILD}#add=/case-studies/andrew/`);
  await page.getByRole('button', { name: 'Start a new assignment with it' }).click();
  await expect(heading(page)).toHaveText('Added to “Assignment without a title”');
  await page.getByRole('link', { name: /^Back to “Andrew/ }).click();
  await expect(page).toHaveURL(new RegExp(`${at('/case-studies/andrew/')}$`));

  await openInBuilder(page, workshop());
  await openLink(page, `${BUILD}#add=tools/journey-map,${encodeURIComponent(at('/questions/referrals/#noticing-the-need'))},/about/`);
  await expect(page.getByText('Left out, since this page cannot be part of an assignment: “About”.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Before we meet' })).toBeChecked();
  await page.getByRole('button', { name: 'Add to the assignment' }).click();
  await expect(heading(page)).toHaveText('Added to “Before we meet”');
  await expect(page.getByText('It holds 7 parts')).toBeVisible();
  await page.reload();
  await expect(page.getByText('It holds 7 parts')).toBeVisible();
  await page.getByRole('link', { name: 'Open the assignment' }).click();
  await expect.poll(async () => (await partTitles(page)).at(-1)).toBe('Journey map');

  await openLink(page, `${BUILD}#add=${at('/glossary/')}`);
  await page.getByRole('radio', { name: 'A new assignment' }).check();
  await page.getByRole('button', { name: 'Go on to picking' }).click();
  await expect(page.getByLabel('Kind')).toHaveValue('glossary');

  await openLink(page, `${BUILD}#add=/about/`);
  await expect(page.getByRole('alert')).toContainText('The library has nothing to add under “About”.');
});

test('from a collection: each page that holds many can be picked from, and the way back leads to the collection', async ({ page }) => {
  for (const path of ['/glossary/', '/toolkit/', '/toolkit/journey-map/']) {
    await openLink(page, `${at('/collection/')}#add=${path}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/#[^=]+$/);
  }
  const collection = page.url();
  await page.getByRole('link', { name: 'Make an assignment of it' }).click();
  await page.getByRole('button', { name: 'Start a new assignment with it' }).click();
  await expect(page.getByRole('list', { name: 'Added' })).toHaveText(/^Journey map/);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Tools', exact: true }).click();
  await expect(page.getByLabel('Kind')).toHaveValue('tools');
  await page.goBack();
  await main.getByRole('link', { name: 'Glossary', exact: true }).click();
  await expect(page.getByLabel('Kind')).toHaveValue('glossary');
  await page.goBack();
  await page.getByRole('link', { name: 'Back to the collection' }).click();
  await expect(page).toHaveURL(collection);
});

test('an own question keeps what was written under each of its forms, and its minutes follow the form until they are changed', async ({ page }) => {
  await openInBuilder(page, workshop({ parts: [] }));
  await page.getByRole('button', { name: 'Add your own question' }).click();
  await page.getByLabel('The question').fill('أين تعمل؟');
  await page.getByRole('radio', { name: 'A choice' }).check();
  await expect(page.getByLabel('Minutes', { exact: true })).toHaveValue('2');
  await page.getByLabel('Choice 1').fill('A ward');
  await page.getByLabel('Choice 2').fill('A team');
  await page.getByRole('radio', { name: 'A choice' }).press('ArrowDown');
  await page.getByLabel('1 means').fill('not at all');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Choice 2')).toHaveValue('A team');
  await expect(page.getByLabel('Minutes', { exact: true })).toHaveValue('2');
  await page.getByLabel('Minutes', { exact: true }).fill('7');
  await page.getByRole('radio', { name: 'A rating' }).check();
  await expect(page.getByLabel('1 means')).toHaveValue('not at all');
  await expect(page.getByLabel('Minutes', { exact: true })).toHaveValue('7');
  await openBuildStep(page, 'Preview');
  await page.getByRole('link', { name: 'Next step' }).click();
  await expect(heading(page)).toHaveCSS('direction', 'rtl');
});

test('a name given in the workbook, to an assignment or its duplicate, is the title that learners meet', async ({ page }) => {
  await openInBuilder(page, workshop());
  const before = page.url();
  await saved(page);
  await page.goto(at('/workbook/'));
  await page.getByRole('button', { name: 'Rename Before we meet' }).click();
  await page.getByLabel('New title').fill('Before we meet in June');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Renamed to “Before we meet in June”.')).toBeVisible();
  await openLink(page, before);
  await openBuildStep(page, 'Message and dates');
  await expect(page.getByLabel('Title')).toHaveValue('Before we meet in June');
  await saved(page);
  await openBuildStep(page, 'Preview');
  await expect(heading(page)).toHaveText('Before we meet in June');
});

test('pressing twice begins one assignment', async ({ page }) => {
  await page.goto(`${BUILD}#new`);
  await page.getByRole('button', { name: 'Start blank' }).dblclick();
  await expect(heading(page)).toHaveText('What is in it');
  await openLink(page, `${BUILD}#new`);
  await expect(page.getByRole('link', { name: 'Assignment without a title' })).toHaveCount(1);
});

test('what the library does not have, and what this browser does not keep, is told with a way on', async ({ page }) => {
  await openInBuilder(page, workshop({ parts: [{ ...STORY, entry: 'no-longer-here' } as typeof STORY] }));
  await expect(page.getByText('Not in the library any more')).toBeVisible();
  await openBuildStep(page, 'Hand out');
  await expect(page.getByText('The library does not have part 1 any more (“no longer here”).')).toBeVisible();
  await openLink(page, `${BUILD}#new=ready:no-such-thing`);
  await expect(page.getByRole('alert')).toContainText('The link names an assignment that this site does not have.');
  await openLink(page, `${BUILD}#b1946ac9-0000-4000-8000-000000000000/words`);
  await expect(page.getByRole('alert')).toContainText('This browser does not keep what the link names.');
  await page.route('**/data/teach/catalogue.json', (route) => route.abort());
  await openLink(page, BUILD);
  await expect(page.getByRole('alert')).toContainText('there is no connection');
  await page.unroute('**/data/teach/catalogue.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('Build an assignment');
});

test('where the browser has no room, nothing is lost and it says so; where it forbids storage, building works for this page', async ({ page }) => {
  await openInBuilder(page, workshop());
  await openBuildStep(page, 'Message and dates');
  await fillStorage(page);
  await page.getByLabel('Message').fill('Ring Dr Example before you come.');
  await expect(page.getByRole('alert')).toContainText('There is no room left in this browser’s storage');
  await expect(page.getByLabel('Message')).toHaveValue('Ring Dr Example before you come.');
  await openLink(page, `${BUILD}#new`);
  await fillStorage(page);
  await page.getByRole('button', { name: 'Start blank' }).click();
  await expect(page.getByRole('alert')).toContainText('This browser could not keep it, so it was not begun.');

  await forbidDatabases(page);
  await openLink(page, `${BUILD}#new`);
  await page.getByRole('button', { name: 'Start blank' }).click();
  await expect(heading(page)).toHaveText('What is in it');
  await expect(page.getByText('This browser does not let the site keep anything for longer than this visit.')).toBeVisible();
});

test('every screen of the builder fits 320 pixels and 400 % zoom', async ({ page }) => {
  await openInBuilder(page, workshop({ title: 'Before we meet: what services do when somebody misses an appointment' }));
  const id = new URL(page.url()).hash.split('/')[0] ?? '';
  /** Each screen, with something that stands on it once all of it is there. */
  const screens: [fragment: string, sign: string | RegExp][] = [
    ['#new', 'Carry on'],
    ['#new=ready:access-and-engagement-45', 'Start from this'],
    ['#add=/glossary/', 'Go on to picking'],
    ['#add=tools/journey-map', 'Which assignment?'],
    [`${id}/parts`, 'Go on to message and dates'],
    [`${id}/add`, 'Or look through'],
    [`${id}/add/kind=question-sets`, 'Titles open in a new tab.'],
    [`${id}/part/p1`, 'Questions it brings along'],
    [`${id}/part/p5`, 'Add a choice'],
    [`${id}/words`, 'Suggest from the parts'],
    [`${id}/preview/0`, 'How to go about it'],
    [`${id}/preview/1`, 'What happened next'],
    [`${id}/hand-out`, /^[\d,]+ characters$/],
    [`${id}/print/facilitator`, /^Keep this to yourself/],
  ];
  const tooWide: string[] = [];
  for (const [fragment, sign] of screens) {
    await page.goto(BUILD + fragment);
    await expect(page.getByText(sign).first()).toBeVisible();
    for (const height of [640, 256]) {
      await page.setViewportSize({ width: 320, height });
      const excess = await excessWidth(page);
      if (excess > 0) tooWide.push(`${fragment} at 320 × ${height}: ${excess} too wide`);
    }
  }
  expect(tooWide).toEqual([]);
});
