// Brings in the changes that a page could not save while it closed.
import { randomId } from '../exchange/index.ts';
import type { WorkbookDocument } from './document.ts';
import { newWriters, writersAfter } from './lineage.ts';
import { fittingTitle, nextRevision } from './parse-document.ts';
import { forgetRescued, rescuedDocuments } from './rescued.ts';
import type { Store } from './store/store.ts';
import * as texts from './texts.ts';

const isSame = (one: WorkbookDocument, other: WorkbookDocument) => one.title === other.title && JSON.stringify(one.body) === JSON.stringify(other.body);

/**
 * Saves each rescued document: over the revision it began with, or as a document of its own where another tab has saved since, and where it
 * could not be opened again: that must never take the place of one that can. What cannot be saved now waits for the next time.
 */
export async function recoverRescued(store: Store, canBeOpened: (document: WorkbookDocument) => boolean): Promise<void> {
  for (const { key, document } of rescuedDocuments()) {
    try {
      const revision = nextRevision(document.revision);
      const isWhole = canBeOpened(document);
      const result = isWhole && (await store.put({ ...document, revision, writers: writersAfter(document, revision) }, document.revision));
      if (!result || (!result.stored && !isSame(result.theirs, document))) {
        const title = fittingTitle(document.title, texts.changesThatWereNotSaved);
        await store.put({ ...document, id: randomId(), title, revision: 1, writers: newWriters(1) }, 0);
      }
      forgetRescued(key);
    } catch {
      // No room: it stays where it is.
    }
  }
}
