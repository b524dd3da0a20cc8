// A place that keeps documents as they are, without looking into them: IndexedDB, this visit, or memory.
import type { WorkbookDocument } from '../document.ts';

/** What came of a save: it is stored (`returned`: it had gone from storage and is back), or another revision was there and nothing was written. */
export type PutResult = { stored: true; returned: boolean } | { stored: false; theirs: WorkbookDocument };

export interface Store {
  all(): Promise<WorkbookDocument[]>;
  get(id: string): Promise<WorkbookDocument | undefined>;
  /** In one step: looks whether the stored revision is still `from` and, only then or where nothing is stored, writes. 0 for a new document. */
  put(document: WorkbookDocument, from: number): Promise<PutResult>;
  remove(id: string): Promise<WorkbookDocument | undefined>;
  /** Takes the whole place away. */
  destroy(): Promise<void>;
  close(): void;
}

/** The same rule in every place. */
export function compare(stored: WorkbookDocument | undefined, from: number): PutResult {
  if (stored && stored.revision !== from) return { stored: false, theirs: stored };
  return { stored: true, returned: !stored && from > 0 };
}
