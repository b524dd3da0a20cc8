// The documents of one kind that this browser keeps.
import { useCallback } from 'preact/hooks';
import type { DocumentKind, Workbook, WorkbookDocument } from '../workbook/index.ts';
import { useApplication } from './context.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

/** All of a kind as they are stored, for lists of their names, last changed first. Rejects if the browser lets nothing be read. */
export async function listedOf(workbook: Workbook, { kind }: Pick<DocumentKind<unknown>, 'kind'>): Promise<WorkbookDocument[]> {
  return (await workbook.list()).filter(({ document }) => document.kind === kind).map(({ document }) => document);
}

/** Those of them that can be read. One that is damaged, or newer than this page, is left out: the workbook page tells of it. */
export async function keptOf<Body>(workbook: Workbook, kind: DocumentKind<Body>): Promise<WorkbookDocument<Body>[]> {
  const listed = await listedOf(workbook, kind);
  const read = await Promise.all(listed.map(({ id }) => workbook.get(id, kind).catch(() => undefined)));
  return read.filter((document) => document !== undefined);
}

/** `listedOf` when the screen was opened, or how far looking for them is. */
export function useListed(kind: Pick<DocumentKind<unknown>, 'kind'>): Loaded<WorkbookDocument[]> {
  const { workbook } = useApplication();
  return useLoaded(useCallback(() => listedOf(workbook, kind), [workbook, kind]));
}

/** `keptOf` when the screen was opened, or how far looking for them is. */
export function useKept<Body>(kind: DocumentKind<Body>): Loaded<WorkbookDocument<Body>[]> {
  const { workbook } = useApplication();
  return useLoaded(useCallback(() => keptOf(workbook, kind), [workbook, kind]));
}
