// A checklist: every row with its state, grouped by part, and how far it is.
import { writeCell } from '../../model/edit.ts';
import type { ColumnOf } from '../../model/definition.ts';
import { cellWords, type Row } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import type { PropsOf } from './picture-props.ts';
import { byPart } from '../../model/by-part.ts';
import * as texts from '../texts.ts';

/** The list. */
export function ChecklistPicture({ worksheet, picture, edit, isReadOnly, isStatic = false }: PropsOf<'checklist'>) {
  const { definition, rows } = worksheet;
  const state = definition.columns.find((column): column is ColumnOf<'choice'> => column.id === picture.state && column.kind === 'choice')!;
  const others = definition.columns.filter((column) => column !== state);
  const settled = new Set(state.choices.filter(({ done }) => done).map(({ id }) => id));
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const done = count(({ cells }) => settled.has(String(cells[state.id] ?? '')));
  const open = count(({ cells }) => cells[state.id] === undefined);
  return (
    <div>
      <p class="text-small" role="status" hidden={isStatic}>
        {settled.size > 0 && texts.doneOfRowsSettled(done, rows.length)}
        {open > 0 ? texts.openNotLookedAtYet(open) : texts.everyRowWasLookedAt}
      </p>
      {byPart(rows).map(([part, inPart]) => (
        <section key={part ?? ''} class="mt-5">
          {part && <h3 class="text-large font-semibold">{part}</h3>}
          <ul class="border-b border-line">
            {inPart.map((row) => (
              <li key={row.id} data-row={row.id} class="break-inside-avoid border-t border-line py-3">
                <fieldset class="min-w-0">
                  <legend class="font-semibold">
                    {row.label}
                    {row.hint && <span class="block text-small font-normal text-soft">{row.hint}</span>}
                  </legend>
                  {isStatic ? (
                    <ul class="mt-1 flex flex-wrap gap-x-5 text-small">
                      {state.choices.map(({ id, label }) => (
                        <li key={id} class={row.cells[state.id] === id ? 'font-bold underline underline-offset-4' : ''}>
                          <span aria-hidden="true">{row.cells[state.id] === id ? '☒' : '☐'} </span>
                          {label}
                          {row.cells[state.id] === id && <span class="sr-only"> {texts.chosen}</span>}
                        </li>
                      ))}
                    </ul>
                  ) : isReadOnly ? (
                    <p class="mt-1 text-small">{cellWords(worksheet, state, row.cells[state.id]) || texts.notLookedAt}</p>
                  ) : (
                    <div class="mt-2 flex flex-wrap gap-2">
                      {state.choices.map(({ id, label }) => (
                        <label
                          key={id}
                          class="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-soft px-3 py-1 text-small has-checked:border-2 has-checked:border-ink has-checked:font-semibold"
                        >
                          <input
                            type="radio"
                            name={row.id}
                            checked={row.cells[state.id] === id}
                            onChange={() => edit((now) => writeCell(now, row.id, state.id, id))}
                            class="size-5 accent-both"
                          />
                          {label}
                        </label>
                      ))}
                    </div>
                  )}
                </fieldset>
                {isReadOnly ? (
                  others.map((column) => {
                    const words = cellWords(worksheet, column, row.cells[column.id]);
                    return (
                      words && (
                        <p key={column.id} class="mt-1 text-small">
                          <span class="text-soft">{column.label}: </span>
                          <span class="whitespace-pre-line">{words}</span>
                        </p>
                      )
                    );
                  })
                ) : (
                  <Details row={row} isFilled={others.some(({ id }) => row.cells[id] !== undefined)}>
                    {others.map((column) => (
                      <CellField
                        key={column.id}
                        column={column}
                        row={row}
                        rows={rows}
                        hasLabel
                        onCell={(cell) => edit((now) => writeCell(now, row.id, column.id, cell))}
                      />
                    ))}
                  </Details>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The other columns of a row: folded while they are empty, so that a long list can be gone through quickly. */
function Details({ row, isFilled, children }: { row: Row; isFilled: boolean; children: preact.ComponentChildren }) {
  return (
    <details open={isFilled} class="mt-1">
      <summary class="inline-flex min-h-11 cursor-pointer items-center text-small text-link underline underline-offset-4">
        {texts.writeMore(<span class="sr-only">: {row.label}</span>)}
      </summary>
      <div class="grid gap-x-5 md:grid-cols-2">{children}</div>
    </details>
  );
}
