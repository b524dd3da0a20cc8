// One subject on one page: every row is a heading with room to write.
import { writeCell } from '../../model/edit.ts';
import type { Column } from '../../model/definition.ts';
import { cellWords, isAsked, type Row } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import type { PropsOf } from './picture-props.ts';
import { byPart } from '../../model/by-part.ts';

/** Words take a line of their own where the sheet is narrow, and more room than a role or a day where all stand in one line. */
const widthOf = ({ kind }: Column) => (kind === 'text' ? 'md:basis-full lg:flex-2 print:flex-2' : 'flex-1');

/** The page. */
export function SheetPicture({ worksheet, edit, isReadOnly, isStatic = false }: PropsOf<'sheet'>) {
  const { definition, rows } = worksheet;
  /** On a page of the site a line that is filled in shows what is filled in; everywhere else it shows all that is asked. */
  const shownOf = (row: Row) => {
    const filled = definition.columns.filter(({ id }) => row.cells[id] !== undefined);
    return isStatic && filled.length > 0 ? filled : definition.columns.filter((column) => isAsked(row, column));
  };
  /** Where one thing is asked, the words of the line say what. */
  const isOnlyOne = (row: Row) => definition.columns.length === 1 || row.asks?.length === 1;
  return (
    <div class={`rounded-xl border border-line bg-raised px-5 py-2 print:border-0 print:px-0 ${definition.columns.length === 1 ? 'max-w-read' : ''}`}>
      {byPart(rows).map(([part, inPart]) => (
        <section key={part ?? ''}>
          {part && <h3 class="mt-4 text-large font-semibold">{part}</h3>}
          {inPart.map((row) => (
            <div key={row.id} data-row={row.id} class="break-inside-avoid border-b border-line py-4 last:border-0 print:py-2">
              <p class={row.asks?.length === 0 ? '' : 'font-semibold'}>{row.label}</p>
              {row.hint && <p class="text-small text-soft">{row.hint}</p>}
              <div class="gap-x-4 md:flex md:flex-wrap lg:flex-nowrap print:flex">
                {shownOf(row).map((column) =>
                  isReadOnly ? (
                    <p key={column.id} class={`mt-1 ${widthOf(column)}`}>
                      {!isOnlyOne(row) && <span class="block text-small text-soft">{column.label}</span>}
                      {row.cells[column.id] === undefined && column.kind === 'choice' ? (
                        // Boxes to tick.
                        <span class="flex flex-wrap gap-x-4">
                          {column.choices.map((choice) => (
                            <span key={choice.id}>☐ {choice.label}</span>
                          ))}
                        </span>
                      ) : row.cells[column.id] === undefined ? (
                        // Room to write.
                        <span class="block min-h-8 border-b border-dotted border-soft print:min-h-10" />
                      ) : (
                        <span class="whitespace-pre-line">{cellWords(worksheet, column, row.cells[column.id])}</span>
                      )}
                    </p>
                  ) : (
                    <div key={column.id} class={`${widthOf(column)} ${isOnlyOne(row) ? 'mt-2' : ''}`}>
                      <CellField
                        column={column}
                        row={row}
                        rows={rows}
                        hasLabel={!isOnlyOne(row)}
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
