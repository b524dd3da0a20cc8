// The documents of one kind that this browser keeps.
import { useEffect, useState } from 'preact/hooks';
import { useApplication } from '../application/index.ts';
import type { DocumentKind, Workbook, WorkbookDocument } from '../workbook/index.ts';

/** All of a kind that can be read, last changed first. One that cannot be read is left out: the workbook page tells of it. */
export async function keptOf<Body>(workbook: Workbook, kind: DocumentKind<Body>): Promise<WorkbookDocument<Body>[]> {
  const own = (await workbook.list()).filter(({ document }) => document.kind === kind.kind);
  const read = await Promise.all(own.map(({ document }) => workbook.get(document.id, kind).catch(() => undefined)));
  return read.filter((document) => document !== undefined);
}

/** The same as they were when the screen was opened; nothing while they are looked for. */
export function useKept<Body>(kind: DocumentKind<Body>): WorkbookDocument<Body>[] | undefined {
  const { workbook } = useApplication();
  const [kept, setKept] = useState<WorkbookDocument<Body>[]>();
  useEffect(() => {
    let isCurrent = true;
    void keptOf(workbook, kind).then((found) => isCurrent && setKept(found));
    return () => {
      isCurrent = false;
    };
  }, [workbook, kind]);
  return kept;
}
