// A worksheet as its table: everything can be done here. On a phone it shows one row at a time.
import { useState } from 'preact/hooks';
import { OrderButtons } from '../../../../components/app/OrderButtons.tsx';
import { useIsNarrow } from '../../../application/index.ts';
import { LIMITS } from '../../model/definition.ts';
import { moveRow, removeRow, renameRow, writeCell } from '../../model/edit.ts';
import { cellWords, type Row, type Worksheet } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import { AddRow } from './AddRow.tsx';
import type { PictureProps } from './picture-props.ts';

/** The table, or one row of it. */
export function TablePicture(props: PictureProps) {
  const isNarrow = useIsNarrow();
  const { rows } = props.worksheet;
  return (
    <>
      {props.isStatic ? <WholeTable {...props} /> : isNarrow && rows.length > 0 ? <OneRow {...props} /> : <WholeTable {...props} />}
      <AddRow {...props} />
    </>
  );
}

function WholeTable({ worksheet, edit, say, isReadOnly }: PictureProps) {
  const { definition, rows, tool } = worksheet;
  return (
    <div role="region" tabIndex={0} aria-label={`Table: ${tool.title}`} class="max-h-[80vh] overflow-auto border border-line print:max-h-none">
      <table class="w-full border-separate border-spacing-0 text-small">
        <thead>
          <tr>
            <th scope="col" class="sticky top-0 left-0 z-2 min-w-52 border-e border-b border-line bg-sunk px-3 py-2 text-start">
              {definition.rowName}
            </th>
            {definition.columns.map((column) => (
              <th key={column.id} scope="col" class="sticky top-0 z-1 border-b border-line bg-sunk px-3 py-2 text-start align-bottom">
                {column.label}
                {column.hint && <span class="block font-normal text-soft">{column.hint}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row" class="sticky left-0 z-1 border-e border-b border-line bg-paper px-3 py-2 text-start align-top font-normal">
                <RowName worksheet={worksheet} row={row} edit={edit} isReadOnly={isReadOnly} />
                {!isReadOnly && definition.ownRows && <RowOrder row={row} place={index + 1} of={rows.length} edit={edit} say={say} />}
              </th>
              {definition.columns.map((column) => (
                <td key={column.id} class="border-b border-line px-2 py-2 align-top">
                  {isReadOnly ? (
                    <span class="whitespace-pre-line">{cellWords(worksheet, column, row.cells[column.id])}</span>
                  ) : (
                    <CellField
                      column={column}
                      row={row}
                      rows={rows}
                      hasLabel={false}
                      onCell={(cell) => edit((now) => writeCell(now, row.id, column.id, cell))}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows from the tool keep their words; own ones can be given others. */
function RowName({ worksheet, row, edit, isReadOnly }: { worksheet: Worksheet; row: Row; edit: PictureProps['edit']; isReadOnly: boolean }) {
  const isOwn = !worksheet.definition.rows.some(({ id }) => id === row.id);
  if (isReadOnly || !isOwn)
    return (
      <>
        {row.label}
        {row.hint && <span class="block text-soft">{row.hint}</span>}
      </>
    );
  return (
    <textarea
      rows={1}
      value={row.label}
      maxLength={LIMITS.label}
      dir="auto"
      aria-label={`Words of this ${worksheet.definition.rowName.toLowerCase()}`}
      onInput={({ currentTarget: { value } }) => edit((now) => renameRow(now, row.id, value))}
      class="block field-sizing-content min-h-11 w-full rounded-lg border border-soft bg-raised px-2.5 py-1.5"
    />
  );
}

interface OrderProps extends Pick<PictureProps, 'edit' | 'say'> {
  row: Row;
  place: number;
  of: number;
}

function RowOrder({ row, place, of, edit, say }: OrderProps) {
  return (
    <OrderButtons
      name={row.label || 'Row without words'}
      place={place}
      of={of}
      onMove={(to) => {
        edit((now) => moveRow(now, row.id, to));
        say(`“${row.label}” is number ${to} of ${of} now.`);
      }}
      onRemove={() => {
        edit((now) => removeRow(now, row.id));
        say(`“${row.label}” is taken out. Undo brings it back.`);
      }}
    />
  );
}

function OneRow({ worksheet, edit, say, isReadOnly }: PictureProps) {
  const { definition, rows } = worksheet;
  const [wanted, setWanted] = useState(rows[0]!.id);
  const index = Math.max(
    rows.findIndex(({ id }) => id === wanted),
    0,
  );
  const row = rows[index]!;
  const step = (to: number, words: string) => (
    <button
      type="button"
      aria-disabled={!rows[to]}
      onClick={() => rows[to] && setWanted(rows[to].id)}
      class="min-h-11 rounded-lg border border-soft px-4 aria-disabled:text-soft"
    >
      {words}
    </button>
  );
  return (
    <section aria-label={definition.rowName}>
      <label class="block text-small">
        {definition.rowName} {index + 1} of {rows.length}
        <select
          value={row.id}
          onChange={({ currentTarget: { value } }) => setWanted(value)}
          class="mt-1 block min-h-12 w-full rounded-lg border border-soft bg-raised px-3 text-base font-semibold text-ink"
        >
          {rows.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label || 'No words yet'}
            </option>
          ))}
        </select>
      </label>
      <div class="mt-3 text-large font-semibold">
        <RowName worksheet={worksheet} row={row} edit={edit} isReadOnly={isReadOnly} />
      </div>
      {definition.columns.map((column) =>
        isReadOnly ? (
          <p key={column.id} class="mt-3">
            <span class="block text-small text-soft">{column.label}</span>
            <span class="whitespace-pre-line">{cellWords(worksheet, column, row.cells[column.id]) || '–'}</span>
          </p>
        ) : (
          <CellField
            key={`${row.id}/${column.id}`}
            column={column}
            row={row}
            rows={rows}
            hasLabel
            onCell={(cell) => edit((now) => writeCell(now, row.id, column.id, cell))}
          />
        ),
      )}
      <div class="mt-5 flex gap-3">
        {step(index - 1, 'Previous')}
        {step(index + 1, 'Next')}
      </div>
      {!isReadOnly && definition.ownRows && <RowOrder row={row} place={index + 1} of={rows.length} edit={edit} say={say} />}
    </section>
  );
}
