// Opens the workbook: chooses where documents are kept, and puts the parts together.
import { randomId } from '../exchange/index.ts';
import type { DocumentKind, DocumentKinds, WorkbookDocument } from './document.ts';
import { bringKeyBack, forgetAllDocumentKeys, moveKey, setKeyAside } from './document-keys.ts';
import { SaveFailedError, StaleDocumentError, whyNotSaved } from './errors.ts';
import { goneElsewhere } from './gone-elsewhere.ts';
import type { Health } from './health.ts';
import { checkKind, isValid, readAs } from './kinds.ts';
import { observable } from './observable.ts';
import { fittingTitle, nextRevision } from './parse-document.ts';
import { recoverRescued } from './recover.ts';
import { forgetRescued, rescue } from './rescued.ts';
import { isNearlyFull, readRoom } from './room.ts';
import { isSharedComputer, setSharedComputer } from './shared-computer.ts';
import { deleteOfflineCopies, emptyTheDevice } from './store/empty-the-device.ts';
import { moveAll } from './store/move.ts';
import { openDevice, openStore } from './store/open-store.ts';
import { tabs } from './tabs.ts';
import type { ListedDocument, Workbook, WorkbookChange } from './workbook.ts';

/** The workbook with the kinds that the page knows. Throws only where a kind's migrations have a gap; where storage is forbidden, `health` says so. */
export async function openWorkbook(kinds: DocumentKinds): Promise<Workbook> {
  kinds.forEach(checkKind);
  let opened = await openStore(isSharedComputer());
  const isOnDevice = () => opened.health.state === 'ok';
  const health = observable<Health>(opened.health);
  const gone = goneElsewhere();
  const listeners = new Set<(change: WorkbookChange) => void>();
  const announce = (change: WorkbookChange) => {
    for (const listener of [...listeners]) listener(change);
  };
  const others = tabs(isOnDevice, (change) => {
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
    opened = await openStore(isSharedComputer());
    health.set(opened.health);
  }

  /** Where documents are kept now: another tab may have marked the computer as shared. */
  async function store() {
    if (isSharedComputer() !== opened.shared) await reopen();
    return opened.store;
  }

  async function lookAtRoom(): Promise<void> {
    const room = await readRoom();
    if (room && isOnDevice() && health.value.state === 'ok' && isNearlyFull(room)) health.set({ state: 'nearly-full', ...room });
  }

  async function write(document: WorkbookDocument, from: number): Promise<void> {
    if (from > 0 && gone.has(document.id)) throw new StaleDocumentError(undefined);
    const before = opened;
    let result;
    try {
      result = await (await store()).put(document, from);
    } catch (error) {
      const why = whyNotSaved(error);
      health.set({ state: 'save-failed', why });
      throw new SaveFailedError(why, error);
    }
    if (!result.stored) throw new StaleDocumentError(result.theirs);
    forgetRescued(document.id);
    // In another place the document is new; in the same one the browser has taken it away in the meantime.
    if (result.returned && before === opened) health.set({ state: 'vanished' });
    else if (health.value.state === 'save-failed') health.set(opened.health);
    void lookAtRoom();
    tell('saved', document.id);
  }

  async function add<Body>(document: Pick<WorkbookDocument<Body>, 'kind' | 'version' | 'title' | 'body'>): Promise<WorkbookDocument<Body>> {
    const { kind, version, title, body } = document;
    const now = new Date().toISOString();
    const added = { id: randomId(), kind, version, title: fittingTitle(title), createdAt: now, changedAt: now, revision: 1, body };
    await write(added, 0);
    return added;
  }

  /** Nothing is kept that could not be opened again. */
  function check({ kind, version, body }: Pick<WorkbookDocument, 'kind' | 'version' | 'body'>): void {
    const known = kinds.find((one) => one.kind === kind && one.version === version);
    if (known && !isValid(body, known)) throw new SaveFailedError('not-valid');
  }

  async function put<Body>(document: WorkbookDocument<Body>): Promise<WorkbookDocument<Body>> {
    const saved = { ...document, title: fittingTitle(document.title), changedAt: new Date().toISOString(), revision: nextRevision(document.revision) };
    await write(saved, document.revision);
    return saved;
  }

  if (isOnDevice()) await recoverRescued(opened.store);
  void lookAtRoom();

  return {
    kinds,
    health,
    async list(): Promise<ListedDocument[]> {
      const documents = await (await store()).all();
      return documents
        .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
        .map((document) => ({ document, kind: kinds.find(({ kind }) => kind === document.kind), size: JSON.stringify(document).length }));
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
      forgetRescued(id);
      await setKeyAside(id);
      if (document) tell('removed', id);
      return document;
    },
    async restore(document) {
      await write(document, 0);
      await bringKeyBack(document.id);
    },
    async replace(document) {
      const before = await (await store()).get(document.id);
      await write({ ...document, revision: nextRevision(Math.max(before?.revision ?? 0, document.revision)) }, before?.revision ?? 0);
      return before;
    },
    addCopy: (document, title) => add({ ...document, title }),
    rescue(document) {
      if (isOnDevice() && !isSharedComputer()) rescue(document);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async switchShared(shared, move) {
      try {
        const from = await store();
        const to = await openStore(shared);
        const moved = move ? await moveAll(from, to.store) : [];
        to.store.close();
        if (!setSharedComputer(shared)) {
          if (move) await moveAll((await openStore(shared)).store, from);
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
      if (!isOnDevice())
        await openDevice().then(
          (device) => device.destroy(),
          // The browser forbids it, so nothing is kept there.
          () => undefined,
        );
      await forgetAllDocumentKeys();
      await emptyTheDevice();
      tell('emptied');
      await reopen();
    },
    close() {
      others.close();
      opened.store.close();
    },
  };
}
