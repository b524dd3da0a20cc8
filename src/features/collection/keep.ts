// Keeps a page in the collection that was changed last, or in a new one.
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { collectionKind } from './kinds.ts';
import { dropPage, emptyCollection, keepPage, type Collection, type Kept, type KeptPage } from './model/collection.ts';
import * as texts from './texts.ts';

const NAME = texts.myCollection;

/** The collection that was changed last; undefined while there is none. */
export async function latestCollection(workbook: Workbook): Promise<WorkbookDocument<Collection> | undefined> {
  const listed = (await workbook.list()).find(({ kind }) => kind?.kind === collectionKind.kind);
  return listed && workbook.get(listed.document.id, collectionKind);
}

/** What was done, and how to take it back. */
export interface Keeping {
  outcome: Kept['outcome'];
  document: WorkbookDocument<Collection>;
  undo: () => Promise<unknown>;
}

/** Keeps the page. @throws SaveFailedError, StaleDocumentError or UnreadableDocumentError */
export async function keepInCollection(workbook: Workbook, page: Omit<KeptPage, 'note'>): Promise<Keeping> {
  const before = (await latestCollection(workbook)) ?? (await workbook.create(collectionKind, NAME, emptyCollection));
  const { collection, outcome } = keepPage(before.body, page);
  if (outcome !== 'kept') return { outcome, document: before, undo: () => Promise.resolve() };
  const document = await workbook.save({ ...before, body: collection });
  return { outcome, document, undo: () => workbook.save({ ...document, body: dropPage(document.body, page.path) }) };
}
