// The workbook: what the browser keeps, in one tab and in two, and when its storage fails.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../helpers/test.ts';
import { findAccessibilityProblems } from '../helpers/axe.ts';
import { at } from '../helpers/paths.ts';
import { accountDocument, accountPath, fillStorage, forbidDatabases, openAccount, openDocuments, openText } from '../helpers/workbook.ts';
import { documentsToFile } from '../../src/features/workbook/files/write.ts';

const WORKBOOK = at('/workbook/');
const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByLabel('What happened');
const saved = (page: Page) => page.getByText(/^Saved at \d\d:\d\d$/);

async function downloadOf(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await download.path(), 'utf8');
}

test.describe('the list', () => {
  test('is empty at first and leads to a reflection', async ({ page }) => {
    await page.goto(WORKBOOK);
    await page.getByRole('main').getByRole('link', { name: 'Start a reflection' }).click();
    await expect(page).toHaveURL(at('/reflect/'));
  });

  test('renames, duplicates, deletes and brings back, and all of it is still so after a reload', async ({ page }) => {
    await openDocuments(page, [accountDocument()]);
    await button(page, 'Rename Referrals and me').click();
    await page.getByLabel('New title').fill('My spring account');
    await page.keyboard.press('Enter');
    await expect(titles(page)).toHaveText(['My spring account']);
    await button(page, 'Duplicate My spring account').click();
    await expect(titles(page)).toHaveText(['My spring account (copy)', 'My spring account']);
    await button(page, 'Delete My spring account').click();
    await expect(titles(page)).toHaveText(['My spring account (copy)']);
    await expect(button(page, 'Undo: bring back My spring account')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(titles(page)).toHaveCount(2);
    await expect(page.getByRole('link', { name: 'My spring account', exact: true })).toBeFocused();
    await button(page, 'Delete My spring account (copy)').click();
    await expect(titles(page)).toHaveText(['My spring account']);
    await page.reload();
    await expect(titles(page)).toHaveText(['My spring account']);
  });

  test('shows and keeps a document of a kind it does not know, and saves it to a file unchanged', async ({ page }) => {
    const stranger = accountDocument({ id: 's1', kind: 'map-of-tomorrow', title: 'A map', body: { places: [1, 'two'] } });
    await openDocuments(page, [stranger, accountDocument()]);
    await expect(page.getByRole('main').getByRole('link', { name: 'A map' })).toHaveCount(0);
    const file = JSON.parse(await downloadOf(page, 'Save to file: A map')) as { content: { documents: unknown[] } };
    expect(file.content.documents).toEqual([stranger]);
  });

  test('comes back from “save all” after “delete everything”, which names what goes', async ({ page }) => {
    await openDocuments(page, [accountDocument(), accountDocument({ id: 'a2', title: 'Second' })]);
    const file = await downloadOf(page, 'Save all to one file');
    await button(page, 'Delete everything on this device').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Referrals and me');
    await expect(dialog).toContainText('Second');
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(titles(page)).toHaveCount(2);
    await button(page, 'Delete everything on this device').click();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await openText(page, file);
    await expect(titles(page)).toHaveText(['Referrals and me', 'Second']);
  });

  test('has no accessibility problems with documents, while renaming and after deleting, and fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openDocuments(page, [accountDocument(), accountDocument({ id: 'a2', title: 'Second' })]);
    await button(page, 'Rename Second').click();
    await button(page, 'Delete Referrals and me').click();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('a file', () => {
  test('takes the place of an earlier version, and never of a later one, unless both are kept', async ({ page }) => {
    const older = accountDocument({ title: 'Before', revision: 1 });
    const newer = accountDocument({ title: 'After', revision: 2 });
    await openDocuments(page, [older]);
    await openText(page, documentsToFile([newer]).text);
    await expect(titles(page)).toHaveText(['After']);
    await openText(page, documentsToFile([older]).text);
    await expect(page.getByText('“Before” is later here')).toBeVisible();
    await expect(titles(page)).toHaveText(['After']);
    await button(page, 'Keep both').click();
    await expect(titles(page)).toHaveCount(2);
    await expect(titles(page).first()).toContainText('Before (from a file');
  });

  test('that is damaged, from a newer version or something else is refused with a reason and changes nothing', async ({ page }) => {
    await openDocuments(page, [accountDocument()]);
    const good = documentsToFile([accountDocument({ id: 'b1', title: 'New' })]).text;
    for (const [text, reason] of [
      [good.replace('"New"', '"Now"'), 'This file is damaged'],
      [good.slice(0, -40), 'This file is damaged'],
      [documentsToFile([accountDocument({ id: 'b1', version: 9 })]).text, 'a newer version of this site'],
      ['{"shopping": ["bread"]}', 'does not hold documents of a workbook'],
    ] as const) {
      await openText(page, text);
      await expect(page.getByRole('alert')).toContainText(reason);
      await expect(page.getByRole('alert')).toContainText('Nothing in this browser has changed');
    }
    await page.reload();
    await expect(titles(page)).toHaveText(['Referrals and me']);
  });

  test('is saved only after words that look like a person are changed or kept', async ({ page }) => {
    await openDocuments(page, [accountDocument({ whatHappened: 'We met Mr Smith.' })]);
    await button(page, 'Save all to one file').click();
    const note = page.getByRole('textbox', { name: 'In “Referrals and me”' });
    await expect(note).toHaveValue('We met Mr Smith.');
    await expect(button(page, 'Delete Referrals and me')).toBeHidden();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await note.fill('We met someone.');
    const file = await downloadOf(page, 'Save to file');
    expect(file).toContain('We met someone.');
    expect(file).not.toContain('Smith');
    await expect(button(page, 'Save all to one file')).toBeFocused();
    await page.goto(accountPath('a1'));
    await expect(field(page)).toHaveValue('We met someone.');
  });
});

test.describe('an open document', () => {
  test('saves itself, says when, and keeps even what was typed just before leaving', async ({ page }) => {
    await openAccount(page);
    await field(page).fill('We met.');
    await expect(saved(page)).toBeVisible();
    await field(page).fill('We met. Then the phone rang');
    await page.reload();
    await expect(field(page)).toHaveValue('We met. Then the phone rang');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('shows in a second tab what the first has saved', async ({ page, context }) => {
    await openAccount(page);
    const second = await context.newPage();
    await second.goto(accountPath('a1'));
    await expect(field(second)).toHaveValue('');
    await field(page).fill('Seen by both');
    await expect(field(second)).toHaveValue('Seen by both');
    await field(second).fill('Seen by both, and back');
    await expect(field(page)).toHaveValue('Seen by both, and back');
  });

  test('changed in two tabs at once loses neither version', async ({ page, context }) => {
    await openDocuments(page, [accountDocument()]);
    const second = await context.newPage();
    // As if the second tab had slept: it does not hear of the first one's change before it makes its own.
    await second.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await second.goto(accountPath('a1'));
    await expect(field(second)).toBeVisible();
    await page.goto(accountPath('a1'));
    await field(page).fill('From the first tab');
    await expect(saved(page)).toBeVisible();
    await field(second).fill('From the second tab');
    await expect(second.getByRole('alert')).toContainText('changed in another tab');
    await button(second, 'Keep mine as a copy').click();
    await expect(second).not.toHaveURL(/#a1/);
    const copy = new URL(second.url()).hash.slice(1).split('/')[0];
    await second.goto(accountPath(copy ?? ''));
    await expect(field(second)).toHaveValue('From the second tab');
    await page.reload();
    await expect(field(page)).toHaveValue('From the first tab');
    await page.goto(WORKBOOK);
    await expect(titles(page)).toHaveText(['Referrals and me (my version)', 'Referrals and me']);
  });

  test('deleted in another tab stays on the page and can be kept', async ({ page, context }) => {
    await openDocuments(page, [accountDocument({ whatHappened: 'Worth keeping' })]);
    const list = await context.newPage();
    await page.goto(accountPath('a1'));
    await expect(field(page)).toHaveValue('Worth keeping');
    await list.goto(WORKBOOK);
    await button(list, 'Delete Referrals and me').click();
    await expect(page.getByRole('alert')).toContainText('deleted in another tab');
    await expect(field(page)).toHaveValue('Worth keeping');
    await button(page, 'Keep mine as a copy').click();
    await expect(titles(list)).toHaveText(['Referrals and me (my version)']);
  });

  test('stays on the page when there is no room, and can be saved to a file', async ({ page }) => {
    await openAccount(page, accountDocument({ whatHappened: 'Saved before' }));
    await fillStorage(page);
    await field(page).fill('Not saved');
    await expect(page.getByRole('alert')).toContainText('no room left');
    await expect(field(page)).toHaveValue('Not saved');
    expect(await downloadOf(page, 'Save to a file')).toContain('Not saved');
  });

  test('is checked for details of people before it goes to a file, also when there is no room', async ({ page }) => {
    await openAccount(page);
    await fillStorage(page);
    await field(page).fill('Mr Campbell rang twice');
    await expect(page.getByRole('alert')).toContainText('no room left');
    await button(page, 'Save to a file').click();
    await expect(page.locator('q', { hasText: 'Mr Campbell' }).first()).toBeVisible();
    await page.getByLabel(/^In “/).fill('He rang twice');
    const saved = await downloadOf(page, 'Save the file');
    expect(saved).toContain('He rang twice');
    expect(saved).not.toContain('Campbell');
    await expect(field(page)).toHaveValue('Mr Campbell rang twice');
  });

  test('is saved again when the browser has cleared its storage in the meantime', async ({ page }) => {
    await openAccount(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
    await field(page).fill('Still here');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(field(page)).toHaveValue('Still here');
  });
});

test.describe('a browser that keeps nothing for long', () => {
  test('is told plainly, and documents last for the visit', async ({ page }) => {
    await forbidDatabases(page);
    await openDocuments(page, [accountDocument()]);
    await expect(page.getByText('gone when you close this tab')).toBeVisible();
    await page.goto(accountPath('a1'));
    await field(page).fill('For now');
    await expect(page.getByText(/^Kept for this visit at \d\d:\d\d$/)).toBeVisible();
    await expect(saved(page)).toHaveCount(0);
    await page.reload();
    await expect(field(page)).toHaveValue('For now');
  });

  test('a shared computer keeps documents in this tab only', async ({ page, context }) => {
    await openDocuments(page, [accountDocument()]);
    // What the device keeps by now is what can be moved.
    await page.reload();
    await expect(titles(page)).toHaveText(['Referrals and me']);
    await button(page, 'Mark this computer as shared').click();
    await button(page, 'Move them into this visit').click();
    await expect(page.getByText('marked as shared').first()).toBeVisible();
    await page.reload();
    await expect(titles(page)).toHaveText(['Referrals and me']);
    const other = await context.newPage();
    await other.goto(WORKBOOK);
    await expect(other.getByText('Nothing is kept here yet')).toBeVisible();
    await button(page, 'This computer is not shared').click();
    await button(page, 'Keep them on this device').click();
    await expect(titles(page)).toHaveText(['Referrals and me']);
    await other.reload();
    await expect(titles(other)).toHaveText(['Referrals and me']);
  });
});
