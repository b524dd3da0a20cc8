// One open document: when it is saved, and that nothing of it is lost without a word, whatever the storage does.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteDocument, noteKind } from '../../../tests/helpers/note.ts';
import type { WorkbookDocument } from './document.ts';
import { SaveFailedError, StaleDocumentError } from './errors.ts';
import { followDocument } from './follow-document.ts';
import type { Health } from './health.ts';
import { observable } from './observable.ts';
import type { Workbook, WorkbookChange } from './workbook.ts';

const first = noteDocument({ body: { text: '' } });

/** As much of a page as is used: its events, and whether it is in view. */
function fakePage() {
  const listeners = new Map<string, Set<(event: Event) => void>>();
  const page = {
    addEventListener: (name: string, listener: (event: Event) => void) => listeners.set(name, (listeners.get(name) ?? new Set()).add(listener)),
    removeEventListener: (name: string, listener: (event: Event) => void) => listeners.get(name)?.delete(listener),
  };
  vi.stubGlobal('addEventListener', page.addEventListener);
  vi.stubGlobal('removeEventListener', page.removeEventListener);
  vi.stubGlobal('document', { ...page, visibilityState: 'visible' });
  return (name: string, facts: Partial<PageTransitionEvent> = {}): Event => {
    const event = Object.assign(new Event(name, { cancelable: true }), facts);
    for (const listener of listeners.get(name) ?? []) listener(event);
    return event;
  };
}

/** A workbook that keeps one document, and can be told to fail. */
function fakeWorkbook() {
  let stored: WorkbookDocument<{ text: string }> | undefined = first;
  let failure: Error | undefined;
  const rescued: { text: string; until: string }[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const health = observable<Health>({ state: 'ok' });
  const workbook = {
    health,
    get: async () => stored,
    save: vi.fn(async (document: typeof first) => {
      if (failure) throw failure;
      if (stored && stored.revision !== document.revision) throw new StaleDocumentError(stored);
      stored = { ...document, revision: document.revision + 1 };
      return stored;
    }),
    create: async (_kind: unknown, title: string, body: { text: string }) => ({ ...first, id: 'copy', title, body }),
    setAside: () => undefined,
    rescue: (document: typeof first, until: string) => rescued.push({ text: document.body.text, until }) > 0,
    subscribe: (listener: (change: WorkbookChange) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    workbook: workbook as unknown as Workbook,
    save: workbook.save,
    health,
    rescued,
    get stored() {
      return stored;
    },
    set stored(document) {
      stored = document;
    },
    fail(error: Error | undefined) {
      failure = error;
    },
    tell: (change: WorkbookChange) => listeners.forEach((listener) => listener(change)),
  };
}

let happens: ReturnType<typeof fakePage>;
beforeEach(() => {
  vi.useFakeTimers();
  happens = fakePage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open() {
  const kept = fakeWorkbook();
  const followed = followDocument(kept.workbook, 'n1', noteKind);
  await vi.advanceTimersByTimeAsync(0);
  const type = (text: string) => followed.change(() => ({ text }));
  return { kept, followed, type };
}

describe('saving', () => {
  test('waits for a pause', async () => {
    const { kept, type } = await open();
    type('a');
    await vi.advanceTimersByTimeAsync(300);
    type('ab');
    await vi.advanceTimersByTimeAsync(300);
    expect(kept.save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(kept.stored?.body.text).toBe('ab');
  });
  test('does not wait longer than a second, however steadily somebody types', async () => {
    const { kept, type } = await open();
    let worst = 0;
    for (let letter = 1; letter <= 350; letter++) {
      type('x'.repeat(letter));
      await vi.advanceTimersByTimeAsync(170);
      worst = Math.max(worst, letter - (kept.stored?.body.text.length ?? 0));
    }
    // Six letters are one second.
    expect(worst).toBeLessThanOrEqual(6);
  });
  test('leaves on the page what was typed while slow storage was still answering a look at it', async () => {
    const { kept, followed, type } = await open();
    const slow = Promise.withResolvers<typeof kept.stored>();
    vi.spyOn(kept.workbook, 'get').mockReturnValueOnce(slow.promise);
    await vi.advanceTimersByTimeAsync(10_000);
    type('newer');
    await vi.advanceTimersByTimeAsync(400);
    slow.resolve(first);
    await vi.advanceTimersByTimeAsync(0);
    expect([followed.value.doc?.body.text, kept.stored?.body.text]).toEqual(['newer', 'newer']);
  });
  test('that failed is tried again by itself', async () => {
    const { kept, followed, type } = await open();
    kept.fail(new SaveFailedError('broken'));
    type('kept in the end');
    await vi.advanceTimersByTimeAsync(1000);
    expect(followed.value.status).toBe('not-saved');
    kept.fail(undefined);
    await vi.advanceTimersByTimeAsync(5000);
    expect([followed.value.status, followed.value.problem, kept.stored?.body.text]).toEqual(['saved', undefined, 'kept in the end']);
  });
});

describe('a page that is left', () => {
  test('rescues what is not saved', async () => {
    const { kept, type } = await open();
    type('at the last moment');
    expect(happens('beforeunload').defaultPrevented).toBe(false);
    happens('pagehide');
    expect(kept.rescued.at(-1)).toEqual({ text: 'at the last moment', until: 'it-is-saved' });
  });
  test('rescues what is just being saved, because the save may not end', async () => {
    const { kept, type } = await open();
    kept.save.mockImplementationOnce(() => new Promise(() => undefined));
    type('on its way');
    await vi.advanceTimersByTimeAsync(400);
    happens('pagehide');
    expect(kept.rescued.at(-1)?.text).toBe('on its way');
  });
  test('writes nothing while it is set aside, and saves when someone comes back to it', async () => {
    const { kept, type } = await open();
    type('left at once');
    happens('pagehide', { persisted: true });
    happens('visibilitychange');
    expect(kept.save).not.toHaveBeenCalled();
    expect(kept.rescued.at(-1)?.text).toBe('left at once');
    happens('pageshow', { persisted: true });
    await vi.advanceTimersByTimeAsync(400);
    expect(kept.stored?.body.text).toBe('left at once');
  });
  test('asks where a save has failed', async () => {
    const { kept, type } = await open();
    kept.fail(new SaveFailedError('full'));
    type('no room');
    await vi.advanceTimersByTimeAsync(400);
    expect(happens('beforeunload').defaultPrevented).toBe(true);
  });
  test('asks where nothing outlasts the page, once something was typed', async () => {
    const { kept, type } = await open();
    kept.health.set({ state: 'memory-only', why: 'forbidden' });
    expect(happens('beforeunload').defaultPrevented).toBe(false);
    type('gone with the page');
    await vi.advanceTimersByTimeAsync(400);
    expect(happens('beforeunload').defaultPrevented).toBe(true);
  });
});

describe('another tab that was quicker', () => {
  test('makes a conflict; what is here is rescued when the document is closed without an answer', async () => {
    const { kept, followed, type } = await open();
    kept.stored = { ...first, revision: 2, body: { text: 'theirs' } };
    type('mine');
    await vi.advanceTimersByTimeAsync(400);
    expect(followed.value.conflict).toBe('changed');
    followed.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.rescued).toEqual([{ text: 'mine', until: 'the-next-page' }]);
  });
  test('and whose version the person takes leaves nothing behind', async () => {
    const { kept, followed, type } = await open();
    kept.stored = { ...first, revision: 2, body: { text: 'theirs' } };
    type('mine');
    await vi.advanceTimersByTimeAsync(400);
    await followed.takeTheirs();
    expect(followed.value.doc?.body.text).toBe('theirs');
    followed.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.rescued).toEqual([]);
  });
});

describe('storage that the browser has cleared', () => {
  test('is filled again with what is open as soon as the browser tells', async () => {
    const { kept, followed, type } = await open();
    type('still here');
    await vi.advanceTimersByTimeAsync(400);
    kept.stored = undefined;
    kept.tell({ what: 'lost', elsewhere: true });
    await vi.advanceTimersByTimeAsync(0);
    expect([kept.stored, followed.value.status]).toEqual([expect.objectContaining({ body: { text: 'still here' } }), 'saved']);
  });
  test('is noticed without a word from the browser while the page is in view', async () => {
    const { kept } = await open();
    kept.stored = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept.stored).toBeDefined();
  });
});
