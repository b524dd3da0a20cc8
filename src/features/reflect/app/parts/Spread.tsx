// How the answers to a question are spread: a shape for each answer, don’t-knows apart.
import type { QuestionResult } from '../../model/results.ts';
import type { Tallies } from '../../model/summary.ts';
import { LEVELS, RATING_LABELS, type Rating } from '../../model/vocabulary.ts';
import { ShapePath, type Kind } from './Shapes.tsx';

/** Room for one shape, and how many stand beside each other. */
const CELL = 26;
const WIDE = { narrow: 2, wide: 5 } as const;
/** With more than this, shapes stand closer and smaller. */
const CROWD = 20;
/** How much larger shapes are drawn for a room. */
const FOR_A_ROOM = 1.4;

interface Props {
  result: QuestionResult;
  isNarrow: boolean;
  /** With what a visitor could see at each level, below its name. */
  hasAnchors?: boolean;
}

interface Series {
  kind: Kind;
  tallies: Tallies;
}

/** Who is shown apart: the groups, or everyone as one. */
const seriesOf = ({ groups, tallies }: QuestionResult): Series[] =>
  groups.length > 0 ? groups.map(({ bucket, tallies: own }) => ({ kind: bucket.id, tallies: own })) : [{ kind: 'everyone', tallies }];

function Stack({ series, rating, isNarrow, scale }: { series: readonly Series[]; rating: Rating; isNarrow: boolean; scale: number }) {
  const total = series.reduce((sum, { tallies }) => sum + tallies[rating], 0);
  if (total === 0) return null;
  const wide = Math.min(total, WIDE[isNarrow ? 'narrow' : 'wide'] * (total > CROWD ? 2 : 1));
  const rows = Math.ceil(total / wide);
  let placed = 0;
  const placesOf = (count: number) =>
    Array.from({ length: count }, (): [number, number] => {
      const at = placed++;
      return [(at % wide) * CELL + 3, (rows - 1 - Math.floor(at / wide)) * CELL + 3];
    });
  return (
    <svg viewBox={`0 0 ${wide * CELL} ${rows * CELL}`} width={wide * CELL * scale} height={rows * CELL * scale} class="h-auto max-w-full">
      {series.map(({ kind, tallies }) => tallies[rating] > 0 && <ShapePath key={kind} kind={kind} places={placesOf(tallies[rating])} />)}
    </svg>
  );
}

/** The picture. Whoever places it says the same in words: see SpreadText. */
export function Spread({ result, isNarrow, hasAnchors = false }: Props) {
  const { question, tallies } = result;
  const series = seriesOf(result);
  const texts: Partial<Record<Rating, string>> =
    hasAnchors && !isNarrow && question.anchors
      ? { 'not-yet': question.anchors.notYet, partly: question.anchors.partly, 'in-place': question.anchors.inPlace }
      : {};
  const hasNotForUs = tallies['not-for-us'] > 0;
  const columns: readonly Rating[] = hasNotForUs ? [...LEVELS, 'dont-know', 'not-for-us'] : [...LEVELS, 'dont-know'];
  const widths = hasNotForUs
    ? 'grid-cols-6 md:grid-cols-[repeat(4,minmax(0,2fr))_repeat(2,minmax(0,1fr))]'
    : 'grid-cols-5 md:grid-cols-[repeat(4,minmax(0,2fr))_minmax(0,1fr)]';
  return (
    <div class={`mt-6 grid grid-rows-[auto_auto] ${widths}`} aria-hidden="true">
      {columns.map((rating, index) => (
        <div
          key={rating}
          class={`row-span-2 grid grid-rows-subgrid justify-items-center text-center text-small leading-snug hyphens-auto max-sm:text-[0.8rem] ${index < LEVELS.length ? '' : 'border-s border-dashed border-soft'}`}
        >
          <div class="flex min-h-9 w-full items-end justify-center border-b-2 border-solid border-ink px-0.5 pb-1.5">
            <Stack series={series} rating={rating} isNarrow={isNarrow} scale={hasAnchors && !isNarrow ? FOR_A_ROOM : 1} />
          </div>
          <div class="px-px pt-2 md:px-1">
            {RATING_LABELS[rating]}
            {texts[rating] && <span class="mt-0.5 block text-soft">{texts[rating]}</span>}
          </div>
        </div>
      ))}
    </div>
  );
}
