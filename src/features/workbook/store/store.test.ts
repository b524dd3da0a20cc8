// Places that keep documents, the ways between them, and what happens to changes that a closing page could not save.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteDocument } from '../../../../tests/helpers/note.ts';
import type { WorkbookDocument } from '../document.ts';
import { goneElsewhere } from '../gone-elsewhere.ts';
import { recoverRescued } from '../recover.ts';
import { forgetAllRescued, rescuedDocuments, rescuer } from '../rescued.ts';
import { memoryStore } from './memory.ts';
import { moveAll } from './move.ts';
import { visitDocuments } from './visit.ts';

const documentOf = (id: string, revision = 1, body: unknown = { text: id }): WorkbookDocument => noteDocument({ id, title: `Note ${id}`, revision, body });

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
  /** What the next page has of a document of which this was saved, and that a closing page has rescued. */
  async function recovered(saved: WorkbookDocument, rescued: WorkbookDocument, opens: (document: WorkbookDocument) => boolean = () => true) {
    const store = memoryStore();
    await store.put(saved, 0);
    rescuer().rescue(rescued, 'it-is-saved');
    await recoverRescued(store, opens);
    return (await store.all()).map(({ title, revision, body }) => [title, revision, body]);
  }

  test('is saved by the next page', async () => {
    expect(await recovered(documentOf('a', 2), documentOf('a', 2, 'changed'))).toEqual([['Note a', 3, 'changed']]);
    expect(rescuedDocuments()).toEqual([]);
  });
  test('becomes a document of its own where another tab has saved since', async () => {
    expect(await recovered(documentOf('a', 6, 'theirs'), documentOf('a', 2, 'mine'))).toEqual([
      ['Note a', 6, 'theirs'],
      ['Note a (changes that were not saved)', 1, 'mine'],
    ]);
  });
  test('becomes a document of its own where it could not be opened again, and what was saved before stays', async () => {
    expect(await recovered(documentOf('a', 2, 'good'), documentOf('a', 2, 'too long'), ({ body }) => body !== 'too long')).toEqual([
      ['Note a', 2, 'good'],
      ['Note a (changes that were not saved)', 1, 'too long'],
    ]);
  });
  test('is forgotten where the very same was saved after all', async () => {
    expect(await recovered(documentOf('a', 6, 'same'), documentOf('a', 5, 'same'))).toHaveLength(1);
    expect(rescuedDocuments()).toEqual([]);
  });
  test('waits where there is no room', async () => {
    rescuer().rescue(documentOf('a', 2, 'mine'), 'it-is-saved');
    await recoverRescued({ ...memoryStore(), put: () => Promise.reject(new Error('full')) }, () => true);
    expect(rescuedDocuments().map(({ document }) => document)).toEqual([documentOf('a', 2, 'mine')]);
  });
});

describe('a page', () => {
  const kept = () => rescuedDocuments().map(({ document }) => document.body);
  test('neither takes away nor writes over what another page has rescued of the same document', () => {
    const [one, other] = [rescuer(), rescuer()];
    one.rescue(documentOf('a', 2, 'from one'), 'it-is-saved');
    other.rescue(documentOf('a', 2, 'from the other'), 'it-is-saved');
    expect(kept().sort()).toEqual(['from one', 'from the other']);
    other.forget('a');
    expect(kept()).toEqual(['from one']);
  });
  test('does not take away what it has rescued for the next page', () => {
    const page = rescuer();
    page.rescue(documentOf('a', 2, 'left behind'), 'the-next-page');
    page.forget('a');
    expect(kept()).toEqual(['left behind']);
  });
  test('that deletes a document takes away what any page has rescued of it, and of no other', () => {
    rescuer().rescue(documentOf('a', 2), 'it-is-saved');
    rescuer().rescue(documentOf('a1', 2), 'the-next-page');
    forgetAllRescued('a');
    expect(rescuedDocuments().map(({ document }) => document.id)).toEqual(['a1']);
  });
});

describe.each([
  ['memory', memoryStore],
  ['this visit', visitDocuments],
])('documents of a file in %s', (_name, open) => {
  const changes = [
    { document: documentOf('a', 2, 'from the file'), from: 1 },
    { document: documentOf('b', 1, 'new'), from: 0 },
  ];
  test('come in together, and what they took the place of can be put back until all is well', async () => {
    const store = open();
    await store.put(documentOf('a', 1, 'before'), 0);
    expect(await store.putFromFile(changes)).toBe(true);
    expect((await store.all()).map(({ body }) => body)).toEqual(['from the file', 'new']);
    expect((await store.replacedByFile()).map(({ body }) => body)).toEqual(['before']);
    await store.settleReplaced();
    expect(await store.replacedByFile()).toEqual([]);
  });
  test('come in not at all where another tab has changed one', async () => {
    const store = open();
    await store.put(documentOf('a', 7, 'theirs'), 0);
    expect(await store.putFromFile(changes.toReversed())).toBe(false);
    expect((await store.all()).map(({ body }) => body)).toEqual(['theirs']);
  });
});

test('documents of a file that run out of room half way leave the visit as it was', async () => {
  const store = visitDocuments();
  await store.put(documentOf('a', 1, 'before'), 0);
  const setItem = sessionStorage.setItem.bind(sessionStorage);
  vi.spyOn(sessionStorage, 'setItem').mockImplementation((key, value) => {
    if (key.endsWith('b')) throw new DOMException('No room', 'QuotaExceededError');
    setItem(key, value);
  });
  const coming = ['a', 'b'].map((id) => ({ document: documentOf(id, 2, 'from the file'), from: id === 'a' ? 1 : 0 }));
  await expect(store.putFromFile(coming)).rejects.toThrow('No room');
  expect(await store.all()).toEqual([documentOf('a', 1, 'before')]);
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
