// Stages across and lanes down, several notes in a cell, one a line. On a phone it shows one stage at a time.
import { Fragment } from 'preact';
import { randomId } from '../../../exchange/index.ts';
import { useIsNarrow } from '../../../application/index.ts';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import { LIMITS, type Column, type PictureOf } from '../../model/definition.ts';
import { addColumn, addRow, removeColumn, renameColumn, writeCell } from '../../model/edit.ts';
import { levelWords, type LineEnds } from '../../model/line-levels.ts';
import type { Cell, Row } from '../../model/worksheet.ts';
import { LevelField } from '../fields/LevelField.tsx';
import { turnsPaper } from '../looks.ts';
import { NewRow } from '../parts/NewRow.tsx';
import { RowName } from './RowName.tsx';
import { LineDrawing } from './LineDrawing.tsx';
import type { PictureProps, PropsOf } from './picture-props.ts';
import * as texts from '../texts.ts';

const LANE_LOOKS = { field: 'px-2 text-ink', hint: 'block font-normal text-soft' };

type Grid = PictureOf<'grid'>;

/** A row without its hint where the picture itself says what it means: the ends of a line are named. */
const withoutHint = ({ hint, ...row }: Row, { line }: Grid): Row => ({ ...row, ...(hint && line?.row !== row.id && { hint }) });

/** The grid. */
export function GridPicture(props: PropsOf<'grid'>) {
  const { worksheet, edit, say, isReadOnly } = props;
  const isNarrow = useIsNarrow();
  const { columns, ownRows, rowName } = worksheet.definition;
  return (
    <div>
      {props.isStatic ? (
        <>
          <div class="max-md:hidden print:block!">
            <WholeGrid {...props} />
          </div>
          <div class="md:hidden print:hidden!">
            <Stages {...props} />
          </div>
        </>
      ) : isNarrow ? (
        <Stages {...props} />
      ) : (
        <WholeGrid {...props} />
      )}
      {!isReadOnly && ownRows && (
        <div class="grid gap-x-8 md:grid-cols-2">
          <NewRow
            rowName="Stage"
            isFull={columns.length >= LIMITS.columns}
            onAdd={(label) => {
              edit((now) => addColumn(now, randomId(), label));
              say(texts.stageLabelIsAddedAtTheEnd(label));
            }}
          />
          <NewRow
            rowName={rowName}
            isFull={worksheet.rows.length >= LIMITS.rows}
            onAdd={(label) => {
              edit((now) => addRow(now, { id: randomId(), label, cells: {} }));
              say(texts.labelIsAdded(label));
            }}
          />
        </div>
      )}
    </div>
  );
}

/** So many stages stand side by side on a wide screen. */
const MOST_SIDE_BY_SIDE = 8;

/**
 * Where the page is wide enough for all stages, all lanes are seen, and the heads stay at the top of the page. Elsewhere the map is scrolled: in
 * the application in itself. All stages are as wide as each other, whatever is typed.
 */
const REGION = {
  page: 'overflow-x-auto xl:overflow-visible',
  application: 'max-h-[80vh] scroll-ps-36 scroll-pt-28 overflow-auto wrap-break-word hyphens-auto',
  applicationWhole: 'heads-stay xl:max-h-none xl:overflow-visible',
};

function regionOf(isStatic: boolean, stages: number): string {
  if (isStatic) return REGION.page;
  return stages <= MOST_SIDE_BY_SIDE ? `${REGION.application} ${REGION.applicationWhole}` : REGION.application;
}

function WholeGrid({ worksheet, picture, edit, say, isReadOnly, isStatic = false }: PropsOf<'grid'>) {
  const { definition, rows, tool } = worksheet;
  const isBlank = rows.every(({ cells }) => Object.keys(cells).length === 0);
  return (
    <div
      role="region"
      tabIndex={0}
      aria-label={`${picture.title}: ${tool.title}`}
      class={`relative bg-raised print:overflow-visible ${regionOf(isStatic, definition.columns.length)} ${turnsPaper('grid', definition) ? 'wide-sheet' : ''}`}
    >
      <table class="w-full table-fixed border-separate border-spacing-0 text-small print:text-[9pt] print:leading-tight print:wrap-anywhere">
        <thead>
          <tr>
            <td class="sticky top-0 left-0 z-2 w-28 bg-raised print:static print:w-40" />
            {definition.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                class={`sticky top-0 z-1 bg-sunk px-2 py-2 text-start align-top print:static print:w-auto print:px-1 ${isReadOnly ? 'w-28' : 'w-36 xl:w-32'}`}
              >
                {isReadOnly || !definition.ownRows ? column.label : <StageName column={column} edit={edit} say={say} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              {picture.belowLine?.row === row.id && (
                <tr>
                  <td colSpan={definition.columns.length + 1} class="border-t-2 border-dashed border-ink pt-1 text-soft">
                    {picture.belowLine.label}
                  </td>
                </tr>
              )}
              <tr>
                <th
                  scope="row"
                  class="sticky left-0 z-1 border-t border-line bg-raised px-2 py-2 text-start align-top font-semibold print:py-1 print:text-[8pt]"
                >
                  <RowName
                    definition={definition}
                    row={withoutHint(row, picture)}
                    edit={edit}
                    isReadOnly={isReadOnly}
                    label={texts.nameOfThisRowName(definition.rowName.toLowerCase())}
                    looks={LANE_LOOKS}
                  />
                </th>
                {definition.columns.map((column) => (
                  <td
                    key={column.id}
                    class={`border-t border-line py-2 align-top print:border-s print:px-1 print:py-1 print:last:border-e ${isReadOnly ? 'px-2' : 'px-1'}`}
                  >
                    <GridCell row={row} column={column} picture={picture} edit={edit} isReadOnly={isReadOnly} isBlank={isBlank} />
                  </td>
                ))}
              </tr>
              {picture.line?.row === row.id && (
                <tr aria-hidden="true">
                  <td class="sticky left-0 z-1 bg-raised">
                    <LineEndWords ends={picture.line} />
                  </td>
                  <td colSpan={definition.columns.length}>
                    <LineDrawing levels={definition.columns.map(({ id }) => row.cells[id])} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the top and the foot of the line mean, beside it. */
const LineEndWords = ({ ends }: { ends: LineEnds }) => (
  <div class="flex h-24 flex-col justify-between px-2 text-end text-soft">
    <span>{ends.high}</span>
    <span>{ends.low}</span>
  </div>
);

/** The line of all stages on a phone, which shows their cells one stage at a time. The fields say the same in words. */
function LineOfStages({ worksheet, ends }: { worksheet: PictureProps['worksheet']; ends: LineEnds }) {
  const row = worksheet.rows.find(({ id }) => id === ends.row);
  const { columns } = worksheet.definition;
  if (!row || !columns.some(({ id }) => row.cells[id] !== undefined)) return null;
  return (
    <div aria-hidden="true" class="mb-4 text-small">
      <p class="font-semibold">{row.label}</p>
      <p class="mt-1 text-soft">{ends.high}</p>
      <LineDrawing levels={columns.map(({ id }) => row.cells[id])} />
      <p class="text-soft">{ends.low}</p>
      <p class="flex justify-around text-soft">
        {columns.map(({ id }, index) => (
          <span key={id}>{index + 1}</span>
        ))}
      </p>
    </div>
  );
}

function Stages({ worksheet, picture, edit, say, isReadOnly, isStatic }: PropsOf<'grid'>) {
  const { definition, rows } = worksheet;
  return (
    <>
      {picture.line && <LineOfStages worksheet={worksheet} ends={picture.line} />}
      <ol>
        {definition.columns.map((column, index) => {
          const filled = rows.filter(({ cells }) => cells[column.id] !== undefined);
          // The example on a page shows what is there; the questions that it leaves open stand in the blank.
          const lanes = isStatic && filled.length > 0 ? filled : rows;
          return (
            <li key={column.id}>
              <details open={index === 0} class="mb-2 rounded-lg border border-line">
                <summary class="min-h-11 cursor-pointer rounded-lg bg-sunk px-3 py-2.5 font-semibold">
                  {index + 1}. {column.label} <span class="font-normal text-soft">{texts.filledIn(filled.length)}</span>
                </summary>
                <div class="px-3 pb-3">
                  {!isReadOnly && definition.ownRows && <StageName column={column} edit={edit} say={say} />}
                  {lanes.map((row) => {
                    const { hint } = withoutHint(row, picture);
                    return (
                      <div key={row.id} class="mt-3">
                        <p class="text-small font-semibold">
                          {row.label}
                          {hint && <span class="block font-normal text-soft">{hint}</span>}
                        </p>
                        <GridCell row={row} column={column} picture={picture} edit={edit} isReadOnly={isReadOnly} isAlone />
                      </div>
                    );
                  })}
                </div>
              </details>
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface CellProps {
  row: Row;
  column: Column;
  picture: Grid;
  edit: PictureProps['edit'];
  isReadOnly: boolean;
  /** No line is drawn below it: a level is said in words. */
  isAlone?: boolean;
  /** Nothing stands in the whole grid: on paper its cells are tall enough to write in by hand. */
  isBlank?: boolean;
}

function GridCell({ row, column, picture, edit, isReadOnly, isAlone = false, isBlank = false }: CellProps) {
  const cell = row.cells[column.id];
  const write = (next: Cell | undefined) => edit((now) => writeCell(now, row.id, column.id, next));
  const ends = picture.line?.row === row.id ? picture.line : undefined;
  if (isReadOnly) {
    // On paper a question is room to write its answer.
    if (cell === undefined)
      return isBlank && !ends ? (
        <span class="block print:min-h-12">
          <span class="font-bold text-dimension print:hidden">?</span>
        </span>
      ) : (
        <span class="font-bold text-dimension print:hidden">?</span>
      );
    if (ends) return <span class={isAlone ? '' : 'sr-only'}>{levelWords(ends, Number(cell))}</span>;
    const notes = String(cell).split('\n');
    if (notes.length === 1) return <>{cell}</>;
    return (
      <ul class="space-y-1">
        {notes.map((note, index) => (
          <li key={index}>{note}</li>
        ))}
      </ul>
    );
  }
  const name = `${column.label}: ${row.label}`;
  if (ends) return <LevelField label={name} ends={ends} cell={cell} onCell={write} />;
  return (
    <textarea
      rows={2}
      aria-label={name}
      value={typeof cell === 'string' ? cell : ''}
      maxLength={LIMITS.cell}
      dir="auto"
      placeholder="?"
      onInput={({ currentTarget: { value } }) => write(value)}
      class="block field-sizing-content min-h-16 w-full rounded-lg border border-soft bg-raised px-2 py-1.5 text-ink"
    />
  );
}

function StageName({ column, edit, say }: { column: Column; edit: PictureProps['edit']; say: PictureProps['say'] }) {
  return (
    <>
      <textarea
        rows={1}
        aria-label={texts.nameOfTheStage}
        value={column.label}
        maxLength={LIMITS.words}
        onInput={({ currentTarget: { value } }) => edit((now) => renameColumn(now, column.id, value))}
        class="block field-sizing-content min-h-11 w-full rounded-md border border-soft bg-raised px-2 py-1.5 font-semibold text-ink"
      />
      {/* Where a pointer can rest on a stage, its button is seen while it does, or while the focus is there, in a row as low as its words; with a finger it is always seen. */}
      <div class="seen-at-hover">
        <TakeOut
          isQuiet
          label={texts.takeOutTheStageLabel(column.label)}
          onTakeOut={() => {
            edit((now) => removeColumn(now, column.id));
            say(texts.stageLabelIsTakenOut(column.label));
          }}
        />
      </div>
    </>
  );
}
