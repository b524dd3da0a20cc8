// Notes in named groups, with votes. A note is moved by dragging it, by pressing it and then a group, or by arrow keys.
import { useState } from 'preact/hooks';
import { LIMITS } from '../../model/definition.ts';
import { removeRow, renameRow, writeCell } from '../../model/edit.ts';
import { rowName, type Row } from '../../model/worksheet.ts';
import { NewRow } from '../parts/NewRow.tsx';
import { AddRow } from './AddRow.tsx';
import { groupsOf, NO_GROUP } from '../../model/groups-of.ts';
import { Note } from './Note.tsx';
import type { PropsOf } from './picture-props.ts';
import { useCarrying } from './use-carrying.ts';

/** The groups beside each other; below each other on a phone. */
export function BoardPicture({ worksheet, picture, edit, say, isReadOnly }: PropsOf<'board'>) {
  const { definition, rows } = worksheet;
  const column = definition.columns.find(({ id }) => id === picture.group)!;
  const [own, setOwn] = useState<readonly string[]>([]);
  const [areVotesHidden, setVotesHidden] = useState(false);
  const groups = groupsOf(rows, column, own);
  const put = (id: string, group: string) => {
    const row = rows.find((one) => one.id === id);
    const words = groups.find((one) => one.id === group)?.label;
    if (!row || words === undefined) return;
    edit((now) => writeCell(now, id, column.id, group === NO_GROUP ? undefined : group));
    say(`“${rowName(row)}” is in “${words}” now.`);
  };
  const { held, noteProps, placeProps, keepFocus } = useCarrying(put, isReadOnly);
  const heldRow = rows.find(({ id }) => id === held);
  const votesOf = ({ cells }: Row) => (picture.votes && typeof cells[picture.votes] === 'number' ? Number(cells[picture.votes]) : 0);
  return (
    <div>
      <AddRow worksheet={worksheet} edit={edit} say={say} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <p class="no-print mt-3 max-w-read text-small text-soft">
          Drag a note to a group. Or press a note, then the group. With a keyboard: arrow keys left and right.
        </p>
      )}
      {picture.votes && !isReadOnly && (
        <label class="no-print mt-2 flex min-h-11 w-fit cursor-pointer items-center gap-2 text-small">
          <input type="checkbox" checked={areVotesHidden} onChange={({ currentTarget: { checked } }) => setVotesHidden(checked)} class="size-5 accent-both" />
          Hide the votes until all have voted
        </label>
      )}
      <div class="mt-4 grid grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-4">
        {groups.map((group, index) => {
          const inGroup = rows.filter(({ cells }) => (cells[column.id] ?? NO_GROUP) === group.id);
          return (
            <section
              key={group.id}
              {...placeProps(group.id)}
              class={`min-h-32 rounded-lg border border-line bg-sunk p-3 ${held ? 'cursor-pointer hover:border-ink' : ''}`}
            >
              <h3 class="font-semibold">
                {group.label} <span class="font-normal text-soft">({inGroup.length})</span>
              </h3>
              <ul class="mt-2 space-y-2">
                {[...inGroup]
                  .sort((one, other) => (areVotesHidden ? 0 : votesOf(other) - votesOf(one)))
                  .map((row) => (
                    <li key={row.id} class="flex items-start gap-1">
                      <div class="grow min-w-0">
                        <Note
                          id={row.id}
                          words={rowName(row)}
                          where={`In “${group.label}”.`}
                          onKeyDown={(event) => {
                            const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
                            const next = step && groups[index + step];
                            if (!next || isReadOnly) return;
                            event.preventDefault();
                            keepFocus(row.id);
                            put(row.id, next.id);
                          }}
                          {...noteProps(row.id)}
                        />
                      </div>
                      {picture.votes && (
                        <button
                          type="button"
                          aria-disabled={isReadOnly}
                          aria-label={`Vote for “${rowName(row)}”${areVotesHidden ? '' : `, ${votesOf(row)} so far`}`}
                          onClick={(event) => {
                            event.stopPropagation();
                            if (!isReadOnly) edit((now) => writeCell(now, row.id, picture.votes!, votesOf(row) + 1));
                          }}
                          class="min-h-9 min-w-11 rounded-md border border-soft px-2 text-small tabular-nums"
                        >
                          {areVotesHidden ? '●' : `● ${votesOf(row)}`}
                        </button>
                      )}
                    </li>
                  ))}
              </ul>
            </section>
          );
        })}
      </div>
      {heldRow && (
        <NoteWords
          key={heldRow.id}
          row={heldRow}
          isOwn={!definition.rows.some(({ id }) => id === heldRow.id)}
          onWords={(label) => edit((now) => renameRow(now, heldRow.id, label))}
          onRemove={() => edit((now) => removeRow(now, heldRow.id))}
        />
      )}
      {!isReadOnly && column.kind === 'text' && (
        <NewRow
          rowName="Group"
          isFull={groups.length >= LIMITS.choices}
          onAdd={(label) => {
            if (heldRow) put(heldRow.id, label);
            setOwn([...own.filter((one) => one !== label), label]);
            say(`The group “${label}” is there.`);
          }}
        />
      )}
    </div>
  );
}

/** The note that is held: its words, and taking it out. */
function NoteWords({ row, isOwn, onWords, onRemove }: { row: Row; isOwn: boolean; onWords: (words: string) => void; onRemove: () => void }) {
  if (!isOwn) return null;
  return (
    <div class="no-print mt-4 flex max-w-read flex-wrap items-end gap-3">
      <label class="grow min-w-0 text-small font-semibold">
        Words of the note you hold
        <input
          value={row.label}
          maxLength={LIMITS.label}
          dir="auto"
          onInput={({ currentTarget: { value } }) => onWords(value)}
          class="mt-1 block min-h-11 w-full rounded-lg border border-soft bg-raised px-3 text-base font-normal text-ink"
        />
      </label>
      <button type="button" onClick={onRemove} class="min-h-11 text-link underline underline-offset-4">
        Take it out
      </button>
    </div>
  );
}
