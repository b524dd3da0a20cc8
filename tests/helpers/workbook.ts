// Documents of a workbook as tests need them, and the ways in which a browser's storage fails.
import { expect, type Page } from '@playwright/test';
import { documentsToFile } from '../../src/features/workbook/files/write.ts';
import type { WorkbookDocument } from '../../src/features/workbook/document.ts';
import { DATABASE } from '../../src/features/workbook/stored-names.ts';
import { at } from './paths.ts';

/** One person's account, as kept; `changes` differ from the usual. */
export function accountDocument(changes: Partial<WorkbookDocument> & { whatHappened?: string } = {}): WorkbookDocument {
  const { whatHappened = '', ...envelope } = changes;
  const text = 'Who has to agree before a referral goes out?';
  return {
    id: 'a1',
    kind: 'reflective-account',
    version: 1,
    title: 'Referrals and me',
    createdAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-21T11:00:00.000Z',
    revision: 1,
    body: {
      exercise: { title: 'Referrals' },
      questions: [{ key: 'referrals#one', setTitle: 'Referrals', text, dimension: 'access-and-engagement', ideas: [], wording: 'abcdefg' }],
      answers: {},
      account: { whatHappened, whatLearnt: '', whatChanged: '', howItRelates: '' },
      minutes: 0,
      siteVersion: '0.1.0',
      heldOn: '2026-11-20',
    },
    ...envelope,
  };
}

/** Opens a file of text on the workbook page. */
export const openText = (page: Page, text: string) =>
  page.getByLabel('Open a file').setInputFiles({ name: 'workbook.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Goes to the workbook and opens a file with the documents. */
export async function openDocuments(page: Page, documents: readonly WorkbookDocument[], workbook = at('/workbook/')): Promise<void> {
  await page.goto(workbook);
  await openText(page, documentsToFile(documents).text);
  await page.getByText(/added\./).waitFor();
}

/**
 * Puts documents into the browser’s storage as the site keeps them, for journeys that only begin with them: no page of the site has to open a file.
 * The database is of its first version, where there is none yet; the site brings it to its own.
 */
export async function putDocuments(page: Page, documents: readonly WorkbookDocument[]): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(at('/robots.txt'));
  await page.evaluate(
    ({ name, all }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore('documents', { keyPath: 'id' });
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const putting = opening.result.transaction('documents', 'readwrite');
          for (const document of all) putting.objectStore('documents').put(document);
          putting.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name: DATABASE, all: documents },
  );
}

/** Begins on the four text fields of an account that the browser keeps. */
export async function openAccount(page: Page, account = accountDocument()): Promise<void> {
  await putDocuments(page, [account]);
  await page.goto(accountPath(account.id));
  await expect(page.getByLabel('What happened')).toBeVisible();
}

/** The screen with the four text fields of an account. */
export const accountPath = (id: string) => at(`/reflect/session/#${id}/account`);

/** From now on the browser has no room for another document. */
export const fillStorage = (page: Page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });

/** On every page from now on the browser forbids databases, as in some private windows. */
export const forbidDatabases = (page: Page) =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
  });
