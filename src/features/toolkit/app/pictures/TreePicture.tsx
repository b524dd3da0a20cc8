// Rows that hang from other rows: an effect and its causes, or an aim, its drivers and changes.
import { useState } from 'preact/hooks';
import { TextButton } from '../../../../components/app/Button.tsx';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import { randomId } from '../../../exchange/index.ts';
import { LIMITS } from '../../model/definition.ts';
import { addRow, removeRow, renameRow, writeCell } from '../../model/edit.ts';
import { fullRowName, rowName, type Row } from '../../model/worksheet.ts';
import { NewRow } from '../parts/NewRow.tsx';
import { Note } from './Note.tsx';
import { RowWords } from './RowWords.tsx';
import type { PropsOf } from './picture-props.ts';
import { leadsTo, rowsById, treeOf, type Branch } from '../../model/tree-of.ts';
import { placeProps, useCarrying } from './use-carrying.ts';
import * as texts from '../texts.ts';

/** The place of a note that is hung from nothing. */
const TOP = '';

/** The tree, as a list within lists: connected from left to right on wide screens. */
export function TreePicture({ worksheet, picture, edit, say, isReadOnly }: PropsOf<'tree'>) {
  const { definition, rows } = worksheet;
  const [under, setUnder] = useState<string>();
  const byId = rowsById(rows);
  const find = (id: string) => byId.get(id);
  const put = (id: string, parent: string) => {
    const [row, above] = [find(id), find(parent)];
    if (!row || id === parent || (above && leadsTo(byId, picture.parent, above.id, id))) return;
    edit((now) => writeCell(now, id, picture.parent, parent || undefined));
    say(above ? texts.nameHangsFromName2Now(rowName(row), rowName(above)) : texts.nameStandsAtTheTopNow(rowName(row)));
  };
  const { held, carrying } = useCarrying(put, isReadOnly);
  const branch = ({ row, below }: Branch) => (
    <li
      key={row.id}
      class="relative mt-2 border-s-2 border-line ps-4 lg:flex lg:items-center lg:ps-7 lg:before:absolute lg:before:start-0 lg:before:top-1/2 lg:before:w-6 lg:before:border-t-2 lg:before:border-line"
    >
      <div class="lg:w-60 lg:shrink-0">
        <div
          {...placeProps(row.id)}
          class={`inline-flex flex-wrap items-center gap-x-3 rounded-md ${held && held !== row.id ? 'cursor-pointer outline-1 outline-offset-2 outline-line outline-dashed' : ''}`}
        >
          <Note
            id={row.id}
            words={rowName(row)}
            name={fullRowName(row)}
            where={whereWords(byId, picture.parent, row, below.length)}
            isHeld={held === row.id}
            isReadOnly={isReadOnly}
          />
          {!isReadOnly && (
            <span class="no-print text-small">
              <TextButton isSmall label={texts.addBelowName(rowName(row))} onClick={() => setUnder(under === row.id ? undefined : row.id)}>
                {texts.addBelow}
              </TextButton>
            </span>
          )}
        </div>
        {held === row.id && !isReadOnly && (
          <div class="no-print mt-2 flex max-w-read flex-wrap items-end gap-3">
            <RowWords label={texts.words} row={row} onWords={(words) => edit((now) => renameRow(now, row.id, words))} />
            <TakeOut label={texts.takeOutName(rowName(row))} onTakeOut={() => edit((now) => removeRow(now, row.id))} />
          </div>
        )}
        {under === row.id && (
          <NewRow
            rowName={definition.rowName}
            isFull={rows.length >= LIMITS.rows}
            onAdd={(label) => {
              edit((now) => addRow(now, { id: randomId(), label, cells: { [picture.parent]: row.id } }, lastBelow(rows, picture.parent, row.id)));
              say(texts.labelIsAddedBelowName(label, rowName(row)));
            }}
          />
        )}
      </div>
      {below.length > 0 && <ul class="min-w-0 lg:grow">{below.map(branch)}</ul>}
    </li>
  );
  return (
    <div {...carrying}>
      {!isReadOnly && <p class="no-print max-w-read text-small text-soft">{texts.dragANoteOntoTheOneItBelongsTo}</p>}
      <ul>{treeOf(rows, picture.parent).map(branch)}</ul>
      {held && (
        <button type="button" {...placeProps(TOP)} class="no-print mt-4 min-h-11 rounded-lg border border-dashed border-soft px-4">
          {texts.putItAtTheTop}
        </button>
      )}
      {!isReadOnly && (
        <NewRow
          rowName={`${definition.rowName} at the top`}
          isFull={rows.length >= LIMITS.rows}
          onAdd={(label) => {
            edit((now) => addRow(now, { id: randomId(), label, cells: {} }));
            say(texts.labelIsAddedAtTheTop(label));
          }}
        />
      )}
    </div>
  );
}

function whereWords(rows: ReadonlyMap<string, Row>, parent: string, { cells }: Row, count: number): string {
  const above = rows.get(String(cells[parent] ?? ''));
  return texts.countBelow(above ? texts.hangsFromName(rowName(above)) : texts.atTheTop, count);
}

/** The last row that hangs straight from another, or that one itself. */
const lastBelow = (rows: readonly Row[], parent: string, id: string) => rows.filter(({ cells }) => cells[parent] === id).at(-1)?.id ?? id;
