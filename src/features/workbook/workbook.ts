// What a workbook can do, for features that keep documents in it.
import type { DocumentKind, DocumentKinds, WorkbookDocument } from './document.ts';
import type { Health } from './health.ts';
import type { Observable } from './observable.ts';
import type { KeptState } from './store/store.ts';

/** A document in the list: with its size, and its kind where this page knows it. */
export interface ListedDocument {
  document: WorkbookDocument;
  /** The kind, or undefined where this page does not know it: such a document is shown and kept, not opened. */
  kind: DocumentKind<unknown> | undefined;
  /** Characters of JSON, about the bytes it takes, with its earlier states. */
  size: number;
  /** Whether there are earlier states to go back to. */
  hasStates: boolean;
}

/** What has changed, in this tab or in another. `emptied` comes after “delete everything”, `lost` where the browser has taken everything away. */
export interface WorkbookChange {
  what: 'saved' | 'removed' | 'emptied' | 'lost';
  /** The document; none where it may be any. */
  id?: string;
  elsewhere: boolean;
}

/** All documents of this browser, or of this visit. */
export interface Workbook {
  readonly kinds: DocumentKinds;
  readonly health: Observable<Health>;
  /** All documents, last changed first; also those of kinds that this page does not know. */
  list(): Promise<ListedDocument[]>;
  /** The document, brought up to the kind's version; undefined where there is none. Throws UnreadableDocumentError. */
  get<Body>(id: string, kind: DocumentKind<Body>): Promise<WorkbookDocument<Body> | undefined>;
  /** Keeps a new document and gives it back. Throws SaveFailedError. */
  create<Body>(kind: DocumentKind<Body>, title: string, body: Body): Promise<WorkbookDocument<Body>>;
  /**
   * Keeps a changed document; give it the document as it was read, with a new body or title. Gives back what is now stored, with its
   * new revision. Throws StaleDocumentError where another tab was quicker, SaveFailedError where the browser could not keep it.
   */
  save<Body>(document: WorkbookDocument<Body>): Promise<WorkbookDocument<Body>>;
  rename(id: string, title: string): Promise<WorkbookDocument | undefined>;
  /** A copy with a new id and “(copy)” after its title. */
  duplicate(id: string): Promise<WorkbookDocument | undefined>;
  /** Takes the document out, with its earlier states, and gives it back, for an undo with `restore`. */
  remove(id: string): Promise<WorkbookDocument | undefined>;
  /** Puts a removed document back as it was. Throws StaleDocumentError where there is one with its id again. */
  restore(document: WorkbookDocument): Promise<void>;
  /**
   * Brings documents of a file in, each in place of the stored one with its id if there is one: all of them, or none. Throws
   * StaleDocumentError where another tab has changed one meanwhile, SaveFailedError where the browser could not keep them.
   */
  bringIn(documents: readonly WorkbookDocument[]): Promise<void>;
  /** Those that the last `bringIn` took the place of, as they were: until `putBack` or `settle`, also after the page was left. */
  broughtOver(): Promise<readonly WorkbookDocument[]>;
  /** Puts all of those back. */
  putBack(): Promise<void>;
  /** All is well with what came in. */
  settle(): Promise<void>;
  /** Earlier states of a document, latest first. */
  states(id: string): Promise<readonly KeptState[]>;
  /** Makes an earlier state the present one. What is there now becomes an earlier state. Throws as `save`. */
  bringBack(state: WorkbookDocument): Promise<WorkbookDocument | undefined>;
  /** Keeps a document as a new one, with an id of its own and the title given. */
  addCopy(document: WorkbookDocument, title: string): Promise<WorkbookDocument>;
  /**
   * Keeps a change at once while the page closes, when there is no time to save it; the next page that opens the workbook saves it. It is
   * let go when this page has saved the document after all, or `until` the next page in any case. Gives back whether the change is safe.
   */
  rescue(document: WorkbookDocument, until: 'it-is-saved' | 'the-next-page'): boolean;
  /** The browser has set the page aside with a rescued document: other pages do not wait for what it was saving. That is saved when somebody comes back. */
  setAside(id: string): void;
  /** Tells of each change, here and in other tabs. Returns the way to stop. */
  subscribe(listener: (change: WorkbookChange) => void): () => void;
  /** Tries to reach the storage of the device again. What was written in the meantime goes there. Gives back whether it could. */
  tryAgain(): Promise<boolean>;
  /**
   * Marks this computer as shared or not. With `move` the documents come along: into this visit, or onto the device; without, they stay
   * where they are. Gives back false, with nothing changed, where the browser could not do it.
   */
  switchShared(shared: boolean, move: boolean): Promise<boolean>;
  /** Takes everything that the site keeps on this device away: documents, flags, what is kept for the visit, offline copies. */
  deleteEverything(): Promise<void>;
  /** Stops listening to other tabs and lets the storage go. */
  close(): void;
}
