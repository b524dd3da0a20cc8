// The ways in which keeping a document can fail. Each message says what happened, what was kept and what to do.
import type { WorkbookDocument } from './document.ts';

/** Another tab has saved a later revision (`theirs`), or has deleted the document (`theirs` is undefined). Nothing was written. */
export class StaleDocumentError extends Error {
  override name = 'StaleDocumentError';
  readonly theirs: WorkbookDocument | undefined;
  constructor(theirs: WorkbookDocument | undefined) {
    super(theirs ? 'This was changed in another tab. Both versions are still here.' : 'This was deleted in another tab. What you have here is still here.');
    this.theirs = theirs;
  }
}

/** Why a save did not work: no room, refused by the browser, some other failure of its storage, or a document that could not be opened again. */
export type SaveFailure = 'full' | 'refused' | 'broken' | 'not-valid';

const SAVE_FAILED: Record<SaveFailure, string> = {
  full: 'There is no room left in this browser’s storage, so the last change is not saved. What was saved before is still there, and your change is still on this page. Save it to a file now, then delete something you no longer need.',
  refused: 'This browser does not let the site keep anything, so the last change is not saved. It is still on this page. Save it to a file before you leave.',
  broken:
    'This browser’s storage did not work, so the last change is not saved. What was saved before is untouched, and your change is still on this page. Save it to a file now, then load the page again.',
  'not-valid':
    'Something on this page is longer or different than can be kept, so the last change is not saved. What was saved before is untouched, and your change is still on this page. Make it shorter or undo it.',
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
