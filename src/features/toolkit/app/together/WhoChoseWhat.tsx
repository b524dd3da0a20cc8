// Who chose what, where names are shown. It stands on this screen alone: nothing that leaves the worksheet names anybody.
import type { Round } from '../../together/round.ts';
import * as texts from '../texts.ts';

/** Folded: a row, and each person’s place or choice. */
export function WhoChoseWhat({ round: { columns, rows, pool } }: { round: Round }) {
  const asked = columns.flatMap((column, at) => (column.kind === 'scale' || column.kind === 'choice' ? [{ column, at }] : []));
  if (asked.length === 0 || pool.length === 0) return null;
  return (
    <details class="no-print mt-8">
      <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">{texts.whoChoseWhat}</summary>
      {asked.map(({ column, at }) => (
        <section key={column.id} class="mt-3">
          <h2 class="font-semibold">{column.label}</h2>
          <ul class="mt-1 max-w-read text-small">
            {rows.map((row, place) => {
              const chosen = pool.flatMap(({ name, values }, index) => {
                const value = values[at]?.[place];
                if (!value) return [];
                return [`${name ?? texts.personIndex(index + 1)} ${column.kind === 'choice' ? (column.choices[value - 1]?.label ?? '') : value}`];
              });
              return (
                chosen.length > 0 && (
                  <li key={row.id} class="border-t border-line py-1.5">
                    {row.label}: {chosen.join(', ')}
                  </li>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}
