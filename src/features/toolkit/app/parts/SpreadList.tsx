// What people answered on their slips, those rows first on which they are furthest apart: to talk about, not to average.
import { apartFirst } from '../../model/apart-first.ts';
import { isSpread } from '../../model/heard.ts';
import { fullRowName, type Worksheet } from '../../model/worksheet.ts';
import { SpreadDrawing } from './SpreadDrawing.tsx';
import { SpreadOfCell } from './SpreadOfCell.tsx';
import * as texts from '../texts.ts';

interface ListProps {
  worksheet: Pick<Worksheet, 'definition' | 'rows'>;
  /** The most rows of each column. */
  most?: number;
  /** The element of its headings: `h3` where it stands below a heading of its own. */
  Heading?: 'h2' | 'h3';
}

/** Everything that was answered, column by column. Nothing where nothing was. */
export function SpreadList({ worksheet, most = Infinity, Heading = 'h2' }: ListProps) {
  return (
    <>
      {worksheet.definition.columns.filter(isSpread).map((column) => {
        const answered = apartFirst(worksheet.rows, column);
        return (
          answered.length > 0 && (
            <section key={column.id} class="mt-7">
              <Heading class="text-large font-semibold">{texts.labelHowFarApartPeopleAre(column.label)}</Heading>
              {column.kind === 'scale' && (
                <p class="text-small text-soft">{texts.isLowStepsIsHigh(column.low.toLowerCase(), column.steps, column.high.toLowerCase())}</p>
              )}
              <ul class="mt-2 border-b border-line">
                {answered.slice(0, most).map(({ row, heard }) => (
                  <li key={row.id} class="grid items-center gap-x-5 gap-y-1 border-t border-line py-2 sm:grid-cols-[minmax(0,1fr)_8rem_minmax(0,1fr)]">
                    <span class="font-semibold">{fullRowName(row)}</span>
                    <SpreadDrawing column={column} counts={heard.counts} />
                    <span class="text-small">
                      <SpreadOfCell column={column} heard={heard} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
