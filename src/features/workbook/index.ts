// The door to the workbook: everything that the site keeps in the browser. Nothing here does anything before it is called.
//
// Stored shape. One database in IndexedDB (version 2) holds one record for each document (document.ts): an envelope that never changes its
// shape, and a body whose shape belongs to the document's kind and version; and up to ten earlier states of each (history.ts). On a shared
// computer, or where the device cannot be used, documents lie in sessionStorage until the tab is closed; where that is forbidden too, in
// memory; both without earlier states. stored-items.ts lists everything, for /privacy/.
//
// Life cycle. A page opens the workbook with the kinds it knows; the browser has five seconds, and `health` says why where it could not
// (health.ts). A document is created with revision 1. Each save names the revision it began with and is refused if another tab was
// quicker, so no change is overwritten unseen. Open documents save themselves 0.4 s after the last change and at most 1 s after any; a
// change that is younger when the page closes is put into localStorage, under a key of that page, and saved by the next page that opens the
// workbook. Documents of kinds or versions that a page does not know are listed and kept as they are.
//
// Files. Documents of a file come in all together or not at all. Which copy of a document is later is told by lineage.ts, not by a clock.
//
// Migrations. A kind starts at version 1. Whoever changes the shape of a body raises the version by one and adds a migration TO that
// version; openWorkbook throws if one is missing. Bodies are migrated and checked when they are read, in memory: the stored record changes
// with the next save. kinds.test.ts shows how a migration is tested.
export type { ActionChange, DocumentKind, DocumentKinds, WorkbookDocument } from './document.ts';
export { documentKey, forgetDocumentKey, keepDocumentKey } from './document-keys.ts';
export { SaveFailedError, StaleDocumentError, UnreadableDocumentError, type SaveFailure } from './errors.ts';
export { wordsOfDocument } from './files/leaving-words.ts';
export { planRestore, type RestorePlan } from './files/plan-restore.ts';
export { saveDocuments } from './files/save.ts';
export { documentsToFile } from './files/write.ts';
export { readWorkbookFile, type WorkbookFileFailure } from './files/read.ts';
export { followDocument, type DocumentState, type Followed } from './follow-document.ts';
export { canTryAgain, wordHealth, type Health } from './health.ts';
export type { Observable } from './observable.ts';
export { openWorkbook } from './open-workbook.ts';
export { fittingTitle, LONGEST_TITLE } from './parse-document.ts';
export { askToPersist, isPersisted, readSpace, type Space } from './free-space.ts';
export { readAs } from './kinds.ts';
export { isSharedComputer } from './shared-computer.ts';
export { STORED_ITEMS } from './stored-items.ts';
export { changesOf, grownRows, itemsAfter, itemsBefore, shortName, stepAgain, stepBack, stepFields, withStep, type WantedChange } from './steps.ts';
export { areKeysOff } from './key-switch.ts';
export { NO_STAGE_KEYS, OPEN_TURN, ROOM } from './stored-names.ts';
export { useDocument, type UsedDocument } from './use-document.ts';
export { setKeysOff } from './switch-keys.ts';
export { visitStore } from './visit-store.ts';
export type { KeptState } from './store/store.ts';
export type { ListedDocument, Workbook, WorkbookChange } from './workbook.ts';
