// Going back: earlier states of a document, what a file took the place of, words of a tab that closed, and finding a document again.
import { expect, test, type Page } from '../helpers/test.ts';
import { documentsToFile } from '../../src/features/workbook/files/write.ts';
import { at } from '../helpers/paths.ts';
import { accountDocument, accountPath, fillStorage, openAccount, openDocuments, openText } from '../helpers/workbook.ts';

const WORKBOOK = at('/workbook/');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const field = (page: Page) => page.getByLabel('What happened');
const saved = (page: Page) => page.getByText(/^Saved at \d\d:\d\d$/);

async function write(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(page.getByText('Saving …')).toBeVisible();
  await expect(saved(page)).toBeVisible();
}

test('an earlier state of a document can be looked at and brought back, and the other one after it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00Z') });
  await openAccount(page, accountDocument({ whatHappened: 'As it was in the morning' }));
  await write(page, 'Something else altogether');
  await page.goto(WORKBOOK);
  await button(page, 'Earlier states of Referrals and me').click();
  await page.getByText(/^As it was on 21 November 2026/).click();
  await expect(page.getByText('As it was in the morning')).toBeVisible();
  await expect(page.getByText('Something else altogether')).toBeVisible();
  await button(page, 'Bring this back').click();
  await expect(page.getByText('is as it was on 21 November 2026')).toBeVisible();
  await page.goto(accountPath('a1'));
  await expect(field(page)).toHaveValue('As it was in the morning');
  await page.goto(WORKBOOK);
  await button(page, 'Earlier states of Referrals and me').click();
  await page.getByText(/^As it was on 22 November 2026/).click();
  await button(page, 'Keep it as a copy').click();
  await expect(titles(page)).toHaveCount(2);
});

test('a deleted document takes its earlier states along', async ({ page }) => {
  await openAccount(page, accountDocument({ whatHappened: 'Secret of the morning' }));
  await write(page, 'Changed');
  await page.goto(WORKBOOK);
  await button(page, 'Delete Referrals and me').click();
  await expect(titles(page)).toHaveCount(0);
  const left = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('both-together');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('states').objectStore('states').getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
        };
      }),
  );
  expect(left).toBe('[]');
});

test.describe('a file', () => {
  const older = accountDocument({ revision: 2, whatHappened: 'In the file' });
  const newer = accountDocument({ revision: 5, whatHappened: 'Later, in the file' });

  test('saved with a clock that was ahead does not replace later work, and the reason is not a clock', async ({ page }) => {
    await openDocuments(page, [accountDocument({ revision: 3, whatHappened: 'A week of work' })]);
    await openText(page, documentsToFile([{ ...older, changedAt: '2027-02-21T11:00:00.000Z' }]).text);
    await expect(page.getByText('“Referrals and me” is later here')).toBeVisible();
    await page.goto(accountPath('a1'));
    await expect(field(page)).toHaveValue('A week of work');
  });

  test('with later versions of many documents comes in whole, and one step puts all back, also after the page was left', async ({ page }) => {
    const many = (body: string, revision: number) =>
      ['a1', 'a2', 'a3'].map((id) => accountDocument({ id, title: `Account ${id}`, revision, whatHappened: `${body} ${id}` }));
    await openDocuments(page, many('Before', 1));
    await openText(page, documentsToFile(many('After', 2)).text);
    await expect(page.getByText(/^The file has a later version of “Account a1”, “Account a2”, “Account a3”/)).toBeVisible();
    await page.reload();
    await button(page, 'Put the earlier versions back').click();
    await expect(page.getByText('The earlier versions are back.')).toBeVisible();
    await expect(button(page, 'Put the earlier versions back')).toHaveCount(0);
    await page.goto(accountPath('a2'));
    await expect(field(page)).toHaveValue('Before a2');
  });

  test('whose documents came in rightly is said to be so, and nothing asks any more', async ({ page }) => {
    await openDocuments(page, [older]);
    await openText(page, documentsToFile([newer]).text);
    await button(page, 'Keep what came in').click();
    await expect(button(page, 'Put the earlier versions back')).toHaveCount(0);
    await page.goto(accountPath('a1'));
    await expect(field(page)).toHaveValue('Later, in the file');
  });

  test('that was worked on in two places asks which to have, and can be taken', async ({ page, browser }) => {
    await openAccount(page);
    await write(page, 'Here');
    const elsewhere = await (await browser.newContext({ baseURL: test.info().project.use.baseURL ?? '' })).newPage();
    await openDocuments(elsewhere, [accountDocument()]);
    await elsewhere.goto(accountPath('a1'));
    await write(elsewhere, 'There');
    await write(elsewhere, 'There, and again');
    await elsewhere.goto(WORKBOOK);
    const [download] = await Promise.all([elsewhere.waitForEvent('download'), button(elsewhere, 'Save all to one file').click()]);
    const path = await download.path();
    await page.goto(WORKBOOK);
    await page.getByLabel('Open a file').setInputFiles(path);
    await expect(page.getByText('was changed here and in the file, apart from each other')).toBeVisible();
    await button(page, 'Take the file’s version').click();
    await expect(page.getByText('is now as the file has it')).toBeVisible();
    await page.goto(accountPath('a1'));
    await expect(field(page)).toHaveValue('There, and again');
    await elsewhere.context().close();
  });

  test('for which there is no room comes in not at all, and says what it would have brought', async ({ page }) => {
    await openDocuments(page, [accountDocument()]);
    await fillStorage(page);
    await openText(page, documentsToFile([accountDocument({ id: 'b1', title: 'One' }), accountDocument({ id: 'b2', title: 'Two' })]).text);
    await expect(page.getByRole('alert')).toContainText('not enough room');
    await expect(page.getByRole('alert')).toContainText('2 documents (“One”, “Two”)');
    await page.reload();
    await expect(titles(page)).toHaveText(['Referrals and me']);
  });
});

test.describe('words of a tab that was left at once', () => {
  test('are not lost to another tab that saves the same document later', async ({ page, context }) => {
    await openAccount(page);
    const second = await context.newPage();
    await second.goto(accountPath('a1'));
    await expect(field(second)).toBeVisible();
    // A save that never ends, as when the browser is busy with something else.
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('Busy', 'UnknownError');
      };
    });
    await field(page).fill('Typed at the last moment');
    await page.goto('about:blank');
    await field(second).fill('Typed in the other tab');
    await expect(saved(second)).toBeVisible();
    await second.goto(WORKBOOK);
    await expect(titles(second)).toHaveCount(2);
    await expect(titles(second).filter({ hasText: 'changes that were not saved' })).toHaveCount(1);
  });
});

test.describe('what is not saved', () => {
  test('is asked about before another document of the same page is opened, and stays where somebody stays', async ({ page }) => {
    await openDocuments(page, [accountDocument(), accountDocument({ id: 'a2', title: 'Second' })]);
    await page.goto(accountPath('a1'));
    await expect(field(page)).toBeVisible();
    await fillStorage(page);
    await field(page).fill('No room for this');
    await page.evaluate(() => {
      location.hash = '#a2/account';
    });
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('The last change to “Referrals and me” is not saved');
    await dialog.getByRole('button', { name: 'Stay here' }).click();
    await expect(field(page)).toHaveValue('No room for this');
    await expect(page).toHaveURL(/#a1\/account$/);
    await page.evaluate(() => {
      location.hash = '#a2/account';
    });
    await dialog.getByRole('button', { name: 'Leave without the last change' }).click();
    await expect(page).toHaveURL(/#a2\/account$/);
    await expect(field(page)).toHaveValue('');
  });
});

test('a document is found by the words in it and by the days it was worked on', async ({ page }) => {
  const documents = Array.from({ length: 8 }, (_, index) =>
    accountDocument({
      id: `d${index}`,
      title: `Account ${index}`,
      whatHappened: index === 3 ? 'Harbour teams met' : 'Nothing much',
      createdAt: `2026-0${index + 1}-10T10:00:00.000Z`,
      changedAt: `2026-0${index + 1}-11T10:00:00.000Z`,
    }),
  );
  await openDocuments(page, documents);
  await expect(page.getByText('8 documents', { exact: true })).toBeVisible();
  await page.getByLabel('Find a document').fill('harbour TEAMS');
  await expect(titles(page)).toHaveText(['Account 3']);
  await expect(page.getByText('1 of 8 documents')).toBeVisible();
  await page.getByLabel('Find a document').fill('');
  await page.getByLabel('Worked on from').fill('2026-05-11');
  await page.getByLabel('Until').fill('2026-06-10');
  await expect(titles(page)).toHaveText(['Account 5', 'Account 4']);
});
