// Opens one document of a kind and keeps its state in view.
import type { ComponentChildren } from 'preact';
import { useDocument, type DocumentKind } from '../workbook/index.ts';
import { useApplication } from './context.ts';
import { replaceWith, screenHref } from './fragment.ts';
import { NotFound } from './NotFound.tsx';
import type { OpenWhole } from './open-document.ts';
import { useReadyOffline } from './use-ready-offline.ts';
import { ReadyOffline } from './ReadyOffline.tsx';
import { Saved } from './Saved.tsx';
import { Waiting } from '../../components/app/Waiting.tsx';

interface Props<Body> {
  id: string;
  kind: DocumentKind<Body>;
  /** What is fetched for later, in case the connection goes. */
  later: Parameters<typeof useReadyOffline>[0];
  children: (open: OpenWhole<Body>) => ComponentChildren;
}

/** What is not saved stays in view while people type, wherever on a long screen they are. */
const TROUBLE = 'sticky bottom-0 z-1 mt-8 max-h-[60vh] overflow-y-auto bg-paper';

/** The content once the document is open, or why it is not. */
export function OpenDocument<Body>({ id, kind, later, children }: Props<Body>) {
  const { workbook } = useApplication();
  const used = useDocument(workbook, id, kind);
  const readiness = useReadyOffline(later);
  if (used.phase === 'opening') return <Waiting words="Opening …" />;
  if (!used.doc) return <NotFound problem={used.problem} />;
  return (
    <>
      {children({ id, doc: used.doc, body: used.doc.body, change: used.change, rename: used.rename, flush: used.flush })}
      <div class={used.problem || used.conflict ? TROUBLE : 'mt-8'}>
        <Saved used={used} onCopy={(copy) => replaceWith(screenHref(copy))} />
        <ReadyOffline readiness={readiness} />
      </div>
    </>
  );
}
