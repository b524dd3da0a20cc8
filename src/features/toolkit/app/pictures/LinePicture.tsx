// Values over time with their median: a run chart.
import { useId } from 'preact/hooks';
import { longDay } from '../../../../library/words.ts';
import { languageOfTexts } from '../../../../library/texts.ts';
import { useIsNarrow } from '../../../application/index.ts';
import { dayWords } from '../../model/worksheet.ts';
import { longestRun, median, momentsOf, type Moment } from '../../model/counts.ts';
import type { PropsOf } from './picture-props.ts';
import * as texts from '../texts.ts';

/** As wide as a page or as a phone, so that its words are as large as others. */
const WIDTHS = { wide: 720, narrow: 360 } as const;
const TALL = 300;
const EDGE = 44;
/** From how many in a row on one side of the median a run chart speaks of a shift. */
const SHIFT = 6;
const NUMBER = new Intl.NumberFormat(languageOfTexts, { maximumFractionDigits: 1 });

interface ChartProps {
  moments: readonly Moment[];
  middle: number;
  width: number;
  /** Id of what says the same in words. */
  saidIn: string;
}

function Chart({ moments, middle, width, saidIn }: ChartProps) {
  const values = moments.map(({ value }) => value);
  const [first, last] = [Date.parse(moments[0]!.day), Date.parse(moments.at(-1)!.day)];
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const x = (day: string) => EDGE + ((Date.parse(day) - first) / (last - first || 1)) * (width - 2 * EDGE);
  const y = (value: number) => TALL - EDGE - ((value - low) / (high - low || 1)) * (TALL - 2 * EDGE);
  const words = { fill: 'currentColor', 'font-size': 14 };
  return (
    <svg viewBox={`0 0 ${width} ${TALL}`} role="img" aria-labelledby={saidIn} class="w-full max-w-4xl">
      <path d={`M${EDGE} ${EDGE / 2}V${TALL - EDGE}H${width - EDGE / 2}`} fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d={`M${EDGE} ${y(middle)}H${width - EDGE / 2}`} stroke="currentColor" stroke-width="1.5" stroke-dasharray="6 6" />
      <text x={width - EDGE / 2} y={y(middle) - 6} text-anchor="end" {...words}>
        {texts.median(NUMBER.format(middle))}
      </text>
      <polyline points={moments.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')} fill="none" class="stroke-both" stroke-width="2.5" />
      {moments.map(({ row, day, value }) => (
        <circle key={row.id} cx={x(day)} cy={y(value)} r="4.5" class="fill-both" />
      ))}
      {[high, low].map((value) => (
        <text key={value} x={EDGE - 8} y={y(value) + 5} text-anchor="end" {...words}>
          {NUMBER.format(value)}
        </text>
      ))}
      <text x={EDGE / 2} y={TALL - EDGE / 2} {...words}>
        {longDay(moments[0]!.day)}
      </text>
      <text x={width - EDGE / 2} y={TALL - EDGE / 2} text-anchor="end" {...words}>
        {longDay(moments.at(-1)!.day)}
      </text>
    </svg>
  );
}

/** The chart, and what it says in words. */
export function LinePicture({ worksheet, picture, isStatic = false }: PropsOf<'line'>) {
  const isNarrow = useIsNarrow();
  const saidIn = useId();
  const moments = momentsOf(worksheet.rows, picture.value, picture.when);
  const values = moments.map(({ value }) => value);
  const middle = median(values);
  if (middle === undefined || moments.length < 2) return <p>{texts.writeAtLeastTwoDaysWithAValueInTheTable}</p>;
  const run = longestRun(values);
  const column = worksheet.definition.columns.find(({ id }) => id === picture.value)!;
  const shared = { moments, middle, saidIn };
  return (
    <figure>
      {isStatic ? (
        <>
          <div class="max-md:hidden print:block!">
            <Chart {...shared} width={WIDTHS.wide} />
          </div>
          <div class="md:hidden print:hidden!">
            <Chart {...shared} width={WIDTHS.narrow} />
          </div>
        </>
      ) : (
        <Chart {...shared} width={isNarrow ? WIDTHS.narrow : WIDTHS.wide} />
      )}
      <figcaption id={saidIn} class="mt-2 max-w-read text-small">
        {texts.labelMomentsValuesFromToDayBetween(
          column.label,
          moments.length,
          dayWords(moments[0]!.day),
          dayWords(moments.at(-1)!.day),
          NUMBER.format(Math.min(...values)),
          NUMBER.format(Math.max(...values)),
          NUMBER.format(middle),
        )}{' '}
        {moments.length < 10
          ? texts.withFewerThanTenValues
          : run >= SHIFT
            ? texts.runValuesInARowLieOnOneSideOfTheMedian(run)
            : texts.noSixValuesInARowLieOnOneSideOfTheMedian}
      </figcaption>
    </figure>
  );
}
