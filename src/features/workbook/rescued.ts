// Changes that were not saved when a page closed. IndexedDB does not finish what a closing page has begun; localStorage does.
import { randomId } from '../exchange/index.ts';
import type { WorkbookDocument } from './document.ts';
import { parseDocument } from './parse-document.ts';
import { RESCUED } from './stored-names.ts';

/** A rescued change, with the key that it lies under. */
export interface Rescued {
  key: string;
  document: WorkbookDocument;
}

/** Each page rescues under keys of its own, so that none takes away or writes over what another has rescued. */
export function rescuer() {
  const page = randomId();
  const keyOf = (id: string) => `${RESCUED}${id}:${page}`;
  return {
    /**
     * Keeps a document with changes, at once: until this page has saved the document, or until the next page brings it in whatever this
     * page saves. Gives back whether there was room.
     */
    rescue(document: WorkbookDocument, until: 'it-is-saved' | 'the-next-page'): boolean {
      try {
        localStorage.setItem(keyOf(document.id) + (until === 'the-next-page' ? `:${randomId()}` : ''), JSON.stringify(document));
        return true;
      } catch {
        // Forbidden or full: the page asks before it closes.
        return false;
      }
    },
    /** This page has saved the change after all. */
    forget: (id: string): void => forgetRescued(keyOf(id)),
  };
}

/** The change that lies under a key has been saved. */
export function forgetRescued(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden.
  }
}

/** The keys of all that was rescued. */
function rescuedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(RESCUED));
  } catch {
    // Forbidden.
    return [];
  }
}

/** All documents with changes that were not saved. */
export const rescuedDocuments = (): Rescued[] =>
  rescuedKeys().flatMap((key) => {
    const document = parseDocument(localStorage.getItem(key));
    return document ? [{ key, document }] : [];
  });

/** The document is deleted: what any page has rescued of it goes too. */
export function forgetAllRescued(id: string): void {
  for (const { key, document } of rescuedDocuments()) if (document.id === id) forgetRescued(key);
}
