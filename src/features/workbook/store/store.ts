// A place that keeps documents as they are, without looking into them: IndexedDB, this visit, or memory.
import type { WorkbookDocument } from '../document.ts';

/** What came of a save: it is stored (`returned`: it had gone from storage and is back), or another revision was there and nothing was written. */
export type PutResult = { stored: true; returned: boolean } | { stored: false; theirs: WorkbookDocument };

/** An earlier state of a document. */
export interface KeptState {
  document: WorkbookDocument;
  /** Characters of JSON, about the bytes it takes. */
  size: number;
  /** Set where a document from a file came in its place: it can be put back until the person has said that all is well. */
  replaced?: 'by-file';
}

/** A document to be written, and the revision that must be there before. */
export interface Change {
  document: WorkbookDocument;
  from: number;
}

export interface Store {
  all(): Promise<WorkbookDocument[]>;
  get(id: string): Promise<WorkbookDocument | undefined>;
  /**
   * In one step: looks whether the stored revision is still `from` and, only then or where nothing is stored, writes. 0 for a new
   * document. What it takes the place of becomes an earlier state if it is far enough from the last one, or with `keepBefore`.
   */
  put(document: WorkbookDocument, from: number, keepBefore?: boolean): Promise<PutResult>;
  /** Documents from a file, all or none, each where its `from` is still there. What they take the place of is kept as a state that can be put back. Gives back whether they are stored. */
  putFromFile(changes: readonly Change[]): Promise<boolean>;
  /** Takes a document out, and with it its earlier states. */
  remove(id: string): Promise<WorkbookDocument | undefined>;
  /** The earlier states of a document, latest first. Empty where the place keeps none. */
  states(id: string): Promise<KeptState[]>;
  /** The states that documents from files took the place of, of all documents. */
  replacedByFile(): Promise<WorkbookDocument[]>;
  /** The person has said that all is well: those are states like others from now on. */
  settleReplaced(): Promise<void>;
  /** How many characters the earlier states of each document take. */
  statesSizes(): Promise<ReadonlyMap<string, number>>;
  /** Takes everything away. */
  destroy(): Promise<void>;
  /** The browser has set the page aside, and what is being written of a document is kept elsewhere: no other page waits for this one. */
  setAside(id: string): void;
  close(): void;
}

/** The same rule in every place. */
export function compare(stored: WorkbookDocument | undefined, from: number): PutResult {
  if (stored && stored.revision !== from) return { stored: false, theirs: stored };
  return { stored: true, returned: !stored && from > 0 };
}

/** What a place without history says of it. */
export const NO_HISTORY = {
  states: async (): Promise<KeptState[]> => [],
  replacedByFile: async (): Promise<WorkbookDocument[]> => [],
  settleReplaced: async (): Promise<void> => undefined,
  statesSizes: async (): Promise<ReadonlyMap<string, number>> => new Map(),
} satisfies Partial<Store>;
