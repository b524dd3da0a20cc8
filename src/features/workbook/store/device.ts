// Documents kept on this device, in IndexedDB. The browser may take the database away at any time; the next call opens it again.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { WorkbookDocument } from '../document.ts';
import { DATABASE } from '../stored-names.ts';
import { compare, type Store } from './store.ts';

interface Schema extends DBSchema {
  documents: { key: string; value: WorkbookDocument };
}

/** The store on this device. Rejects where the browser forbids IndexedDB. */
export async function deviceStore(): Promise<Store> {
  let opened: IDBPDatabase<Schema> | undefined;

  async function open() {
    opened ??= await openDB<Schema>(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore('documents', { keyPath: 'id' }),
      // Another tab deletes the database: let go, or it would wait for this tab.
      blocking: close,
      terminated: close,
    });
    return opened;
  }

  function close() {
    opened?.close();
    opened = undefined;
  }

  /** Does the work; once more with a new connection where the old one had been closed. */
  async function run<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      close();
      return work(await open());
    }
  }

  await open();
  return {
    all: () => run((database) => database.getAll('documents')),
    get: (id) => run((database) => database.get('documents', id)),
    put: (document, from) =>
      run(async (database) => {
        const transaction = database.transaction('documents', 'readwrite');
        const result = compare(await transaction.store.get(document.id), from);
        if (result.stored) await write(transaction.store.put(document), transaction.done);
        else await transaction.done;
        return result;
      }),
    remove: (id) =>
      run(async (database) => {
        const transaction = database.transaction('documents', 'readwrite');
        const document = await transaction.store.get(id);
        await write(transaction.store.delete(id), transaction.done);
        return document;
      }),
    async destroy() {
      await run((database) => database.clear('documents'));
      close();
      // A tab that sleeps may hold the database open; it is empty already, and goes when that tab does.
      await new Promise<void>((resolve, reject) => {
        deleteDB(DATABASE, { blocked: () => resolve() }).then(resolve, reject);
      });
    },
    close,
  };
}

/** Waits for a request and for its transaction, so that a failure of either is told once. */
async function write(request: Promise<unknown>, done: Promise<void>): Promise<void> {
  await Promise.all([request, done]);
}
