// Cards that are put on piles, one after the other.
import type { ColumnOf } from '../../model/definition.ts';
import { writeCell } from '../../model/edit.ts';
import { cellWords, rowName, type Row } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import type { PropsOf } from './picture-props.ts';
import * as texts from '../texts.ts';

/** The card on top, a button for each pile, and the piles. */
export function DeckPicture({ worksheet, picture, edit, say, isReadOnly }: PropsOf<'deck'>) {
  const { definition, rows } = worksheet;
  const pile = definition.columns.find((column): column is ColumnOf<'choice'> => column.id === picture.pile && column.kind === 'choice')!;
  const others = definition.columns.filter((column) => column !== pile);
  const waiting = rows.filter(({ cells }) => cells[pile.id] === undefined);
  const top = waiting[0];
  const put = (row: Row, id: string | undefined) => {
    edit((now) => writeCell(now, row.id, pile.id, id));
    say(`“${rowName(row)}”: ${pile.choices.find((choice) => choice.id === id)?.label ?? texts.backOnTheDeck}.`);
  };
  return (
    <div>
      <p role="status" class="text-small">
        {waiting.length === 0 ? texts.everyCardIsOnAPile : texts.waitingOfRowsCardsAreLeft(waiting.length, rows.length)}
      </p>
      {top && !isReadOnly && (
        <section aria-label={texts.cardOnTop} class="no-print mt-3 max-w-read rounded-xl border-2 border-ink bg-raised p-6">
          {top.part && <p class="text-small text-soft">{top.part}</p>}
          <p class="text-title leading-snug font-semibold">{top.label}</p>
          {top.hint && <p class="mt-2 text-soft">{top.hint}</p>}
          {others.map((column) => (
            <CellField
              key={`${top.id}/${column.id}`}
              column={column}
              row={top}
              rows={rows}
              hasLabel
              onCell={(cell) => edit((now) => writeCell(now, top.id, column.id, cell))}
            />
          ))}
          <div class="mt-5 flex flex-wrap gap-3">
            {pile.choices.map(({ id, label }) => (
              <button key={id} type="button" onClick={() => put(top, id)} class="min-h-11 rounded-lg border border-ink px-4 font-semibold">
                {label}
              </button>
            ))}
          </div>
        </section>
      )}
      {/* On paper: cards to cut out, two beside each other. */}
      <div class="mt-6 grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-5 print:block">
        {pile.choices.map((choice) => {
          const onPile = rows.filter(({ cells }) => cells[pile.id] === choice.id);
          return (
            <section key={choice.id} class="print:mt-4">
              <h3 class="font-semibold">
                {choice.label} <span class="font-normal text-soft">({onPile.length})</span>
              </h3>
              <ul class="mt-2 space-y-2 print:grid print:grid-cols-2 print:space-y-0">
                {onPile.map((row) => (
                  <li
                    key={row.id}
                    data-note={row.id}
                    class="rounded-lg border border-soft bg-raised p-3 text-small print:min-h-44 print:break-inside-avoid print:rounded-none print:border-dashed"
                  >
                    {row.part && <span class="block text-soft">{row.part}</span>}
                    <span class="font-semibold">{row.label}</span>
                    {others.map((column) => {
                      const words = cellWords(worksheet, column, row.cells[column.id]);
                      return (
                        words && (
                          <span key={column.id} class="mt-1 block whitespace-pre-line">
                            <span class="text-soft">{column.label}: </span>
                            {words}
                          </span>
                        )
                      );
                    })}
                    {!isReadOnly && (
                      <button
                        type="button"
                        aria-label={texts.putBackName(rowName(row))}
                        onClick={() => put(row, undefined)}
                        class="no-print block min-h-11 text-link underline underline-offset-4"
                      >
                        {texts.putBack}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
