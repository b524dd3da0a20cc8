// One subject on one page: every row is a heading with room to write.
import { writeCell } from '../../model/edit.ts';
import { cellWords, type Row } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import type { PropsOf } from './picture-props.ts';
import { byPart } from '../../model/by-part.ts';

/** The page. */
export function SheetPicture({ worksheet, edit, isReadOnly, isStatic = false }: PropsOf<'sheet'>) {
  const { definition, rows } = worksheet;
  const isOnlyOne = definition.columns.length === 1;
  /** On a page a line that is filled in shows what is filled in; an empty one has room for all. */
  const shownOf = ({ cells }: Row) => {
    const filled = definition.columns.filter(({ id }) => cells[id] !== undefined);
    return isStatic && filled.length > 0 ? filled : definition.columns;
  };
  return (
    <div class="max-w-read rounded-xl border border-line bg-raised px-5 py-2 print:border-0 print:px-0">
      {byPart(rows).map(([part, inPart]) => (
        <section key={part ?? ''}>
          {part && <h3 class="mt-4 text-large font-semibold">{part}</h3>}
          {inPart.map((row) => (
            <div key={row.id} data-row={row.id} class="break-inside-avoid border-b border-line py-4 last:border-0">
              <p class="font-semibold">{row.label}</p>
              {row.hint && <p class="text-small text-soft">{row.hint}</p>}
              <div class="print:grid print:auto-cols-fr print:grid-flow-col print:gap-x-4">
                {shownOf(row).map((column) =>
                  isReadOnly ? (
                    <p key={column.id} class="mt-1">
                      {!isOnlyOne && <span class="block text-small text-soft">{column.label}</span>}
                      {row.cells[column.id] === undefined ? (
                        // Room to write.
                        <span class="block min-h-8 border-b border-dotted border-soft print:min-h-12" />
                      ) : (
                        <span class="whitespace-pre-line">{cellWords(worksheet, column, row.cells[column.id])}</span>
                      )}
                    </p>
                  ) : (
                    <div key={column.id} class={isOnlyOne ? 'mt-2' : ''}>
                      <CellField
                        column={column}
                        row={row}
                        rows={rows}
                        hasLabel={!isOnlyOne}
                        onCell={(cell) => edit((now) => writeCell(now, row.id, column.id, cell))}
                      />
                    </div>
                  ),
                )}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
