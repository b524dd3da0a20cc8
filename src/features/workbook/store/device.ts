// Documents kept on this device, in IndexedDB, with earlier states of each. The browser may take the database away at any time; the next call opens it again.
//
// Versions of the database, gapless: 1 has `documents`; 2 adds `states`, the earlier states of documents.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { WorkbookDocument } from '../document.ts';
import { isWorthKeeping, statesTooMany } from '../history.ts';
import { DATABASE } from '../stored-names.ts';
import { mayPass, OpenFailure, whyNotOpen } from '../open-failure.ts';
import { compare, type Change, type KeptState, type Store } from './store.ts';
import { worksUnderway, type Doing, type Underway } from './underway.ts';

/** The version of the database that this code knows. */
export const DATABASE_VERSION = 2;

/** A state as it lies in the database. Sizes and times stand in the key, so that they can be read without the bodies. */
interface StateRecord extends KeptState {
  id: string;
  revision: number;
  changedAt: string;
}
type StateKey = [id: string, revision: number, changedAt: string, size: number];

interface Schema extends DBSchema {
  documents: { key: string; value: WorkbookDocument };
  states: { key: StateKey; value: StateRecord; indexes: { replaced: string } };
}
type Database = IDBPDatabase<Schema>;
type Reading = IDBPTransaction<Schema, ('documents' | 'states')[]>;
type Writing = IDBPTransaction<Schema, ('documents' | 'states')[], 'readwrite'>;
const PLACES: ('documents' | 'states')[] = ['documents', 'states'];

/** The browser has this long to open the database, in milliseconds. */
const LONGEST_WAIT = 5000;
/** Waits before opening is tried again after a failure that may pass, in milliseconds. */
const TRY_AGAIN_AFTER = [100, 700];

/** No single piece of work takes the browser this long, in milliseconds: its storage does not answer any more. */
const STUCK_AFTER = 20_000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What the work comes to, or a failure where it never ends. */
function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const stuck = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('The storage does not answer.', 'TimeoutError')), STUCK_AFTER);
  });
  return Promise.race([work, stuck]).finally(() => clearTimeout(timer));
}

/** All states of a document: the keys between its id alone and its id with something after every number and text. */
const statesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

const stateOf = (document: WorkbookDocument, replaced?: KeptState['replaced']): StateRecord => ({
  id: document.id,
  revision: document.revision,
  changedAt: document.changedAt,
  size: JSON.stringify(document).length,
  document,
  ...(replaced && { replaced }),
});

/** Asks the browser once. Rejects with an OpenFailure. */
function openOnce(letGo: () => void, lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    let isOver = false;
    let opensLate: () => void;
    const late = new Promise<void>((done) => {
      opensLate = done;
    });
    const timer = setTimeout(() => {
      isOver = true;
      reject(new OpenFailure(isBlocked ? 'blocked' : 'no-answer', undefined, late));
    }, LONGEST_WAIT);
    const opening = Promise.resolve().then(() =>
      openDB<Schema>(DATABASE, DATABASE_VERSION, {
        upgrade(database, from) {
          if (from < 1) database.createObjectStore('documents', { keyPath: 'id' });
          if (from < 2) database.createObjectStore('states', { keyPath: ['id', 'revision', 'changedAt', 'size'] }).createIndex('replaced', 'replaced');
        },
        blocked: () => {
          isBlocked = true;
        },
        // Another tab wants to change or delete the database: let go, or it would wait for this tab.
        blocking: letGo,
        terminated: lost,
      }),
    );
    opening.then(
      (database) => {
        clearTimeout(timer);
        if (!isOver) return resolve(database);
        database.close();
        opensLate();
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(new OpenFailure(whyNotOpen(error), error));
      },
    );
  });
}

async function openWithPatience(letGo: () => void, lost: () => void): Promise<Database> {
  for (const pause of TRY_AGAIN_AFTER) {
    try {
      return await openOnce(letGo, lost);
    } catch (error) {
      if (!mayPass(whyNotOpen(error))) throw error;
      await wait(pause);
    }
  }
  return openOnce(letGo, lost);
}

/** Keeps what a document takes the place of as a state, if it lies far enough from the last one, and takes states too many away. */
async function keepState(transaction: Writing, before: WorkbookDocument, keep: 'if-spaced' | 'always' | 'by-file'): Promise<void> {
  const states = transaction.objectStore('states');
  const keys = await states.getAllKeys(statesOf(before.id));
  const fixed = new Set((await states.index('replaced').getAllKeys()).map(String));
  const spaced = keys.filter((key) => !fixed.has(String(key))).map((key) => ({ key, changedAt: key[2], size: key[3] }));
  if (keep === 'if-spaced' && !isWorthKeeping(before, spaced.at(-1))) return;
  const state = stateOf(before, keep === 'by-file' ? keep : undefined);
  await states.put(state);
  const now = [...spaced, { key: undefined, changedAt: state.changedAt, size: state.size }];
  for (const { key } of statesTooMany(now, Date.now())) if (key) await states.delete(key);
}

/** What files took the place of is a state like others from now on. */
async function settle(transaction: Writing): Promise<void> {
  const states = transaction.objectStore('states');
  for (const { replaced: _, ...state } of await states.index('replaced').getAll()) await states.put(state);
}

/**
 * The store on this device. Rejects with an OpenFailure.
 * @param lost called when the browser has taken the database away while it was open
 */
export async function deviceStore(lost: () => void): Promise<Store> {
  let opened: Promise<Database> | undefined;
  const works = worksUnderway();

  function open(): Promise<Database> {
    if (opened) return opened;
    const opening = openWithPatience(close, () => {
      close();
      lost();
    });
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  }

  function close() {
    void opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    opened = undefined;
  }

  /** Does the work; once more with a new connection where the old one had been closed, and where it was undone while the page was set aside. */
  async function run<Result>(doing: Doing, work: (database: Database, underway: Underway) => Promise<Result>): Promise<Result> {
    const underway = works.begin(doing);
    try {
      return await inTime(work(await open(), underway));
    } catch (error) {
      if (underway.undone) await underway.undone;
      else if (error instanceof DOMException && error.name === 'InvalidStateError') close();
      else throw error;
      return await inTime(work(await open(), underway));
    } finally {
      underway.end();
    }
  }

  /** Reads in one step. */
  const read = <Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result> =>
    run('read', async (database, underway) => {
      const transaction = database.transaction(PLACES);
      underway.has(transaction);
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    });

  /** Does the work in one step: all of it is stored, on the disk and not only on its way there, or none. */
  const write = <Result>(work: (transaction: Writing) => Promise<Result>, doing: Exclude<Doing, 'read'> = 'must-end') =>
    run(doing, async (database, underway) => {
      const transaction = database.transaction(PLACES, 'readwrite', { durability: 'strict' });
      underway.has(transaction);
      const done = transaction.done;
      try {
        const [result] = await Promise.all([work(transaction), done]);
        return result;
      } catch (error) {
        // Told once, by the request that failed.
        done.catch(() => undefined);
        try {
          transaction.abort();
        } catch {
          // It is over already.
        }
        throw error;
      }
    });

  async function putOne(transaction: Writing, { document, from }: Change, keep: Parameters<typeof keepState>[2]) {
    const documents = transaction.objectStore('documents');
    const before = await documents.get(document.id);
    const result = compare(before, from);
    if (!result.stored) return result;
    if (before) await keepState(transaction, before, keep);
    await documents.put(document);
    return result;
  }

  await open();
  return {
    all: () => read((transaction) => transaction.objectStore('documents').getAll()),
    get: (id) => read((transaction) => transaction.objectStore('documents').get(id)),
    put: (document, from, keepBefore) =>
      write((transaction) => putOne(transaction, { document, from }, keepBefore ? 'always' : 'if-spaced'), { writes: document.id }),
    async putFromFile(changes) {
      class Overtaken extends Error {}
      try {
        await write(async (transaction) => {
          await settle(transaction);
          for (const change of changes) if (!(await putOne(transaction, change, 'by-file')).stored) throw new Overtaken();
        });
        return true;
      } catch (error) {
        if (error instanceof Overtaken) return false;
        throw error;
      }
    },
    remove: (id) =>
      write(async (transaction) => {
        const documents = transaction.objectStore('documents');
        const document = await documents.get(id);
        await documents.delete(id);
        await transaction.objectStore('states').delete(statesOf(id));
        return document;
      }),
    states: (id) => read(async (transaction) => (await transaction.objectStore('states').getAll(statesOf(id))).reverse()),
    replacedByFile: () => read(async (transaction) => (await transaction.objectStore('states').index('replaced').getAll()).map(({ document }) => document)),
    settleReplaced: () => write(settle),
    statesSizes: () =>
      read(async (transaction) => {
        const sizes = new Map<string, number>();
        for (const [id, , , size] of await transaction.objectStore('states').getAllKeys()) sizes.set(id, (sizes.get(id) ?? 0) + size);
        return sizes;
      }),
    destroy: () =>
      // Emptied, not deleted: deleting would wait for every tab that holds the database open, and all new pages would wait with it.
      write(async (transaction) => {
        await transaction.objectStore('documents').clear();
        await transaction.objectStore('states').clear();
      }),
    setAside: (id) => works.setAside(id),
    close,
  };
}

/** Deletes a database that cannot be opened. Resolves also where another tab still holds it: it goes when that tab does. */
export const deleteDatabase = (): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, LONGEST_WAIT);
    deleteDB(DATABASE, { blocked: () => resolve() }).then(resolve, reject);
  });
