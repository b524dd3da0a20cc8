// Documents of one kind that this browser keeps and that can be read.
import type { DocumentKind, Workbook, WorkbookDocument } from '../../../workbook/index.ts';

/** Last changed first. What is damaged or newer than this page is left out: the workbook says so itself. */
export async function findDocuments<Body>(workbook: Workbook, kind: DocumentKind<Body>): Promise<WorkbookDocument<Body>[]> {
  const kept = (await workbook.list()).filter(({ document }) => document.kind === kind.kind);
  const read = await Promise.all(kept.map(({ document }) => workbook.get(document.id, kind).catch(() => undefined)));
  return read.filter((document) => document !== undefined);
}
