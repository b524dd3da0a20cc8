// The documents that this browser keeps.
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { DeletedRow } from './DeletedRow.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import type { Documents } from './use-documents.ts';
import type { Run } from './use-save-to-file.tsx';

interface Props {
  workbook: Workbook;
  documents: Documents;
  base: string;
  run: Run;
  /** Saves documents to a file. */
  save: (documents: readonly WorkbookDocument[]) => Promise<void>;
}

/** Last changed first. Without documents: where to begin. */
export function DocumentList({ workbook, documents, base, run, save }: Props) {
  const { rows } = documents;
  if (!rows) return <p>Reading …</p>;
  if (!rows.length)
    return (
      <p class="max-w-read">
        Nothing is kept here yet. A reflection session is a good place to begin: answer a few questions alone, then together.{' '}
        <a href={`${base}reflect/`}>Start a reflection</a>. If you have saved a workbook to a file, open it below.
      </p>
    );
  return (
    <ul class="border-b border-line">
      {rows.map((row) =>
        row.deleted ? (
          <li key={`deleted ${row.document.id}`} class="border-t border-line py-5">
            <DeletedRow title={row.document.title} onUndo={() => run(() => documents.undo(row.document), `“${row.document.title}” is back.`)} />
          </li>
        ) : (
          <li key={row.listed.document.id} class="border-t border-line py-5">
            <DocumentRow
              listed={row.listed}
              base={base}
              onRename={(title) => run(() => workbook.rename(row.listed.document.id, title), `Renamed to “${title}”.`)}
              onDuplicate={() => run(() => workbook.duplicate(row.listed.document.id), `“${row.listed.document.title}” is duplicated.`)}
              onSave={() => run(() => save([row.listed.document]), '')}
              onDelete={() => run(() => documents.remove(row.listed.document.id), '')}
            />
          </li>
        ),
      )}
    </ul>
  );
}
