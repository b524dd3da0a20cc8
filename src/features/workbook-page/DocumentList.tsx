// The documents that this browser keeps.
import { useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { DeletedRow } from './DeletedRow.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { isWanted, type Wanted } from './find-documents.ts';
import { FindForm } from './FindForm.tsx';
import type { Documents, Row } from './use-documents.ts';
import type { Run } from './use-save-to-file.tsx';
import * as texts from './texts.ts';

interface Props {
  workbook: Workbook;
  documents: Documents;
  rows: readonly Row[];
  base: string;
  /** Whether all that the browser keeps is shown: its storage may not be within reach. */
  isWithinReach: boolean;
  run: Run;
  /** Saves documents to a file. */
  save: (documents: readonly WorkbookDocument[]) => Promise<void>;
}

/** So many documents are seen at a glance. */
const AT_A_GLANCE = 5;
/** So many are drawn at once: thousands of rows would hold the page up. */
const AT_ONCE = 100;

/** Last changed first, with a way to find one where there are many. Without documents: where to begin. */
export function DocumentList({ workbook, documents, rows, base, isWithinReach, run, save }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ words: '', from: undefined, to: undefined });
  const [most, setMost] = useState(AT_ONCE);
  /** The document that was brought back last. */
  const [back, setBack] = useState<string>();
  if (!rows.length && !isWithinReach) return <p class="max-w-read">{texts.whatThisBrowserKeepsCannotBeShownNow}</p>;
  if (!rows.length) return <p class="max-w-read">{texts.nothingIsKeptHereYet(<a href={`${base}reflect/`}>{texts.startAReflection}</a>)}</p>;
  const isLong = rows.length > AT_A_GLANCE;
  const shown = isLong ? rows.filter((row) => row.deleted || isWanted(row.listed.document, wanted)) : rows;
  return (
    <>
      {isLong && <FindForm wanted={wanted} onWanted={setWanted} found={shown.length} all={rows.length} />}
      <ul class="border-b border-line">
        {shown.slice(0, most).map((row) =>
          row.deleted ? (
            <li key={`deleted ${row.document.id}`} class="border-t border-line py-5">
              <DeletedRow
                title={row.document.title}
                onUndo={() => {
                  setBack(row.document.id);
                  run(() => documents.undo(row.document), texts.titleIsBack(row.document.title));
                }}
              />
            </li>
          ) : (
            <li key={row.listed.document.id} class="border-t border-line py-5">
              <DocumentRow
                listed={row.listed}
                base={base}
                workbook={workbook}
                run={run}
                takesFocus={row.listed.document.id === back}
                onRename={(title) => run(() => workbook.rename(row.listed.document.id, title), texts.renamedToTitle(title))}
                onDuplicate={() => run(() => workbook.duplicate(row.listed.document.id), texts.titleIsDuplicated(row.listed.document.title))}
                onSave={() => run(() => save([row.listed.document]), '')}
                onDelete={() => run(() => documents.remove(row.listed.document.id), '')}
              />
            </li>
          ),
        )}
      </ul>
      {shown.length > most && (
        <p class="no-print mt-5">
          <Button onClick={() => setMost(most + AT_ONCE)}>{texts.showAtOnceMore(Math.min(AT_ONCE, shown.length - most))}</Button>
        </p>
      )}
    </>
  );
}
