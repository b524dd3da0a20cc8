// The ways in which keeping a document can fail. Each message says what happened, what was kept and what to do.
import type { WorkbookDocument } from './document.ts';
import * as texts from './texts.ts';

/** Another tab has saved a later revision (`theirs`), or has deleted the document (`theirs` is undefined). Nothing was written. */
export class StaleDocumentError extends Error {
  override name = 'StaleDocumentError';
  readonly theirs: WorkbookDocument | undefined;
  constructor(theirs: WorkbookDocument | undefined) {
    super(theirs ? texts.changedInAnotherTab : texts.deletedInAnotherTab);
    this.theirs = theirs;
  }
}

/** Why a save did not work: no room, refused by the browser, some other failure of its storage, or a document that could not be opened again. */
export type SaveFailure = 'full' | 'refused' | 'broken' | 'not-valid';

const SAVE_FAILED: Record<SaveFailure, string> = {
  full: texts.thereIsNoRoomLeft,
  refused: texts.browserDoesNotLetTheSiteKeepAnything,
  broken: texts.storageDidNotWork,
  'not-valid': texts.somethingIsLongerThanCanBeKept,
};

/** Nothing was written; what was stored before is as it was. */
export class SaveFailedError extends Error {
  override name = 'SaveFailedError';
  readonly reason: SaveFailure;
  constructor(reason: SaveFailure, cause?: unknown) {
    super(SAVE_FAILED[reason], { cause });
    this.reason = reason;
  }
}

/** A stored document cannot be opened: it comes from a newer version of the site, is of another kind, or does not have the shape it should. It stays as it is. */
export class UnreadableDocumentError extends Error {
  override name = 'UnreadableDocumentError';
  readonly reason: 'newer' | 'damaged' | 'other-kind';
  constructor(reason: 'newer' | 'damaged' | 'other-kind', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a failure of the browser's storage means. */
export function whyNotSaved(error: unknown): SaveFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'refused' : 'broken';
}
