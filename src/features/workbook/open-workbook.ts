// Opens the workbook: chooses where documents are kept, and puts the parts together.
import { randomId } from '../exchange/index.ts';
import type { DocumentKind, DocumentKinds, WorkbookDocument } from './document.ts';
import { bringKeyBack, forgetAllDocumentKeys, moveKey, setKeyAside } from './document-keys.ts';
import { SaveFailedError, StaleDocumentError, whyNotSaved } from './errors.ts';
import { goneElsewhere } from './gone-elsewhere.ts';
import type { Health } from './health.ts';
import { checkKind, isValid, readAs } from './kinds.ts';
import { newWriters, relationOf, writersAfter, writersOfChoice, writersOnArrival } from './lineage.ts';
import { observable } from './observable.ts';
import { fittingTitle, nextRevision } from './parse-document.ts';
import { recoverRescued } from './recover.ts';
import { forgetAllRescued, rescuer } from './rescued.ts';
import { isNearlyFull, readSpace } from './free-space.ts';
import { isSharedComputer, setSharedComputer } from './shared-computer.ts';
import { deleteOfflineCopies, emptyTheDevice } from './store/empty-the-device.ts';
import { emptyTheVisit } from './store/empty-the-visit.ts';
import { moveAll } from './store/move.ts';
import { whyNotOpen } from './open-failure.ts';
import { deleteDatabase, openDevice, openStore } from './store/open-store.ts';
import type { Change } from './store/store.ts';
import { tabs } from './tabs.ts';
import type { ListedDocument, Workbook, WorkbookChange } from './workbook.ts';

/** The workbook with the kinds that the page knows. Throws only where a kind's migrations have a gap; where storage is forbidden, `health` says so. */
export async function openWorkbook(kinds: DocumentKinds): Promise<Workbook> {
  kinds.forEach(checkKind);
  const listeners = new Set<(change: WorkbookChange) => void>();
  const announce = (change: WorkbookChange) => {
    for (const listener of [...listeners]) listener(change);
  };
  const lost = () => announce({ what: 'lost', elsewhere: true });
  let opened = await openStore(isSharedComputer(), lost);
  let isClosed = false;
  const isOnDevice = () => opened.health.state === 'ok';
  const health = observable<Health>(opened.health);
  const gone = goneElsewhere();
  const rescued = rescuer();
  const others = tabs(isOnDevice, (change) => {
    if (change.what === 'emptied') emptyTheVisit();
    gone.note(change);
    announce({ ...change, elsewhere: true });
  });
  const tell = (what: WorkbookChange['what'], id?: string) => {
    const change = id === undefined ? { what } : { what, id };
    others.tell(change);
    announce({ ...change, elsewhere: false });
  };

  async function reopen(): Promise<void> {
    opened.store.close();
    opened = await openStore(isSharedComputer(), lost);
    health.set(opened.health);
    waitForLate();
  }

  /** Goes over to the device with all that was written for the visit meanwhile. */
  async function tryAgain(): Promise<boolean> {
    if (isOnDevice() || isSharedComputer()) return isOnDevice();
    const before = opened;
    const next = await openStore(false, lost);
    if (next.health.state !== 'ok') {
      next.store.close();
      health.set(next.health);
      return false;
    }
    await recoverRescued(next.store, canBeOpened);
    const moved = await moveAll(before.store, next.store);
    opened = next;
    health.set(next.health);
    for (const id of moved) tell('saved', id);
    announce({ what: 'saved', elsewhere: true });
    return true;
  }

  function waitForLate(): void {
    const waitedFor = opened;
    void waitedFor.late?.then(() => {
      if (opened === waitedFor && !isClosed) void tryAgain();
    });
  }

  /** Where documents are kept now: another tab may have marked the computer as shared. */
  async function store() {
    if (isSharedComputer() !== opened.shared) await reopen();
    return opened.store;
  }

  async function lookAtSpace(): Promise<void> {
    const space = await readSpace();
    if (space && isOnDevice() && health.value.state === 'ok' && isNearlyFull(space)) health.set({ state: 'nearly-full', ...space });
  }

  /** Does what writes, and tells how it went. */
  async function tried<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      if (health.value.state === 'save-failed') health.set(health.value.why === 'full' && isOnDevice() ? { state: 'was-full' } : opened.health);
      void lookAtSpace();
      return result;
    } catch (error) {
      const why = whyNotSaved(error);
      health.set({ state: 'save-failed', why });
      throw new SaveFailedError(why, error);
    }
  }

  async function write(document: WorkbookDocument, from: number, keepBefore = false): Promise<void> {
    if (from > 0 && gone.has(document.id)) throw new StaleDocumentError(undefined);
    const before = opened;
    const place = await store();
    const result = await tried(() => place.put(document, from, keepBefore));
    if (!result.stored) throw new StaleDocumentError(result.theirs);
    rescued.forget(document.id);
    // In another place the document is new; in the same one the browser has taken it away in the meantime.
    if (result.returned && before === opened) health.set({ state: 'vanished' });
    tell('saved', document.id);
  }

  async function add<Body>(document: Pick<WorkbookDocument<Body>, 'kind' | 'version' | 'title' | 'body'>): Promise<WorkbookDocument<Body>> {
    const { kind, version, title, body } = document;
    const now = new Date().toISOString();
    const added = { id: randomId(), kind, version, title: fittingTitle(title), createdAt: now, changedAt: now, revision: 1, writers: newWriters(1), body };
    await write(added, 0);
    return added;
  }

  function canBeOpened({ kind, version, body }: Pick<WorkbookDocument, 'kind' | 'version' | 'body'>): boolean {
    const known = kinds.find((one) => one.kind === kind && one.version === version);
    return !known || isValid(body, known);
  }

  /** Nothing is kept that could not be opened again. */
  function check(document: Pick<WorkbookDocument, 'kind' | 'version' | 'body'>): void {
    if (!canBeOpened(document)) throw new SaveFailedError('not-valid');
  }

  async function put<Body>(document: WorkbookDocument<Body>, keepBefore = false): Promise<WorkbookDocument<Body>> {
    const revision = nextRevision(document.revision);
    const saved = {
      ...document,
      title: fittingTitle(document.title),
      changedAt: new Date().toISOString(),
      revision,
      writers: writersAfter(document, revision),
    };
    await write(saved, document.revision, keepBefore);
    return saved;
  }

  /** Writes documents that take the place of others, in one step. */
  async function putTogether(changes: readonly Change[]): Promise<void> {
    const place = await store();
    if (!(await tried(() => place.putFromFile(changes)))) throw new StaleDocumentError(undefined);
    for (const { document } of changes) tell('saved', document.id);
  }

  if (isOnDevice()) await recoverRescued(opened.store, canBeOpened);
  void lookAtSpace();
  waitForLate();

  return {
    kinds,
    health,
    async list(): Promise<ListedDocument[]> {
      const place = await store();
      const [documents, sizes] = await Promise.all([place.all(), place.statesSizes()]);
      return [...documents]
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
        .map((document) => ({
          document,
          kind: kinds.find(({ kind }) => kind === document.kind),
          size: JSON.stringify(document).length + (sizes.get(document.id) ?? 0),
          hasStates: sizes.has(document.id),
        }));
    },
    async get<Body>(id: string, kind: DocumentKind<Body>) {
      const document = await (await store()).get(id);
      return document && readAs(document, kind);
    },
    async create(kind, title, body) {
      check({ kind: kind.kind, version: kind.version, body });
      return add({ kind: kind.kind, version: kind.version, title, body });
    },
    async save(document) {
      check(document);
      return put(document);
    },
    async rename(id, title) {
      const document = await (await store()).get(id);
      return document && put({ ...document, title });
    },
    async duplicate(id) {
      const document = await (await store()).get(id);
      return document && add({ ...document, title: fittingTitle(document.title, ' (copy)') });
    },
    async remove(id) {
      const document = await (await store()).remove(id);
      forgetAllRescued(id);
      await setKeyAside(id);
      if (document) tell('removed', id);
      return document;
    },
    async restore(document) {
      await write(document, 0);
      await bringKeyBack(document.id);
    },
    async bringIn(documents) {
      const kept = new Map((await (await store()).all()).map((document) => [document.id, document]));
      await putTogether(
        documents.map((document) => {
          const here = kept.get(document.id);
          const revision = here ? nextRevision(Math.max(here.revision, document.revision)) : document.revision;
          const isChoice = here && relationOf(document, here) !== 'later';
          const writers = isChoice ? writersOfChoice(document, here, revision) : writersOnArrival(document);
          return { document: { ...document, revision, ...(writers && { writers }) }, from: here?.revision ?? 0 };
        }),
      );
    },
    broughtOver: async () => (await store()).replacedByFile(),
    async putBack() {
      const place = await store();
      const kept = new Map((await place.all()).map((document) => [document.id, document]));
      const changedAt = new Date().toISOString();
      await putTogether(
        (await place.replacedByFile()).map((document) => {
          const here = kept.get(document.id) ?? document;
          const revision = nextRevision(here.revision);
          return { document: { ...document, changedAt, revision, writers: writersAfter(here, revision) }, from: kept.has(document.id) ? here.revision : 0 };
        }),
      );
      await place.settleReplaced();
    },
    async settle() {
      await (await store()).settleReplaced();
    },
    states: async (id) => (await store()).states(id),
    async bringBack({ id, title, version, body }) {
      const here = await (await store()).get(id);
      return here && put({ ...here, title, version, body }, true);
    },
    addCopy: (document, title) => add({ ...document, title }),
    // What is kept for the visit is saved at once, also while the page closes.
    rescue: (document, until) => opened.health.state === 'visit-only' || isSharedComputer() || (isOnDevice() && rescued.rescue(document, until)),
    setAside: (id) => opened.store.setAside(id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tryAgain,
    async switchShared(shared, move) {
      try {
        const from = await store();
        const to = await openStore(shared, lost);
        const moved = move ? await moveAll(from, to.store) : [];
        to.store.close();
        if (!setSharedComputer(shared)) {
          if (move) await moveAll((await openStore(shared, lost)).store, from);
          return false;
        }
        // Copies of pages show what was read.
        if (shared) await deleteOfflineCopies();
        for (const id of moved) await moveKey(id);
        for (const id of moved) if (shared) tell('removed', id);
        await reopen();
        for (const id of moved) if (!shared) tell('saved', id);
        return true;
      } catch {
        // No room there: all is where it was.
        return false;
      }
    },
    async deleteEverything() {
      await opened.store.destroy();
      if (!isOnDevice()) await emptyTheDatabase();
      await forgetAllDocumentKeys();
      await emptyTheDevice();
      tell('emptied');
      await reopen();
    },
    close() {
      isClosed = true;
      others.close();
      opened.store.close();
    },
  };
}

/** Empties the database of a device that is not in use now. One that cannot be opened is deleted; where the browser forbids it, nothing is kept there. */
async function emptyTheDatabase(): Promise<void> {
  try {
    const device = await openDevice();
    await device.destroy();
    device.close();
  } catch (error) {
    if (whyNotOpen(error) !== 'forbidden') await deleteDatabase();
  }
}
