// The fields of a slip: notes of one’s own, and for each row what is asked of it.
import { useState } from 'preact/hooks';
import { Count } from '../../../../components/app/Count.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../components/app/TakeOut.tsx';
import type { Column } from '../../model/definition.ts';
import { MOST, type Answers, type Invite } from '../../together/round.ts';
import { votesGiven, withText, withValue } from '../../together/slip.ts';
import { NewRow } from '../parts/NewRow.tsx';
import * as texts from '../texts.ts';

interface Props {
  invite: Invite;
  answers: Answers;
  onAnswers: (change: (now: Answers) => Answers) => void;
}

/** With more fields than this, rows are folded. */
const FOLDS_FROM = 30;
const PASS = '0';

/** All of them. */
export function SlipFields(props: Props) {
  const { invite, answers, onAnswers } = props;
  const [said, setSaid] = useState('');
  const isFilled = (at: number, row: number) => (answers.values[at]?.[row] ?? 0) > 0 || (answers.texts[at]?.[row] ?? '') !== '';
  // Where each takes one stage: that one in which something stands already, once the slip is opened again.
  const [taken, setTaken] = useState(() => invite.columns.findIndex((_, at) => invite.rows.some((__, row) => isFilled(at, row))));
  const shown = invite.columns.flatMap((column, at) => (!invite.oneColumn || at === taken ? [{ column, at }] : []));
  const isFolded = invite.rows.length * shown.length > FOLDS_FROM;
  const filled = (row: number) => shown.filter(({ at }) => isFilled(at, row)).length;
  return (
    <>
      {invite.notes && (
        <section>
          <h2 class="text-title font-bold">{texts.yourNotes}</h2>
          <p class="mt-1 max-w-read text-small text-soft">{texts.eachBecomesANewRowNameInTheWorksheet(invite.rowName.toLowerCase())}</p>
          <ul class="mt-2 max-w-read">
            {answers.notes.map((note, at) => (
              <li key={at} class="flex items-start justify-between gap-3 border-t border-line py-2">
                <span dir="auto" class="min-w-0 wrap-anywhere">
                  {note}
                </span>
                <TakeOut
                  label={texts.takeOutNote(note)}
                  onTakeOut={() => {
                    onAnswers((now) => ({ ...now, notes: now.notes.filter((_, index) => index !== at) }));
                    setSaid(texts.noteIsTakenOut(note));
                  }}
                />
              </li>
            ))}
          </ul>
          {answers.notes.length < MOST.notes ? (
            <NewRow
              rowName="note"
              isFull={false}
              onAdd={(note) => {
                onAnswers((now) => ({ ...now, notes: [...now.notes, note] }));
                setSaid(texts.noteIsAdded(note));
              }}
            />
          ) : (
            <p class="mt-3">{texts.slipHoldsNotes(MOST.notes)}</p>
          )}
          <p role="status" class="min-h-6 text-small">
            {said}
          </p>
        </section>
      )}
      {invite.columns.map(
        (column, at) =>
          column.kind === 'votes' && (
            <p key={column.id} role="status" class="mt-4 font-semibold">
              {texts.labelRestOfVotesAreLeft(column.label, invite.votes - votesGiven(answers, at), invite.votes)}
            </p>
          ),
      )}
      {invite.oneColumn && (
        <ChooseOne
          legend={texts.whichStageDoYouTake}
          hint={texts.agreeWithTheOthers}
          options={invite.columns.map(({ label }, at) => ({ value: String(at), label }))}
          value={taken < 0 ? undefined : String(taken)}
          onValue={(at) => setTaken(Number(at))}
          isShort
        />
      )}
      {shown.length > 0 &&
        invite.rows.map((label, row) =>
          isFolded ? (
            <details key={row} open={row === 0} class="mt-3 rounded-lg border border-line">
              <summary class="min-h-11 cursor-pointer rounded-lg bg-sunk px-3 py-2.5 font-semibold">
                {label || texts.noWordsYet} <span class="font-normal text-soft">{texts.filledIn(filled(row))}</span>
              </summary>
              <div class="px-3 pb-4">
                <RowFields {...props} columns={shown} row={row} label={label} />
              </div>
            </details>
          ) : (
            <section key={row} class="mt-7 border-t border-line pt-4">
              <h2 class="text-large font-semibold" dir="auto">
                {label || texts.noWordsYet}
              </h2>
              <RowFields {...props} columns={shown} row={row} label={label} />
            </section>
          ),
        )}
    </>
  );
}

const RowFields = ({ columns, invite, label, ...rest }: Props & { columns: readonly { column: Column; at: number }[]; row: number; label: string }) => (
  <>
    {columns.map(({ column, at }) => (
      <Field key={column.id} column={column} at={at} invite={invite} label={label} {...rest} />
    ))}
  </>
);

function Field({ column, at, row, label, invite, answers, onAnswers }: Props & { column: Column; at: number; row: number; label: string }) {
  const value = answers.values[at]?.[row] ?? 0;
  // Nothing is chosen for somebody who has not come to it.
  const [hasPassed, setPassed] = useState(false);
  const legend = (
    <>
      {column.label}
      <span class="sr-only">: {label}</span>
    </>
  );
  const put = (next: number) => onAnswers((now) => withValue(now, at, row, next));
  if (column.kind === 'text')
    return (
      <Text
        label={legend}
        value={answers.texts[at]?.[row] ?? ''}
        max={MOST.text}
        rows={2}
        onValue={(text) => onAnswers((now) => withText(now, at, row, text))}
      />
    );
  if (column.kind === 'votes') {
    const left = invite.votes - votesGiven(answers, at);
    return (
      <p class="mt-3">
        <Count label={`${column.label}: ${label}`} value={value} most={value + left} onValue={put} />
      </p>
    );
  }
  const options =
    column.kind === 'scale'
      ? Array.from({ length: column.steps }, (_, index) => {
          const end = index === 0 ? column.low : index === column.steps - 1 ? column.high : '';
          return { value: String(index + 1), label: end ? `${index + 1} ${end}` : String(index + 1) };
        })
      : column.kind === 'choice'
        ? column.choices.map((choice, index) => ({ value: String(index + 1), label: choice.label }))
        : [];
  return (
    <div class="-mt-3">
      <ChooseOne
        legend={legend}
        hint={column.hint}
        options={[...options, { value: PASS, label: texts.pass }]}
        value={value > 0 || hasPassed ? String(value) : undefined}
        onValue={(chosen) => {
          setPassed(chosen === PASS);
          put(Number(chosen));
        }}
        isShort
      />
    </div>
  );
}
