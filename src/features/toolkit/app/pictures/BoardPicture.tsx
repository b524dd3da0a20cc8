// Notes in named groups, with votes. A note is moved by dragging it, by pressing it and then a group, or by arrow keys.
import { useState } from 'preact/hooks';
import { memo } from '../../../../components/app/memo.ts';
import { takeOut } from '../../../../components/app/TakeOut.tsx';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { LIMITS } from '../../model/definition.ts';
import { removeRow, renameRow, writeCell } from '../../model/edit.ts';
import { fullRowName, rowName, type Row } from '../../model/worksheet.ts';
import { NewRow } from '../parts/NewRow.tsx';
import { AddRow } from './AddRow.tsx';
import { groupsOf, NO_GROUP } from '../../model/groups-of.ts';
import { Note } from './Note.tsx';
import { RowWords } from './RowWords.tsx';
import type { PropsOf } from './picture-props.ts';
import { noteOf, placeProps, useCarrying } from './use-carrying.ts';
import * as texts from '../texts.ts';

/** The groups beside each other; below each other on a phone. */
export function BoardPicture({ worksheet, picture, edit, say, isReadOnly }: PropsOf<'board'>) {
  const { definition, rows, areVotesHidden = false } = worksheet;
  const column = definition.columns.find(({ id }) => id === picture.group)!;
  const [own, setOwn] = useState<readonly string[]>([]);
  const groups = groupsOf(rows, column, own);
  const put = (id: string, group: string) => {
    const row = rows.find((one) => one.id === id);
    const words = groups.find((one) => one.id === group)?.label;
    if (!row || words === undefined) return;
    edit((now) => writeCell(now, id, column.id, group === NO_GROUP ? undefined : group));
    say(texts.nameIsInNow(rowName(row), words));
  };
  const { held, carrying, keepFocus } = useCarrying(put, isReadOnly);
  const heldRow = rows.find(({ id }) => id === held);
  const votesOf = (row: Row) => (picture.votes ? votesIn(row, picture.votes) : 0);
  const groupOf = ({ cells }: Row) => cells[column.id] ?? NO_GROUP;
  const vote = useHandler((id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) edit((now) => writeCell(now, id, picture.votes!, votesOf(row) + 1));
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find(({ id }) => id === noteOf(event));
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = row && step && groups[groups.findIndex(({ id }) => id === groupOf(row)) + step];
    if (!next || isReadOnly) return;
    event.preventDefault();
    keepFocus(row.id);
    put(row.id, next.id);
  };
  const allVotes = rows.reduce((sum, row) => sum + votesOf(row), 0);
  return (
    <div>
      <AddRow worksheet={worksheet} edit={edit} say={say} isReadOnly={isReadOnly} />
      {!isReadOnly && <p class="no-print mt-3 max-w-read text-small text-soft">{texts.dragANoteToAGroup}</p>}
      {picture.votes && !isReadOnly && (
        <label class="no-print mt-2 flex min-h-11 w-fit cursor-pointer items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={areVotesHidden}
            onChange={({ currentTarget: { checked } }) => edit((now) => ({ ...now, areVotesHidden: checked }))}
            class="size-5 accent-both"
          />
          {texts.hideTheVotesUntilAllHaveVotedAllVotesSoFar(areVotesHidden, allVotes)}
        </label>
      )}
      <div {...carrying} {...{ onKeyDown }} data-holding={held && ''} class="group mt-4 grid grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-4">
        {groups.map((group) => {
          const inGroup = rows.filter((row) => groupOf(row) === group.id);
          return (
            <section
              key={group.id}
              {...placeProps(group.id)}
              class="min-h-32 rounded-lg border border-line bg-sunk p-3 group-data-holding:cursor-pointer group-data-holding:hover:border-ink"
            >
              <h3 class="font-semibold">
                {group.label} <span class="font-normal text-soft">({inGroup.length})</span>
              </h3>
              <ul class="mt-2 space-y-2">
                <BoardNotes
                  rows={areVotesHidden ? inGroup : [...inGroup].sort((one, other) => votesOf(other) - votesOf(one))}
                  group={group.label}
                  votes={picture.votes}
                  areVotesHidden={areVotesHidden}
                  held={inGroup.some(({ id }) => id === held) ? held : undefined}
                  isReadOnly={isReadOnly}
                  onVote={vote}
                />
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
            say(texts.groupLabelIsThere(label));
          }}
        />
      )}
    </div>
  );
}

interface NotesProps {
  rows: readonly Row[];
  /** What their group is called. */
  group: string;
  /** The column of votes, where there is one. */
  votes: string | undefined;
  areVotesHidden: boolean;
  /** The one of these that waits for a place. */
  held: string | undefined;
  isReadOnly: boolean;
  onVote: (id: string) => void;
}

/** The notes of one group: drawn anew when one of them changes. */
const BoardNotes = memo(({ rows, votes, held, ...shared }: NotesProps) => (
  <>
    {rows.map((row) => (
      <BoardNote key={row.id} row={row} votes={votes === undefined ? undefined : votesIn(row, votes)} isHeld={held === row.id} {...shared} />
    ))}
  </>
));

interface NoteProps extends Pick<NotesProps, 'group' | 'areVotesHidden' | 'isReadOnly' | 'onVote'> {
  row: Row;
  /** How many it has; nothing where there are none to give. */
  votes: number | undefined;
  isHeld: boolean;
}

/** One note, with its votes. */
const BoardNote = memo(({ row, group, votes, areVotesHidden, isHeld, isReadOnly, onVote }: NoteProps) => (
  <li class="flex items-start gap-1">
    <div class="grow min-w-0">
      <Note id={row.id} words={rowName(row)} name={fullRowName(row)} where={texts.inGroup(group)} isHeld={isHeld} isReadOnly={isReadOnly} />
    </div>
    {votes !== undefined && (
      <button
        type="button"
        aria-disabled={isReadOnly}
        aria-label={texts.voteForName(rowName(row), areVotesHidden, votes)}
        onClick={() => !isReadOnly && onVote(row.id)}
        class="min-h-9 min-w-11 rounded-md border border-soft px-2 text-small tabular-nums"
      >
        {areVotesHidden ? '●' : `● ${votes}`}
      </button>
    )}
  </li>
));

const votesIn = ({ cells }: Row, column: string): number => {
  const votes = cells[column];
  return typeof votes === 'number' ? votes : 0;
};

/** The note that is held: its words, and taking it out. */
function NoteWords({ row, isOwn, onWords, onRemove }: { row: Row; isOwn: boolean; onWords: (words: string) => void; onRemove: () => void }) {
  if (!isOwn) return null;
  return (
    <div class="no-print mt-4 flex max-w-read flex-wrap items-end gap-3">
      <RowWords label={texts.wordsOfTheNoteYouHold} row={row} onWords={onWords} />
      <button type="button" onClick={({ currentTarget }) => takeOut(currentTarget, onRemove)} class="min-h-11 text-link underline underline-offset-4">
        {texts.takeItOut}
      </button>
    </div>
  );
}
