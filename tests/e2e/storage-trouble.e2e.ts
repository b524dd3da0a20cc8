// Storage that cannot be opened, does not answer, fails for a moment or is taken away: each is told apart, nothing hangs, and there is a way on.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../helpers/test.ts';
import { at } from '../helpers/paths.ts';
import { openStep, setUpSession } from '../helpers/reflection.ts';
import { accountDocument, accountPath, openAccount, openDocuments, openText } from '../helpers/workbook.ts';

const WORKBOOK = at('/workbook/');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const field = (page: Page) => page.getByLabel('What happened');

/** Another tab of this site that holds the database as an older version of the site left it, and does not let go: it sleeps. */
async function sleepingTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(at('/help-now/'));
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('both-together', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('documents', { keyPath: 'id' });
        opening.onsuccess = () => {
          opening.result.transaction('documents', 'readwrite').objectStore('documents').put({
            id: 'old1',
            kind: 'reflective-account',
            version: 1,
            title: 'From before',
            createdAt: '2026-11-20T10:00:00.000Z',
            changedAt: '2026-11-21T11:00:00.000Z',
            revision: 1,
            body: {},
          });
          resolve();
        };
      }),
  );
  return other;
}

/** The next openings of a database fail so many times, as they do on a failing disk. */
const failToOpen = (page: Page, times: number) =>
  page.addInitScript((many) => {
    const open = IDBFactory.prototype.open;
    let left = many;
    IDBFactory.prototype.open = function (...named) {
      if (left-- > 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open.apply(this, named);
    };
  }, times);

test('another tab that holds the storage and sleeps is named, and once it is closed everything is there again', async ({ page }) => {
  const other = await sleepingTab(page);
  await page.goto(WORKBOOK);
  await expect(page.getByText('Another tab of this site holds what this browser keeps')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('It is not deleted.')).toBeVisible();
  await expect(page.getByText('Nothing is kept here yet')).toHaveCount(0);
  await openText(page, JSON.stringify({}));
  await other.close();
  await expect(titles(page)).toHaveText(['From before']);
  await expect(page.getByText('Another tab of this site holds')).toHaveCount(0);
});

test('what is written while the storage is out of reach goes there once it is back', async ({ page }) => {
  const other = await sleepingTab(page);
  await page.goto(at('/collection/'));
  await expect(page.getByText('Another tab of this site holds what this browser keeps')).toBeVisible({ timeout: 15_000 });
  await openDocuments(page, [accountDocument()]);
  await page.goto(accountPath('a1'));
  await expect(field(page)).toBeVisible({ timeout: 15_000 });
  await field(page).fill('Written meanwhile');
  await expect(page.getByText(/^Kept for this visit at/)).toBeVisible();
  await other.close();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.goto(WORKBOOK);
  await expect(titles(page)).toHaveText(['Referrals and me', 'From before']);
});

test('storage of a newer version of the site is told as that, and is not said to be empty', async ({ page }) => {
  await page.goto(at('/help-now/'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('both-together', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto(WORKBOOK);
  await expect(page.getByText('A newer version of this site has been used in this browser')).toBeVisible();
  await expect(page.getByText('Nothing is kept here yet')).toHaveCount(0);
});

test('a fault that passes is not told at all', async ({ page }) => {
  await openDocuments(page, [accountDocument()]);
  await failToOpen(page, 2);
  await page.reload();
  await expect(titles(page)).toHaveText(['Referrals and me']);
  await expect(page.getByText('could not read what it keeps')).toHaveCount(0);
});

test('a fault that stays is told, and can be tried again', async ({ page }) => {
  await openDocuments(page, [accountDocument()]);
  await failToOpen(page, 3);
  await page.reload();
  await expect(page.getByText('could not read what it keeps for this site')).toBeVisible();
  await button(page, 'Try again').click();
  await expect(page.getByText('It works again.')).toBeVisible();
  await expect(titles(page)).toHaveText(['Referrals and me']);
});

test('storage that never answers does not hold the page up', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    // A request of another database whose answers never arrive.
    IDBFactory.prototype.open = function () {
      const request = open.call(this, 'never-answers');
      for (const name of ['success', 'error', 'upgradeneeded', 'blocked']) request.addEventListener(name, (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  await page.goto(WORKBOOK);
  await expect(page.getByText('This browser’s storage does not answer')).toBeVisible({ timeout: 15_000 });
  await expect(button(page, 'Try again')).toBeVisible();
});

test('a browser that keeps nothing lets everything be saved to a file from where one is, asks before the page is left, and opens the file again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
  });
  await setUpSession(page, { from: 'set:starting-a-conversation' });
  await openStep(page, 'Discuss');
  await page.getByRole('link', { name: 'Start with the first' }).click();
  await page.getByLabel('What we say about it').fill('Only in memory');
  await expect(page.getByText(/^Kept on this page only, at/)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save to a file').click()]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('Only in memory');
  const asked = page.waitForEvent('dialog');
  const leaving = page.goto(WORKBOOK);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
  await openText(page, file);
  await expect(titles(page)).toHaveText([/^Harbour teams/]);
});

test('room that comes back after the storage was full is told with what it may mean', async ({ page }) => {
  await openAccount(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    let isFull = true;
    IDBObjectStore.prototype.put = function (...given) {
      if (!isFull) return put.apply(this, given);
      isFull = false;
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await field(page).fill('Saved in the end');
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.getByText('There was no room in this browser’s storage a moment ago')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue('Saved in the end');
});

test('cleared storage is filled again with what is open, without anyone typing', async ({ page }) => {
  await openAccount(page, accountDocument({ whatHappened: 'Still here' }));
  await expect(field(page)).toHaveValue('Still here');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await expect(page.getByText('The browser had removed what it kept for this site')).toBeVisible({ timeout: 20_000 });
  await page.goto(WORKBOOK);
  await expect(titles(page)).toHaveText(['Referrals and me']);
});

test('a page that the browser sets aside in the middle of saving holds no other up, and goes on when somebody comes back to it', async ({ page, context }) => {
  await openDocuments(page, [accountDocument()]);
  await page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...asked) {
      if (asked[1] === 'readwrite') document.body.dataset['saves'] = '';
      return begin.apply(this, asked);
    };
  });
  await page.goto(accountPath('a1'));
  await expect(field(page)).toBeVisible();
  const busy = await context.newPage();
  await busy.goto(at('/help-now/'));
  await busy.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('both-together');
        opening.onsuccess = () => {
          const documents = opening.result.transaction('documents', 'readwrite').objectStore('documents');
          const goOn = () => {
            if (document.title !== 'Done') documents.count().onsuccess = goOn;
            resolve();
          };
          goOn();
        };
      }),
  );
  await field(page).fill('Left in the middle');
  await expect(page.locator('body[data-saves]')).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  const turn = (event: 'pagehide' | 'pageshow') => page.evaluate((name) => void dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event);
  await turn('pagehide');
  // A page that is set aside hears of nothing: as if a debugger had stopped it.
  const isStopped = new Promise((done) => session.once('Debugger.paused', done));
  await session.send('Debugger.pause');
  const waiting = page.evaluate(() => document.title);
  await isStopped;
  await busy.evaluate(() => void (document.title = 'Done'));
  const next = await context.newPage();
  await next.goto(accountPath('a1'));
  await expect(field(next)).toHaveValue('Left in the middle');
  await session.send('Debugger.resume');
  await waiting;
  await turn('pageshow');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await expect(field(page)).toHaveValue('Left in the middle');
});

test('“Delete everything” while another tab sleeps is done at once, and new pages open', async ({ page }) => {
  await openDocuments(page, [accountDocument()]);
  const other = await page.context().newPage();
  await other.goto(at('/help-now/'));
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('both-together');
        opening.onsuccess = () => resolve();
      }),
  );
  await button(page, 'Delete everything on this device').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything that this site kept on this device is deleted.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
});

test('“Delete everything” on a shared computer empties the other tabs as well', async ({ page, context }) => {
  await page.goto(WORKBOOK);
  await button(page, 'Mark this computer as shared').click();
  await expect(page.getByText('This computer is marked as shared.', { exact: true })).toBeVisible();
  const other = await context.newPage();
  await openDocuments(other, [accountDocument()]);
  const held = () => other.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('both-together:')));
  expect(await held()).toHaveLength(1);
  const reading = await context.newPage();
  await reading.goto(at('/search/'));
  await reading.getByRole('searchbox', { name: 'Search the library' }).fill('methadone');
  await reading.locator('search-page ol a').first().click();
  // What listens to other tabs comes once the page is at rest.
  await expect(reading.getByRole('searchbox', { name: 'Search the library' })).toBeHidden();
  await reading.waitForLoadState('networkidle');
  const searched = () => reading.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('both-together:')));
  expect(await searched()).toEqual(['both-together:recent-searches']);
  await button(page, 'Delete everything on this device').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect.poll(held).toEqual([]);
  await expect.poll(searched).toEqual([]);
  // The next person’s words are not kept either.
  await expect(page.getByText('This computer is marked as shared. What you write is kept in this tab only')).toBeVisible();
  await expect(other.getByText('Nothing is kept here yet')).toBeVisible();
});
