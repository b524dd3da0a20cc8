// Notes on two axes. A note is placed by pointer, by touch, by arrow keys, or by its two fields in the table.
import { memo } from '../../../../components/app/memo.ts';
import { useIsNarrow } from '../../../application/index.ts';
import type { ColumnOf } from '../../model/definition.ts';
import { writeCells } from '../../model/edit.ts';
import { fullRowName, rowName, scaleWords, type Row } from '../../model/worksheet.ts';
import { Note } from './Note.tsx';
import type { PropsOf } from './picture-props.ts';
import { placeNotes } from '../../model/place-notes.ts';
import { spreadOf, spreadWords } from '../../model/heard.ts';
import { noteOf, placeProps, useCarrying } from './use-carrying.ts';
import * as texts from '../texts.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const COLUMNS = [
  '',
  '',
  'grid-cols-2',
  'grid-cols-3',
  'grid-cols-4',
  'grid-cols-5',
  'grid-cols-6',
  'grid-cols-7',
  'grid-cols-8',
  'grid-cols-9',
  'grid-cols-10',
];
/** The place of a note that is taken off the plane. */
const NOWHERE = 'nowhere';

const within = (place: number, steps: number) => Math.min(Math.max(place, 1), steps);

const NO_ROWS: readonly Row[] = [];

interface NotesProps {
  rows: readonly Row[];
  x: ColumnOf<'scale'>;
  y: ColumnOf<'scale'>;
  /** The one of these that waits for a place. */
  held: string | undefined;
  isReadOnly: boolean;
  /** On a phone a note is a number, and a list says what it stands for. */
  numbers?: ReadonlyMap<string, number> | undefined;
}

/** The notes of one place: drawn anew when one of them changes. */
const PlaneNotes = memo(({ rows, x, y, held, isReadOnly, numbers }: NotesProps) => (
  <>
    {rows.map((row) => {
      const apart = apartOn(row, [x, y]);
      const [across, up] = [row.cells[x.id], row.cells[y.id]];
      const isPlaced = typeof across === 'number' && typeof up === 'number';
      const where = isPlaced ? `${x.label}: ${scaleWords(x, across)}. ${y.label}: ${scaleWords(y, up)}.` : texts.noPlaceYet;
      return (
        <Note
          key={row.id}
          id={row.id}
          words={String(numbers?.get(row.id) ?? rowName(row))}
          name={[numbers?.get(row.id), fullRowName(row)].filter(Boolean).join('. ')}
          where={[where, ...apart.map(({ column, counts }) => `${column.label}, ${spreadWords(column, counts)}.`)].join(' ')}
          below={apart
            .map(({ column, spread: { lowest, highest } }) => `${column === x ? '↔' : '↕'} ${lowest === highest ? lowest : `${lowest}–${highest}`}`)
            .join('  ')}
          isHeld={held === row.id}
          isReadOnly={isReadOnly}
        />
      );
    })}
  </>
));

/** How far apart people are on a note, on each scale that they were asked. */
const apartOn = ({ heard }: Row, scales: readonly ColumnOf<'scale'>[]) =>
  scales.flatMap((column) => {
    const counts = heard?.[column.id]?.counts;
    const spread = counts && spreadOf(counts);
    return spread ? [{ column, counts, spread }] : [];
  });

/** The plane, and below it the notes that have no place yet. */
export function PlanePicture(props: PropsOf<'plane'>) {
  const isNarrow = useIsNarrow();
  if (!props.isStatic) return <Plane {...props} isNumbered={isNarrow} />;
  return (
    <>
      <div class="max-md:hidden print:block!">
        <Plane {...props} isNumbered={false} />
      </div>
      <div class="md:hidden print:hidden!">
        <Plane {...props} isNumbered />
      </div>
    </>
  );
}

const Corners = ({ left, right }: { left: string; right: string }) => (
  <p class="flex justify-between gap-6 py-1 text-small leading-tight text-soft">
    <span>{left}</span>
    <span class="text-end">{right}</span>
  </p>
);

function Plane({ worksheet, picture, edit, say, isReadOnly, isNumbered }: PropsOf<'plane'> & { isNumbered: boolean }) {
  const scale = (id: string) => worksheet.definition.columns.find((column): column is ColumnOf<'scale'> => column.id === id && column.kind === 'scale')!;
  const [x, y] = [scale(picture.x), scale(picture.y)];
  const placed = placeNotes(worksheet.rows, x, y);
  const unplaced = worksheet.rows.filter(({ id }) => !placed.has(id));
  const inCells = new Map<string, Row[]>();
  for (const row of worksheet.rows) {
    const place = placed.get(row.id);
    const key = place && `${place.across}/${place.up}`;
    if (key) inCells.set(key, [...(inCells.get(key) ?? []), row]);
  }
  const put = (row: Row, across?: number, up?: number) => {
    edit((now) => writeCells(now, row.id, { [x.id]: across, [y.id]: up }));
    say(across && up ? `“${rowName(row)}”. ${x.label}: ${scaleWords(x, across)}. ${y.label}: ${scaleWords(y, up)}.` : texts.nameHasNoPlaceNow(rowName(row)));
  };
  const { held, carrying, keepFocus } = useCarrying((id, place) => {
    const row = worksheet.rows.find((one) => one.id === id);
    const [across, up] = place === NOWHERE ? [] : place.split('/').map(Number);
    if (row) put(row, across, up);
  }, isReadOnly);
  const numbers = isNumbered ? new Map(worksheet.rows.map(({ id }, index) => [id, index + 1])) : undefined;
  const notes = (some: readonly Row[], areNumbered: boolean) => (
    <PlaneNotes
      rows={some}
      x={x}
      y={y}
      held={some.some(({ id }) => id === held) ? held : undefined}
      isReadOnly={isReadOnly}
      numbers={areNumbered ? numbers : undefined}
    />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    const row = worksheet.rows.find(({ id }) => id === noteOf(event));
    if (!arrow || !row || isReadOnly) return;
    event.preventDefault();
    keepFocus(row.id);
    const place = placed.get(row.id);
    const [dx, dy] = place ? arrow : [0, 0];
    put(row, within((place?.across ?? Math.ceil(x.steps / 2)) + dx, x.steps), within((place?.up ?? Math.ceil(y.steps / 2)) + dy, y.steps));
  };
  return (
    <div {...carrying} {...{ onKeyDown }} class="group" data-holding={held && ''}>
      <p class="mb-1 text-small">
        <span aria-hidden="true">↑ </span>
        {texts.lowAtTheBottom(<strong>{y.label}</strong>, y.low, y.high.toLowerCase())}
      </p>
      {picture.corners && <Corners left={picture.corners.topLeft} right={picture.corners.topRight} />}
      <div class={`grid border-s-2 border-b-2 border-ink ${COLUMNS[x.steps]}`}>
        {Array.from({ length: x.steps * y.steps }, (_, index) => {
          const [across, up] = [(index % x.steps) + 1, y.steps - Math.floor(index / x.steps)];
          return (
            <div
              key={index}
              {...placeProps(`${across}/${up}`)}
              class="flex min-h-20 min-w-0 flex-wrap content-center items-center justify-center gap-1 border-t border-r border-dotted border-line p-1 group-data-holding:cursor-pointer group-data-holding:hover:bg-sunk"
            >
              {notes(inCells.get(`${across}/${up}`) ?? NO_ROWS, true)}
            </div>
          );
        })}
      </div>
      {picture.corners && <Corners left={picture.corners.bottomLeft} right={picture.corners.bottomRight} />}
      <p class="mt-1 text-end text-small">{texts.lowOnTheLeft(<strong>{x.label}</strong>, x.low, x.high.toLowerCase(), <span aria-hidden="true">→</span>)}</p>
      {isNumbered && placed.size > 0 && (
        <ol aria-label={texts.whatTheNumbersStandFor} class="mt-3 list-decimal ps-8 text-small">
          {worksheet.rows.map(
            (row, index) =>
              placed.has(row.id) && (
                <li key={row.id} value={index + 1}>
                  {row.label}
                </li>
              ),
          )}
        </ol>
      )}
      {(unplaced.length > 0 || held) && (
        <section {...placeProps(NOWHERE)} class="mt-4 rounded-lg bg-sunk p-4 print:hidden">
          <h3 class="font-semibold">{texts.notPlacedYet}</h3>
          {!isReadOnly && <p class="text-small text-soft">{texts.dragANote}</p>}
          <div class="mt-2 flex flex-wrap gap-2">{notes(unplaced, false)}</div>
        </section>
      )}
    </div>
  );
}
