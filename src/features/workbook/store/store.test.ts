// Places that keep documents, the ways between them, and what happens to changes that a closing page could not save.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkbookDocument } from '../document.ts';
import { goneElsewhere } from '../gone-elsewhere.ts';
import { recoverRescued } from '../recover.ts';
import { rescue, rescuedDocuments } from '../rescued.ts';
import { memoryStore } from './memory.ts';
import { moveAll } from './move.ts';
import { visitDocuments } from './visit.ts';

const documentOf = (id: string, revision = 1, body: unknown = { text: id }): WorkbookDocument => ({
  id,
  kind: 'note',
  version: 1,
  title: `Note ${id}`,
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-20T10:00:00.000Z',
  revision,
  body,
});

/** As much of a browser's Storage as is used. */
function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
      Object.defineProperty(storage, key, { value, enumerable: true, configurable: true });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      Reflect.deleteProperty(storage, key);
    },
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
  return storage;
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', fakeStorage());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['memory', memoryStore],
  ['this visit', visitDocuments],
])('%s', (_name, open) => {
  test('keeps a document and gives it back', async () => {
    const store = open();
    expect(await store.put(documentOf('a'), 0)).toEqual({ stored: true, returned: false });
    expect(await store.get('a')).toEqual(documentOf('a'));
    expect(await store.all()).toEqual([documentOf('a')]);
  });
  test('refuses a save that began with an older revision, and says what is there', async () => {
    const store = open();
    await store.put(documentOf('a', 5), 0);
    expect(await store.put(documentOf('a', 3), 2)).toEqual({ stored: false, theirs: documentOf('a', 5) });
    expect(await store.get('a')).toEqual(documentOf('a', 5));
  });
  test('takes back a document that had gone, and says that it had', async () => {
    expect(await open().put(documentOf('a', 8), 7)).toEqual({ stored: true, returned: true });
  });
});

describe('moving', () => {
  test('brings all documents over and leaves none behind', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    for (const id of ['a', 'b']) await from.put(documentOf(id), 0);
    expect(await moveAll(from, to)).toEqual(['a', 'b']);
    expect([await from.all(), await to.all()]).toEqual([[], [documentOf('a'), documentOf('b')]]);
  });
  test('keeps both where the other place has a document with the same id', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    await from.put(documentOf('a', 1, 'mine'), 0);
    await to.put(documentOf('a', 1, 'theirs'), 0);
    await moveAll(from, to);
    expect((await to.all()).map(({ body }) => body).sort()).toEqual(['mine', 'theirs']);
  });
  test('that runs out of room leaves everything where it was', async () => {
    const [from, to] = [memoryStore(), memoryStore()];
    for (const id of ['a', 'b']) await from.put(documentOf(id), 0);
    const small = {
      ...to,
      put: (document: WorkbookDocument, base: number) => (document.id === 'b' ? Promise.reject(new Error('full')) : to.put(document, base)),
    };
    await expect(moveAll(from, small)).rejects.toThrow('full');
    expect([await from.all(), await to.all()]).toEqual([[documentOf('a'), documentOf('b')], []]);
  });
});

describe('a change that a closing page could not save', () => {
  test('is saved by the next page', async () => {
    const store = memoryStore();
    await store.put(documentOf('a', 2), 0);
    rescue(documentOf('a', 2, 'changed'));
    await recoverRescued(store);
    expect(await store.get('a')).toMatchObject({ revision: 3, body: 'changed' });
    expect(rescuedDocuments()).toEqual([]);
  });
  test('becomes a document of its own where another tab has saved since', async () => {
    const store = memoryStore();
    await store.put(documentOf('a', 6, 'theirs'), 0);
    rescue(documentOf('a', 2, 'mine'));
    await recoverRescued(store);
    expect((await store.all()).map(({ title, body }) => [title, body])).toEqual([
      ['Note a', 'theirs'],
      ['Note a (changes that were not saved)', 'mine'],
    ]);
  });
  test('is forgotten where the very same was saved after all', async () => {
    const store = memoryStore();
    await store.put(documentOf('a', 6, 'same'), 0);
    rescue(documentOf('a', 5, 'same'));
    await recoverRescued(store);
    expect([(await store.all()).length, rescuedDocuments()]).toEqual([1, []]);
  });
  test('waits where there is no room', async () => {
    rescue(documentOf('a', 2, 'mine'));
    await recoverRescued({ ...memoryStore(), put: () => Promise.reject(new Error('full')) });
    expect(rescuedDocuments()).toEqual([documentOf('a', 2, 'mine')]);
  });
});

describe('what another tab has deleted', () => {
  test('is remembered until it is saved again', () => {
    const gone = goneElsewhere();
    gone.note({ what: 'removed', id: 'a' });
    expect([gone.has('a'), gone.has('b')]).toEqual([true, false]);
    gone.note({ what: 'saved', id: 'a' });
    expect(gone.has('a')).toBe(false);
  });
  test('is everything after “delete everything”, except what came later', () => {
    const gone = goneElsewhere();
    gone.note({ what: 'emptied' });
    gone.note({ what: 'saved', id: 'b' });
    expect([gone.has('a'), gone.has('b')]).toEqual([true, false]);
  });
});
