// A worksheet as its table: everything can be done here. On a phone it shows one row at a time.
import { useRef, useState } from 'preact/hooks';
import { memo } from '../../../../components/app/memo.ts';
import { OrderButtons } from '../../../../components/app/OrderButtons.tsx';
import { useIsNarrow } from '../../../application/index.ts';
import type { Column } from '../../model/definition.ts';
import { moveRow, removeRow, writeCell } from '../../model/edit.ts';
import { levelWords, lineOf, type LineEnds } from '../../model/line-levels.ts';
import { cellWords, isAsked, type Cell as CellValue, type Row, type Worksheet } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import { LevelField } from '../fields/LevelField.tsx';
import { turnsPaper } from '../looks.ts';
import { AskedOfMany } from '../parts/AskedOfMany.tsx';
import { AddRow } from './AddRow.tsx';
import { RowName } from './RowName.tsx';
import type { PictureProps } from './picture-props.ts';
import { useNearRows } from './use-near-rows.ts';
import * as texts from '../texts.ts';

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

const NO_ROWS: readonly Row[] = [];
/** With more rows than this, those far from what is seen have words in place of fields. */
const MANY = 60;

function WholeTable({ worksheet, edit, say, isReadOnly, isStatic = false }: PictureProps) {
  const region = useRef<HTMLDivElement>(null);
  const { definition, rows, tool, areVotesHidden = false } = worksheet;
  // Only a column that names another row needs to know them: without one, a row is drawn anew only when it changes.
  // The widths of a long table are given, so that a letter in one cell does not measure all.
  const isLong = rows.length > MANY && !isReadOnly && !isStatic;
  const isNear = useNearRows(region, isLong);
  const others = definition.columns.some(({ kind }) => kind === 'row') ? rows : NO_ROWS;
  return (
    <div
      ref={region}
      role="region"
      tabIndex={0}
      aria-label={texts.tableTitle(tool.title)}
      class={`max-h-[80vh] scroll-ps-52 scroll-pt-28 overflow-auto border border-line md:scroll-ps-68 print:max-h-none print:overflow-visible ${turnsPaper('table', definition) ? 'wide-sheet' : ''}`}
    >
      <table class={`w-full border-separate border-spacing-0 text-small print:table-fixed print:text-[9pt] print:leading-tight ${isLong ? 'table-fixed' : ''}`}>
        <thead>
          <tr>
            <th
              scope="col"
              class="sticky top-0 left-0 z-2 w-64 min-w-52 border-e border-b border-line bg-sunk px-3 py-2 text-start print:static print:w-auto print:min-w-0"
            >
              {definition.rowName}
            </th>
            {definition.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                class={`sticky top-0 z-1 border-b border-line bg-sunk px-3 py-2 text-start align-bottom hyphens-auto print:static print:px-1.5 print:wrap-anywhere ${isLong ? 'w-56' : ''}`}
              >
                {column.label}
                {column.hint && <span class="block font-normal text-soft">{column.hint}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TableRow
              key={row.id}
              row={row}
              place={index + 1}
              of={rows.length}
              definition={definition}
              others={others}
              areVotesHidden={areVotesHidden}
              edit={edit}
              say={say}
              isReadOnly={isReadOnly}
              isNear={isNear(row.id, index)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps extends Pick<PictureProps, 'edit' | 'say' | 'isReadOnly'> {
  row: Row;
  place: number;
  of: number;
  definition: Worksheet['definition'];
  others: readonly Row[];
  areVotesHidden: boolean;
  /** Whether it has fields. Far from what is seen it has words: hundreds of fields make every letter slow. */
  isNear: boolean;
}

const nameLabel = ({ rowName }: Worksheet['definition']) => texts.wordsOfThisRowName(rowName.toLowerCase());
const NAME_LOOKS = { field: 'px-2.5', hint: 'block text-soft' };

const TableRow = memo(({ row, place, of, definition, others, areVotesHidden, edit, say, isReadOnly, isNear }: TableRowProps) => (
  <tr data-row={row.id}>
    {/* What sticks is a layer of its own: of hundreds, those that are seen are enough. */}
    <th scope="row" class={`border-e border-b border-line bg-paper px-3 py-2 text-start align-top font-normal ${isNear ? 'sticky left-0 z-1' : ''}`}>
      <RowName definition={definition} row={row} edit={edit} isReadOnly={isReadOnly || !isNear} label={nameLabel(definition)} looks={NAME_LOOKS} />
      {!isReadOnly && isNear && definition.ownRows && <RowOrder row={row} place={place} of={of} edit={edit} say={say} />}
    </th>
    {definition.columns.map((column) => (
      <td key={column.id} class="border-b border-line px-2 py-2 align-top">
        <Cell
          row={row}
          column={column}
          ends={lineOf(definition, row)}
          others={others}
          areVotesHidden={areVotesHidden}
          edit={edit}
          isReadOnly={isReadOnly || !isNear}
        />
      </td>
    ))}
  </tr>
));

interface CellProps extends Pick<TableRowProps, 'row' | 'others' | 'areVotesHidden' | 'edit' | 'isReadOnly'> {
  column: Column;
  /** Of a lane that another picture draws as a line. */
  ends: LineEnds | undefined;
  hasLabel?: boolean;
}

/** The field of a cell, or its words, with what several people answered below it. */
function Cell({ row, column, ends, others, areVotesHidden, edit, isReadOnly, hasLabel = false }: CellProps) {
  if (!isAsked(row, column)) return null;
  if (column.kind === 'votes' && areVotesHidden) return <span class="text-small text-soft">{texts.hiddenUntilAllHaveVoted}</span>;
  const cell = row.cells[column.id];
  const words = isReadOnly ? (ends && typeof cell === 'number' ? levelWords(ends, cell) : cellWords({ rows: others }, column, cell)) : '';
  const write = (next: CellValue | undefined) => edit((now) => writeCell(now, row.id, column.id, next));
  return (
    <>
      {isReadOnly ? (
        <span class="whitespace-pre-line">{words || (hasLabel ? '–' : '')}</span>
      ) : ends ? (
        <LevelField label={`${column.label}: ${row.label}`} ends={ends} cell={cell} onCell={write} />
      ) : (
        <CellField column={column} row={row} rows={others} hasLabel={hasLabel} onCell={write} />
      )}
      <AskedOfMany column={column} heard={row.heard?.[column.id]} />
    </>
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
      name={row.label || texts.rowWithoutWords}
      place={place}
      of={of}
      onMove={(to) => {
        edit((now) => moveRow(now, row.id, to));
        say(texts.labelIsNumberToOfNow(row.label, to, of));
      }}
      onRemove={() => {
        edit((now) => removeRow(now, row.id));
        say(texts.labelIsTakenOut(row.label));
      }}
    />
  );
}

function OneRow({ worksheet, edit, say, isReadOnly }: PictureProps) {
  const { definition, rows, areVotesHidden = false } = worksheet;
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
        {texts.rowNameIndexOfRows(definition.rowName, index + 1, rows.length)}
        <select
          value={row.id}
          onChange={({ currentTarget: { value } }) => setWanted(value)}
          class="mt-1 block min-h-12 w-full rounded-lg border border-soft bg-raised px-3 text-base font-semibold text-ink"
        >
          {rows.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label || texts.noWordsYet}
            </option>
          ))}
        </select>
      </label>
      <div class="mt-3 text-large font-semibold">
        <RowName definition={definition} row={row} edit={edit} isReadOnly={isReadOnly} label={nameLabel(definition)} looks={NAME_LOOKS} />
      </div>
      {definition.columns.map((column) => (
        <div key={`${row.id}/${column.id}`} class={isReadOnly ? 'mt-3' : ''}>
          {(isReadOnly || lineOf(definition, row) || (column.kind === 'votes' && areVotesHidden)) && (
            <span class="mt-3 block text-small text-soft">{column.label}</span>
          )}
          <Cell
            row={row}
            column={column}
            ends={lineOf(definition, row)}
            others={rows}
            areVotesHidden={areVotesHidden}
            edit={edit}
            isReadOnly={isReadOnly}
            hasLabel
          />
        </div>
      ))}
      <div class="mt-5 flex gap-3">
        {step(index - 1, texts.previous)}
        {step(index + 1, texts.next)}
      </div>
      {!isReadOnly && definition.ownRows && <RowOrder row={row} place={index + 1} of={rows.length} edit={edit} say={say} />}
    </section>
  );
}
