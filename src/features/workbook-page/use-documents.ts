// The list of documents, kept in step with every change here and in other tabs.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListedDocument, Workbook, WorkbookDocument } from '../workbook/index.ts';

/** A row of the list: a document, or one that was just deleted and can come back. */
export type Row = { deleted: false; listed: ListedDocument } | { deleted: true; document: WorkbookDocument };

export interface Documents {
  /** Undefined until the list is read. */
  rows: readonly Row[] | undefined;
  /** The documents that are kept, without those just deleted. */
  kept: readonly WorkbookDocument[];
  remove(id: string): Promise<void>;
  undo(document: WorkbookDocument): Promise<void>;
}

const idOf = (row: Row) => (row.deleted ? row.document.id : row.listed.document.id);

/** Deleted documents stay in their place in the list, with an undo, until the page is left. */
export function useDocuments(workbook: Workbook): Documents {
  const [rows, setRows] = useState<readonly Row[]>();
  /** Whether what is being read may be out of date by the time it is there. */
  const again = useRef(false);
  const reading = useRef<Promise<void>>();
  const readOnce = useCallback(async () => {
    const listed = await workbook.list();
    setRows((before = []) => {
      const now = new Map(listed.map((one) => [one.document.id, one]));
      const next: Row[] = listed.map((one) => ({ deleted: false, listed: one }));
      before.forEach((row, index) => {
        if (row.deleted && !now.has(row.document.id)) next.splice(index, 0, row);
      });
      return next;
    });
  }, [workbook]);
  // However many changes come while the list is being read, it is read once more.
  const read = useCallback((): Promise<void> => {
    if (reading.current) {
      again.current = true;
      return reading.current;
    }
    reading.current = (async () => {
      do {
        again.current = false;
        await readOnce();
      } while (again.current);
    })().finally(() => {
      reading.current = undefined;
    });
    return reading.current;
  }, [readOnce]);
  useEffect(() => {
    // Storage that does not answer is told by the health of the workbook.
    read().catch(() => setRows((before) => before ?? []));
    return workbook.subscribe((change) => {
      if (change.what === 'emptied') setRows([]);
      read().catch(() => setRows((before) => before ?? []));
    });
  }, [workbook, read]);
  return {
    rows,
    kept: rows?.flatMap((row) => (row.deleted ? [] : row.listed.document)) ?? [],
    async remove(id) {
      const document = await workbook.remove(id);
      if (document) setRows((before) => before?.map((row) => (idOf(row) === id ? { deleted: true, document } : row)));
      await read();
    },
    async undo(document) {
      await workbook.restore(document);
      await read();
    },
  };
}
