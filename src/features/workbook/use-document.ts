// The Preact hook for one open document.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DocumentKind } from './document.ts';
import { followDocument, type DocumentState, type Followed } from './follow-document.ts';
import type { Workbook } from './workbook.ts';

/** What the page shows of the document, and what it can do with it. */
export type UsedDocument<Body> = DocumentState<Body> & Pick<Followed<Body>, 'change' | 'rename' | 'flush' | 'keepMineAsCopy' | 'takeTheirs' | 'letGo'>;

/** Opens a document and follows it while the component stands. Another id opens another document. */
export function useDocument<Body>(workbook: Workbook, id: string, kind: DocumentKind<Body>): UsedDocument<Body> {
  const followed = useMemo(() => followDocument(workbook, id, kind), [workbook, id, kind]);
  const [, redraw] = useState({});
  useEffect(() => {
    const stop = followed.subscribe(() => redraw({}));
    redraw({});
    return () => {
      stop();
      followed.close();
    };
  }, [followed]);
  const { change, rename, flush, keepMineAsCopy, takeTheirs, letGo } = followed;
  return { ...followed.value, change, rename, flush, keepMineAsCopy, takeTheirs, letGo };
}
