// What a screen shows of the documents that this browser keeps, or why it cannot.
import type { ComponentChildren } from 'preact';
import { LinkRows, type LinkRow } from '../../../components/app/LinkRows.tsx';
import { Retry } from '../../../components/app/Retry.tsx';
import { WithLoaded, type Loaded } from '../../application/index.ts';
import type { WorkbookDocument } from '../../workbook/index.ts';
import * as texts from '../texts.ts';

const UNREAD = {
  message: texts.thisBrowserDidNotSayWhatItKeeps,
  whatToDo: texts.nothingHasBeenChanged,
} as const;

interface Props<Body> {
  kept: Loaded<WorkbookDocument<Body>[]>;
  children: (documents: readonly WorkbookDocument<Body>[]) => ComponentChildren;
}

/** A part of a screen: nothing while the documents are looked for, and the problem in place if they cannot be. */
export function KeptHere<Body>({ kept, children }: Props<Body>) {
  if (kept.state === 'ready') return <>{children(kept.value)}</>;
  if (kept.state === 'loading') return null;
  return <Retry {...UNREAD} onRetry={kept.retry} />;
}

/** Links to them; nothing where there are none. */
export const KeptRows = <Body,>({
  kept,
  title,
  rowOf,
  class: look,
}: Pick<Props<Body>, 'kept'> & {
  title: string;
  rowOf: (document: WorkbookDocument<Body>) => LinkRow;
  class?: string;
}) => (
  <KeptHere kept={kept}>
    {(documents) =>
      documents.length > 0 && (
        <div class={look}>
          <LinkRows title={title} rows={documents.map(rowOf)} />
        </div>
      )
    }
  </KeptHere>
);

/** A whole screen that cannot be shown before the documents are known. */
export const WithKept = <Body,>({ kept, waiting, children }: Props<Body> & { waiting: string }) => (
  <WithLoaded loaded={kept} waiting={waiting} title={texts.whatIsKeptHereCouldNotBeRead} {...UNREAD}>
    {children}
  </WithLoaded>
);
