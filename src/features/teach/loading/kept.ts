// The documents of one kind that this browser keeps.
import { useCallback } from 'preact/hooks';
import { useApplication, useLoaded, type Loaded } from '../../application/index.ts';
import type { DocumentKind, Workbook, WorkbookDocument } from '../../workbook/index.ts';

/** All of a kind that can be read, last changed first. One that cannot be read is left out: the workbook page tells of it. Rejects if the browser lets nothing be read. */
export async function keptOf<Body>(workbook: Workbook, kind: DocumentKind<Body>): Promise<WorkbookDocument<Body>[]> {
  const own = (await workbook.list()).filter(({ document }) => document.kind === kind.kind);
  const read = await Promise.all(own.map(({ document }) => workbook.get(document.id, kind).catch(() => undefined)));
  return read.filter((document) => document !== undefined);
}

/** The same as they were when the screen was opened, or how far looking for them is. */
export function useKept<Body>(kind: DocumentKind<Body>): Loaded<WorkbookDocument<Body>[]> {
  const { workbook } = useApplication();
  return useLoaded(useCallback(() => keptOf(workbook, kind), [workbook, kind]));
}
