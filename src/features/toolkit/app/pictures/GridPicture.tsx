// Stages across and lanes down, several notes in a cell, one a line. On a phone it shows one stage at a time.
import { Fragment } from 'preact';
import { randomId } from '../../../exchange/index.ts';
import { useIsNarrow } from '../../../application/index.ts';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import { LIMITS, type Column, type PictureOf } from '../../model/definition.ts';
import { addColumn, addRow, removeColumn, renameColumn, writeCell } from '../../model/edit.ts';
import { LINE_LEVELS, levelWords } from '../../model/line-levels.ts';
import type { Cell, Row } from '../../model/worksheet.ts';
import { NewRow } from '../parts/NewRow.tsx';
import { RowName } from './RowName.tsx';
import { LineDrawing } from './LineDrawing.tsx';
import type { PictureProps, PropsOf } from './picture-props.ts';
import * as texts from '../texts.ts';

const LANE_LOOKS = { field: 'px-2 text-ink', hint: 'block font-normal text-soft' };

type Grid = PictureOf<'grid'>;

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

/** With more stages than this a sheet is turned. */
const UPRIGHT = 5;

function WholeGrid({ worksheet, picture, edit, say, isReadOnly }: PropsOf<'grid'>) {
  const { definition, rows, tool } = worksheet;
  const turned = definition.columns.length > UPRIGHT ? 'wide-sheet' : '';
  return (
    <div role="region" tabIndex={0} aria-label={`${picture.title}: ${tool.title}`} class={`scroll-ps-36 overflow-x-auto print:overflow-visible ${turned}`}>
      <table class="w-full border-separate border-spacing-x-1 border-spacing-y-0 text-small print:table-fixed print:text-[9pt] print:leading-tight">
        <thead>
          <tr>
            <td class="sticky left-0 z-1 min-w-32 bg-paper print:w-40 print:min-w-0" />
            {definition.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                class="min-w-28 rounded-md bg-sunk px-2 py-2 text-start align-top hyphens-auto print:min-w-0 print:px-1 print:wrap-anywhere"
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
              <tr data-row={row.id}>
                <th
                  scope="row"
                  class="sticky left-0 z-1 max-w-36 border-t border-line bg-paper py-2 pe-2 text-start align-top font-semibold print:py-1 print:text-[8pt]"
                >
                  <RowName
                    definition={definition}
                    row={row}
                    edit={edit}
                    isReadOnly={isReadOnly}
                    label={texts.nameOfThisRowName(definition.rowName.toLowerCase())}
                    looks={LANE_LOOKS}
                  />
                </th>
                {definition.columns.map((column) => (
                  <td key={column.id} class="border-t border-line px-1 py-2 align-top print:border-s print:py-1">
                    <GridCell row={row} column={column} picture={picture} edit={edit} isReadOnly={isReadOnly} />
                  </td>
                ))}
              </tr>
              {picture.line?.row === row.id && (
                <tr aria-hidden="true">
                  <td class="sticky left-0 z-1 bg-paper" />
                  <td colSpan={definition.columns.length} class="p-0">
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

function Stages({ worksheet, picture, edit, say, isReadOnly, isStatic }: PropsOf<'grid'>) {
  const { definition, rows } = worksheet;
  return (
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
                {lanes.map((row) => (
                  <div key={row.id} class="mt-3">
                    <p class="text-small font-semibold">
                      {row.label}
                      {row.hint && <span class="block font-normal text-soft">{row.hint}</span>}
                    </p>
                    <GridCell row={row} column={column} picture={picture} edit={edit} isReadOnly={isReadOnly} />
                  </div>
                ))}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function GridCell({ row, column, picture, edit, isReadOnly }: { row: Row; column: Column; picture: Grid; edit: PictureProps['edit']; isReadOnly: boolean }) {
  const cell = row.cells[column.id];
  const write = (next: Cell | undefined) => edit((now) => writeCell(now, row.id, column.id, next));
  const isLine = picture.line?.row === row.id;
  if (isReadOnly) {
    // On paper a question is room to write its answer.
    if (cell === undefined)
      return (
        <span class="block print:min-h-12">
          <span class="font-bold text-dimension print:hidden">?</span>
        </span>
      );
    if (isLine) return <span>{levelWords(picture.line!, Number(cell))}</span>;
    return (
      <ul class="space-y-1">
        {String(cell)
          .split('\n')
          .map((note, index) => (
            <li key={index}>{note}</li>
          ))}
      </ul>
    );
  }
  const name = `${column.label}: ${row.label}`;
  if (isLine)
    return (
      <select
        aria-label={name}
        value={cell === undefined ? '' : String(cell)}
        onChange={({ currentTarget: { value } }) => write(value === '' ? undefined : Number(value))}
        class="block min-h-11 w-full rounded-lg border border-soft bg-raised px-2 text-ink"
      >
        <option value="">{texts.notKnown}</option>
        {LINE_LEVELS.map((level) => (
          <option key={level} value={level}>
            {levelWords(picture.line!, level)}
          </option>
        ))}
      </select>
    );
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
      <TakeOut
        label={texts.takeOutTheStageLabel(column.label)}
        onTakeOut={() => {
          edit((now) => removeColumn(now, column.id));
          say(texts.stageLabelIsTakenOut(column.label));
        }}
      />
    </>
  );
}
