// My collection, and what can be done with any page: keep it, or add it to an assignment.
import { expect, test, type Page } from '../helpers/test.ts';
import { makeCollectionCode } from '../../src/features/collection/model/collection-code.ts';
import { at } from '../helpers/paths.ts';
import { expectToFit } from '../helpers/screen.ts';
import { fillStorage } from '../helpers/workbook.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const pages = (page: Page) => page.getByRole('main').locator('ol').last().getByRole('listitem').getByRole('link');
const saved = (page: Page) => page.getByText(/^Saved at \d\d:\d\d$/);

async function keep(page: Page, path: string) {
  await page.goto(at(path));
  await page.getByRole('link', { name: 'Save this page' }).click();
  await expect(dialog(page).getByRole('status')).toContainText(/is saved in “My collection”\.|already/);
}

test.describe('keeping pages', () => {
  test('pages are kept in place, put in order, given notes, printed with them, and still there after a reload', async ({ page }) => {
    await keep(page, '/toolkit/stakeholder-map/');
    await keep(page, '/glossary/#no-wrong-door');
    await keep(page, '/case-studies/andrew/');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Save this page' })).toBeFocused();
    await page.goto(at('/collection/'));
    await expect(pages(page)).toHaveText(['Stakeholder map', 'No wrong door', 'Andrew: support withdrew, service by service']);
    await button(page, 'Up: No wrong door').press('Enter');
    await expect(button(page, 'Up: No wrong door')).toBeFocused();
    await expect(pages(page)).toHaveText(['No wrong door', 'Stakeholder map', 'Andrew: support withdrew, service by service']);
    await page.getByLabel('Note').first().fill('For the first session');
    await page.getByLabel('Name').fill('Induction in May');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Induction in May');
    await expect(page.getByLabel('Note').first()).toHaveValue('For the first session');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('paragraph').filter({ hasText: 'For the first session' })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await pages(page).first().click();
    await expect(page).toHaveURL(at('/glossary/#no-wrong-door'));
  });

  test('a page taken out can be put back, and a page is not kept twice', async ({ page }) => {
    await keep(page, '/toolkit/stakeholder-map/');
    await button(page, 'Take it out again').click();
    await expect(dialog(page).getByRole('status')).toHaveText('It is taken out again.');
    await keep(page, '/toolkit/stakeholder-map/');
    await keep(page, '/toolkit/stakeholder-map/');
    await expect(dialog(page).getByRole('status')).toContainText('is in “My collection” already');
    await dialog(page).getByRole('link', { name: 'Open the collection' }).click();
    await button(page, 'Take out: Stakeholder map').click();
    await expect(page.getByRole('heading', { name: 'No pages yet' })).toBeVisible();
    await expect(button(page, 'Put it back')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(pages(page)).toHaveText(['Stakeholder map']);
  });

  test('a browser without room says so and keeps what it has', async ({ page }) => {
    await keep(page, '/toolkit/stakeholder-map/');
    await page.goto(at('/case-studies/andrew/'));
    await fillStorage(page);
    await page.getByRole('link', { name: 'Save this page' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('What was saved before is untouched');
    await page.goto(at('/collection/'));
    await expect(pages(page)).toHaveText(['Stakeholder map']);
  });

  test('where the small program cannot be loaded, the link leads to an offer that keeps nothing before it is taken', async ({ page }) => {
    await page.route(/\/_astro\/actions-/, (route) => route.abort());
    await page.goto(at('/toolkit/stakeholder-map/'));
    await page.getByRole('link', { name: 'Save this page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Save this page?');
    await page.getByRole('link', { name: 'Open your collection without it' }).click();
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
    await page.goBack();
    await button(page, 'Save').click();
    await expect(pages(page)).toHaveText(['Stakeholder map']);
  });
});

test('the skip link of a page that is a program leaves what is open as it is', async ({ page }) => {
  await keep(page, '/toolkit/stakeholder-map/');
  await dialog(page).getByRole('link', { name: 'Open the collection' }).click();
  await expect(pages(page)).toHaveText(['Stakeholder map']);
  const address = page.url();
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(pages(page)).toHaveText(['Stakeholder map']);
  await expect(page).toHaveURL(address);
});

test.describe('sharing', () => {
  test('a link carries the whole collection to another browser, and sends nothing of it', async ({ page, browser }) => {
    await keep(page, '/toolkit/stakeholder-map/');
    await page.goto(at('/collection/'));
    await page.getByLabel('Note').first().fill('Page 2 is the useful one');
    await button(page, 'Make a link to share').click();
    const link = await page.getByLabel('Link of the collection').inputValue();
    await expect(page.getByRole('img', { name: 'The collection as a QR code' })).toBeVisible();
    const other = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    await expect(pages(other)).toHaveText(['Stakeholder map']);
    await expect(other.getByText('Page 2 is the useful one')).toBeVisible();
    await button(other, 'Save a copy in this browser').click();
    await expect(other.getByLabel('Note')).toHaveValue('Page 2 is the useful one');
    const code = link.split('#c=')[1]!;
    expect(asked.filter((url) => url.includes(code.slice(0, 20)))).toEqual([]);
    await other.context().close();
  });

  test('notes in which a person could be recognised are shown before the link is made', async ({ page }) => {
    await keep(page, '/toolkit/stakeholder-map/');
    await page.goto(at('/collection/'));
    await page.getByLabel('Note').first().fill('Ask Mrs Margaret Hill, born 12/03/1961');
    await button(page, 'Make a link to share').click();
    await expect(page.getByLabel('Link of the collection')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Check before it leaves this page' })).toBeAttached();
  });

  test('a link whose “#” was written as “%23” on its way still opens', async ({ page }) => {
    const code = await makeCollectionCode({
      title: 'Reading',
      collection: { note: '', pages: [{ path: '/toolkit/stakeholder-map/', title: 'Map', note: '' }] },
    });
    await page.goto(at(`/collection/%23c=${code}`));
    await expect(pages(page)).toHaveText(['Map']);
  });

  test('a cut link, and one that leads elsewhere, are refused with what to do', async ({ page }) => {
    const code = await makeCollectionCode({
      title: 'Reading',
      collection: { note: '', pages: [{ path: '/toolkit/stakeholder-map/', title: 'Map', note: '' }] },
    });
    await page.goto(at(`/collection/#c=${code.slice(0, -6)}`));
    await expect(page.getByRole('alert')).toContainText('cut off');
    const foreign = await makeCollectionCode({ title: 'Reading', collection: { note: '', pages: [{ path: '//example.org/', title: 'Map', note: '' }] } });
    await page.goto(at(`/collection/#c=${foreign}`));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('cannot be trusted');
  });
});

test.describe('adding to an assignment', () => {
  test('a page goes into a new assignment, then another into the same one, chosen from a page that holds many', async ({ page }) => {
    await page.goto(at('/case-studies/andrew/'));
    await page.getByRole('link', { name: 'Add to assignment' }).click();
    await button(page, 'Add it to a new assignment').click();
    await expect(dialog(page).getByRole('status')).toContainText('It has one part now, 35 minutes together.');
    await page.goto(at('/glossary/'));
    await page.getByRole('link', { name: 'Add to assignment' }).click();
    await dialog(page).getByLabel('Find on this page').fill('no wrong');
    await dialog(page)
      .getByRole('checkbox', { name: /No wrong door/ })
      .check();
    await expect(dialog(page).getByRole('radio', { name: 'Assignment without a title' })).toBeChecked();
    await button(page, 'Add it').click();
    await expect(dialog(page).getByRole('status')).toContainText('It has 2 parts now');
    await page.goto(at('/case-studies/andrew/learn/'));
    await page.getByRole('link', { name: 'Add to assignment' }).click();
    await button(page, 'Add it').dblclick();
    await expect(dialog(page).getByRole('status')).toContainText('is in “Assignment without a title” already. Nothing was added.');
  });

  test('pages that hold nothing to teach with do not offer it', async ({ page }) => {
    await page.goto(at('/about/'));
    await expect(page.getByRole('link', { name: 'Save this page' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Add to assignment' })).toHaveCount(0);
  });
});

test('the dialogs and the collection have no accessibility problem, in light and in dark, and fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keep(page, '/case-studies/andrew/');
  await expectToFit(page, 'keeping');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Add to assignment' }).click();
  await expect(button(page, 'Add it to a new assignment')).toBeVisible();
  await expectToFit(page, 'adding');
  await page.goto(at('/collection/'));
  await button(page, 'Make a link to share').click();
  await expect(page.getByLabel('Link of the collection')).toBeVisible();
  await expectToFit(page, 'the collection');
});
