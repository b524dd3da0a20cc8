// Changes that were not saved when a page closed. IndexedDB does not finish what a closing page has begun; localStorage does.
import type { WorkbookDocument } from './document.ts';
import { parseDocument } from './parse-document.ts';
import { RESCUED } from './stored-names.ts';

/** Keeps a document with changes, at once. Where there is no room nothing is kept and nothing fails. */
export function rescue(document: WorkbookDocument): void {
  try {
    localStorage.setItem(RESCUED + document.id, JSON.stringify(document));
  } catch {
    // Forbidden or full: the page warns before it closes.
  }
}

/** The change of a document has been saved after all. */
export function forgetRescued(id: string): void {
  try {
    localStorage.removeItem(RESCUED + id);
  } catch {
    // Forbidden.
  }
}

/** All documents with changes that were not saved. */
export function rescuedDocuments(): WorkbookDocument[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(RESCUED));
    return keys.flatMap((key) => parseDocument(localStorage.getItem(key)) ?? []);
  } catch {
    // Forbidden.
    return [];
  }
}
