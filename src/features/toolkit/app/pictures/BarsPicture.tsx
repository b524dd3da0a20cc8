// Counts as bars, largest first, with the running share.
import { writeCell } from '../../model/edit.ts';
import { rowName } from '../../model/worksheet.ts';
import { CellField } from '../fields/CellField.tsx';
import { barsOf } from '../../model/counts.ts';
import type { PropsOf } from './picture-props.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

const PERCENT = new Intl.NumberFormat(languageOfTexts, { style: 'percent', maximumFractionDigits: 0 });
const NUMBER = new Intl.NumberFormat(languageOfTexts);

/** The bars as a table that draws: each row has its number, its bar and its running share. */
export function BarsPicture({ worksheet, picture, edit, isReadOnly }: PropsOf<'bars'>) {
  const { definition, rows } = worksheet;
  const column = definition.columns.find(({ id }) => id === picture.value)!;
  const bars = barsOf(rows, picture.value);
  const most = bars[0]?.value ?? 1;
  const without = rows.filter(({ id }) => !bars.some(({ row }) => row.id === id));
  return (
    <div>
      {bars.length === 0 ? (
        <p>{texts.noNumbersYet}</p>
      ) : (
        <table class="w-full border-collapse text-small">
          <thead>
            <tr class="border-b border-line text-start">
              <th scope="col" class="py-2 pe-3 text-start">
                {definition.rowName}
              </th>
              <th scope="col" class="py-2 pe-3 text-end">
                {column.label}
              </th>
              <td class="w-1/2" />
              <th scope="col" class="py-2 ps-3 text-end">
                {texts.shareSoFar}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ row, value, running }) => (
              <tr key={row.id} class="border-b border-line">
                <th scope="row" class="py-2 pe-3 text-start font-normal">
                  {rowName(row)}
                </th>
                <td class="py-2 pe-3 text-end tabular-nums">{NUMBER.format(value)}</td>
                <td aria-hidden="true">
                  <svg viewBox="0 0 100 12" preserveAspectRatio="none" class="h-6 w-full">
                    <rect width={(value / most) * 100} height="12" class="fill-both" />
                  </svg>
                </td>
                <td class="py-2 ps-3 text-end tabular-nums">{PERCENT.format(running)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isReadOnly && (
        <details class="no-print mt-5" open={bars.length === 0}>
          <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">{texts.writeTheNumbers}</summary>
          <div class="grid gap-x-6 sm:grid-cols-2">
            {[...bars.map(({ row }) => row), ...without].map((row) => (
              <div key={row.id} class="mt-2">
                <p class="text-small">{rowName(row)}</p>
                <CellField column={column} row={row} rows={rows} hasLabel={false} onCell={(cell) => edit((now) => writeCell(now, row.id, column.id, cell))} />
              </div>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
