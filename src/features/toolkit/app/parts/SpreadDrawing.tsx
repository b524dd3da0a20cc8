// How the answers to one cell are spread, as a small drawing: a bar for each place, the range as a line, and the middle as a mark.
import { spreadOf, type Counts, type SpreadColumn } from '../../model/heard.ts';

const WIDE = 22;
const TALL = 26;
const GAP = 4;

/** The drawing. Whoever places it says the same in words: see spreadWords. */
export function SpreadDrawing({ column, counts }: { column: SpreadColumn; counts: Counts }) {
  const spread = spreadOf(counts);
  if (!spread) return null;
  const most = Math.max(...counts);
  const middleOf = (place: number) => (place - 0.5) * WIDE;
  const [low, high] = [middleOf(spread.lowest), middleOf(spread.highest)];
  const middle = (middleOf(spread.middle[0]) + middleOf(spread.middle[1])) / 2;
  const line = TALL + 8;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${counts.length * WIDE} ${TALL + 16}`} class="h-[2.6em] w-auto max-w-full shrink-0 text-ink">
      {counts.map((count, index) => (
        <rect
          key={index}
          x={index * WIDE + GAP}
          y={TALL - Math.max(count === 0 ? 1 : 3, (count / most) * TALL)}
          width={WIDE - 2 * GAP}
          height={Math.max(count === 0 ? 1 : 3, (count / most) * TALL)}
          fill="currentColor"
          opacity={count === 0 ? 0.4 : 1}
        />
      ))}
      {column.kind === 'scale' && (
        <>
          <path d={`M${low} ${line}H${high}M${low} ${line - 4}v8M${high} ${line - 4}v8`} fill="none" stroke="currentColor" stroke-width="2" />
          <path d={`M${middle} ${line - 6}l6 6l-6 6l-6-6z`} fill="currentColor" />
        </>
      )}
    </svg>
  );
}
