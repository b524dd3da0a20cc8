// Opens one document of a kind and keeps its state in view.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Ask } from '../../components/app/Ask.tsx';
import { Button } from '../../components/app/Button.tsx';
import { useDocument, type DocumentKind, type UsedDocument } from '../workbook/index.ts';
import { useApplication } from './context.ts';
import { guardLeaving, replaceWith, screenHref } from './fragment.ts';
import { NotFound } from './NotFound.tsx';
import type { OpenWhole } from './open-document.ts';
import { useReadyOffline } from './use-ready-offline.ts';
import { ReadyOffline } from './ReadyOffline.tsx';
import { Saved } from './Saved.tsx';
import { Waiting } from '../../components/app/Waiting.tsx';
import * as texts from './texts.ts';

interface Props<Body> {
  id: string;
  kind: DocumentKind<Body>;
  /** What is fetched for later, in case the connection goes. */
  later: Parameters<typeof useReadyOffline>[0];
  /** What on the screen that is open is on purpose not kept. */
  notKept?: string | undefined;
  /** Where the page has a field to paste a code into, as a fragment: for an address whose code came cut off. */
  pasteAt?: string;
  children: (open: OpenWhole<Body>) => ComponentChildren;
}

/** Whether what stands where an id should be was meant to carry something: no id holds this sign. Example: answers=bth3.AbC */
const carriesCode = (id: string) => id.includes('=');

/** What is not saved stays in view while people type, wherever on a long screen they are. */
const TROUBLE = 'at-foot sticky bottom-0 z-1 mt-8 max-h-[60vh] overflow-y-auto bg-paper';

/** Asks before another place of this page is gone to while something here is not saved. The address bar and other sites are asked about by the browser. */
function AskBeforeLeaving<Body>({ id, used: { flush, letGo, doc, problem } }: { id: string; used: UsedDocument<Body> }) {
  const [answer, setAnswer] = useState<(mayLeave: boolean) => void>();
  useEffect(
    () =>
      guardLeaving(async (to) => {
        const isHere = to === `#${id}` || to.startsWith(`#${id}/`);
        if (isHere || (await flush())) return true;
        return new Promise<boolean>((resolve) => setAnswer(() => resolve));
      }),
    [id, flush],
  );
  if (!answer) return null;
  const settle = (mayLeave: boolean) => {
    if (mayLeave) letGo();
    setAnswer(undefined);
    answer(mayLeave);
  };
  return (
    <Ask title={texts.lastChangeToTitleIsNotSaved(doc?.title ?? '')} onCancel={() => settle(false)}>
      <p class="mt-3">{problem}</p>
      <p class="mt-3">{texts.ifYouStay}</p>
      <p class="mt-5 flex flex-wrap gap-3">
        <Button look="main" onClick={() => settle(false)}>
          {texts.stayHere}
        </Button>
        <Button onClick={() => settle(true)}>{texts.leaveWithoutTheLastChange}</Button>
      </p>
    </Ask>
  );
}

/** The content once the document is open, or why it is not. */
export function OpenDocument<Body>({ id, kind, later, notKept, pasteAt, children }: Props<Body>) {
  const { workbook } = useApplication();
  const used = useDocument(workbook, id, kind);
  const readiness = useReadyOffline(later);
  if (used.phase === 'opening') return <Waiting words={texts.opening} />;
  if (!used.doc) return <NotFound problem={used.problem} {...(carriesCode(id) && { cutOff: { pasteAt } })} />;
  return (
    <>
      {children({ id, doc: used.doc, body: used.doc.body, change: used.change, rename: used.rename, flush: used.flush })}
      <div class={used.problem || used.conflict ? TROUBLE : 'mt-8'}>
        <Saved used={used} onCopy={(copy) => replaceWith(screenHref(copy))} notKept={notKept} />
        <ReadyOffline readiness={readiness} />
      </div>
      <AskBeforeLeaving id={id} used={used} />
    </>
  );
}
