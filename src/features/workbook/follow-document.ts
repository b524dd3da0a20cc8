// One open document: saves changes by itself, follows other tabs, and never throws away what is on the page. Knows nothing of a framework.
import type { DocumentKind, WorkbookDocument } from './document.ts';
import { StaleDocumentError, UnreadableDocumentError } from './errors.ts';
import { fittingTitle } from './parse-document.ts';
import { observable, type Observable } from './observable.ts';
import type { Workbook, WorkbookChange } from './workbook.ts';
import * as texts from './texts.ts';

/** How long after the last change a save begins, in milliseconds. */
const DEBOUNCE = 400;
/** The longest that a change waits for its save to begin while more changes come, in milliseconds. */
const LONGEST_WAIT = 1000;
/** How long after a save that failed it is tried again, in milliseconds. */
const TRY_AGAIN_AFTER = 5000;
/** How often a page in view looks whether what it shows as saved is still there, in milliseconds. */
const LOOK_EVERY = 10_000;

/** What a page shows of an open document. */
export interface DocumentState<Body> {
  phase: 'opening' | 'open' | 'missing' | 'unreadable';
  /** The document as it stands on the page, with changes that are not saved yet. There once `phase` is `open`. */
  doc: WorkbookDocument<Body> | undefined;
  status: 'saved' | 'saving' | 'not-saved';
  savedAt: Date | undefined;
  /** Why the document cannot be opened, or why the last change is not saved, in words for the person. */
  problem: string | undefined;
  /** Another tab has changed or deleted the document while there were changes here. The person chooses; until then nothing is saved. */
  conflict: 'changed' | 'deleted' | undefined;
}

/** An open document and what can be done with it. */
export interface Followed<Body> extends Observable<DocumentState<Body>> {
  /** Changes the body; it is saved about half a second after the last change. */
  change: (updater: (body: Body) => Body) => void;
  rename: (title: string) => void;
  /** Saves now what is not saved. Resolves to whether all is saved. Also the way to try again after a failure. */
  flush: () => Promise<boolean>;
  /** Answers a conflict: what is here becomes a document of its own, which this page then follows. Gives back that document. */
  keepMineAsCopy: () => Promise<WorkbookDocument<Body> | undefined>;
  /** Answers a conflict: what is stored comes in place of what is here. */
  takeTheirs: () => Promise<void>;
  /** Lets go of what is not saved here, because the person said so. */
  letGo: () => void;
  /** Saves and stops following. What could not be saved is rescued, so that it is there when a page next opens. */
  close: () => void;
}

/** Opens a document of a kind and follows it. */
export function followDocument<Body>(workbook: Workbook, id: string, kind: DocumentKind<Body>): Followed<Body> {
  const state = observable<DocumentState<Body>>({
    phase: 'opening',
    doc: undefined,
    status: 'saved',
    savedAt: undefined,
    problem: undefined,
    conflict: undefined,
  });
  const patch = (part: Partial<DocumentState<Body>>) => state.set({ ...state.value, ...part });
  let dirty = false;
  /** Whether anything was changed on this page at all. */
  let touched = false;
  /** When the oldest change that no save has begun for was made. */
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let queue: Promise<void> = Promise.resolve();
  /** Whether the last that was heard of the document is that another tab deleted it. */
  let deleted = false;
  let emptied = false;
  let isClosed = false;

  async function load(): Promise<void> {
    try {
      const before = state.value.doc;
      const doc = await workbook.get(before?.id ?? id, kind);
      const shown = state.value;
      // What was changed here while storage answered is newer than its answer, also when a save of it has begun or ended.
      if (dirty || saving || shown.doc !== before) return;
      // What is shown is what is stored.
      if (doc && shown.phase === 'open' && shown.doc?.revision === doc.revision && !shown.problem) return;
      if (doc) patch({ phase: 'open', doc, status: 'saved', savedAt: new Date(doc.changedAt), problem: undefined, conflict: undefined });
      else if (!state.value.doc) patch({ phase: 'missing' });
      else if (deleted) patch({ conflict: 'deleted', status: 'not-saved', problem: new StaleDocumentError(undefined).message });
      else {
        // The browser took it away. What is on the page goes back into storage.
        dirty = true;
        await flush();
      }
    } catch (error) {
      patch({
        phase: 'unreadable',
        problem: error instanceof UnreadableDocumentError ? error.message : texts.storageDidNotWorkLoadThePageAgain,
      });
    }
  }

  async function save(): Promise<void> {
    const { doc } = state.value;
    if (!doc) return;
    dirty = false;
    waitingSince = undefined;
    saving = true;
    try {
      const { revision, changedAt, writers } = await workbook.save(doc);
      const now = state.value.doc ?? doc;
      patch({
        doc: { ...now, revision, changedAt, ...(writers && { writers }) },
        status: dirty ? 'saving' : 'saved',
        savedAt: new Date(changedAt),
        problem: undefined,
      });
    } catch (error) {
      dirty = true;
      const theirs = error instanceof StaleDocumentError ? error.theirs : undefined;
      if (theirs?.title === doc.title && JSON.stringify(theirs.body) === JSON.stringify(doc.body)) {
        // Another tab has saved the very same, such as a change that this page could not save when it was left.
        dirty = state.value.doc !== doc;
        patch({
          doc: {
            ...(state.value.doc ?? doc),
            revision: theirs.revision,
            changedAt: theirs.changedAt,
            ...(theirs.writers && { writers: theirs.writers }),
          },
          problem: undefined,
          status: dirty ? 'saving' : 'saved',
          savedAt: new Date(theirs.changedAt),
        });
        return;
      }
      const conflict = error instanceof StaleDocumentError ? (theirs ? 'changed' : 'deleted') : undefined;
      patch({ status: 'not-saved', problem: error instanceof Error ? error.message : String(error), conflict });
      // The fault may pass. Nobody decides about a conflict but the person.
      if (!conflict && !isClosed) timer = setTimeout(() => void flush(), TRY_AGAIN_AFTER);
    } finally {
      saving = false;
    }
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    queue = queue.then(() => (dirty && !state.value.conflict ? save() : undefined));
    await queue;
    return !dirty;
  }

  function edit(updater: (doc: WorkbookDocument<Body>) => WorkbookDocument<Body>): void {
    const { doc, conflict } = state.value;
    if (!doc) return;
    dirty = true;
    touched = true;
    const now = performance.now();
    waitingSince ??= now;
    patch({ doc: updater(doc), status: conflict ? 'not-saved' : 'saving' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(DEBOUNCE, waitingSince + LONGEST_WAIT - now)));
  }

  function heard(change: WorkbookChange): void {
    const mine = change.id === undefined || change.id === state.value.doc?.id;
    if (mine && change.what !== 'lost') {
      deleted = change.what !== 'saved';
      emptied = change.what === 'emptied';
    }
    // A save of this page's own comes back here too; it is told by the save itself.
    if (!mine || (!change.elsewhere && saving)) return;
    void (dirty ? flush() : load());
  }

  function letGo(): void {
    dirty = false;
    waitingSince = undefined;
    clearTimeout(timer);
  }
  /** Keeps what is not saved where a closing page can. Gives back whether nothing is left to be lost. */
  function rescue(until: 'it-is-saved' | 'the-next-page' = 'it-is-saved'): boolean {
    const { doc } = state.value;
    // Who deletes everything means also what other tabs hold. A save that has begun may not end before the page does.
    return (!dirty && !saving) || emptied || !doc || workbook.rescue(doc, until);
  }
  /** The browser has set the page aside, to show it again if someone goes back to it. */
  let isSetAside = false;
  const leave = ({ persisted }: PageTransitionEvent) => {
    const isKept = rescue();
    // A page that is set aside never ends what it writes, and in WebKit the next page waits for that in vain. What is rescued can wait instead.
    isSetAside = persisted && isKept;
    if (isSetAside) workbook.setAside(state.value.doc?.id ?? id);
    else void flush();
  };
  const turn = () => void (isSetAside || (dirty || document.visibilityState === 'hidden' ? flush() : load()));
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    isSetAside = false;
    if (persisted) turn();
  };
  const look = () => {
    if (!dirty && !saving && state.value.phase === 'open' && document.visibilityState === 'visible') void load();
  };
  const warn = (event: BeforeUnloadEvent) => {
    const isGoneWithThePage = touched && workbook.health.value.state === 'memory-only';
    if (state.value.status === 'not-saved' || isGoneWithThePage || !rescue()) event.preventDefault();
  };
  const unsubscribe = workbook.subscribe(heard);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', turn);
  const looking = setInterval(look, LOOK_EVERY);
  void load();

  return {
    get value() {
      return state.value;
    },
    subscribe: (listener) => state.subscribe(listener),
    change: (updater) => edit((doc) => ({ ...doc, body: updater(doc.body) })),
    rename: (title) => edit((doc) => ({ ...doc, title })),
    flush,
    async keepMineAsCopy() {
      const { doc } = state.value;
      if (!doc) return undefined;
      const copy = await workbook.create(kind, fittingTitle(doc.title, texts.myVersion), doc.body);
      dirty = false;
      waitingSince = undefined;
      patch({ doc: copy, status: 'saved', savedAt: new Date(copy.changedAt), problem: undefined, conflict: undefined });
      return copy;
    },
    letGo,
    async takeTheirs() {
      letGo();
      if (state.value.conflict === 'deleted') patch({ phase: 'missing', doc: undefined, status: 'saved', problem: undefined, conflict: undefined });
      else await load();
    },
    close() {
      isClosed = true;
      clearInterval(looking);
      void flush().then((isSaved) => isSaved || rescue('the-next-page'));
      unsubscribe();
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', turn);
    },
  };
}
