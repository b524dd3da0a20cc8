// Notes on two axes. A note is placed by pointer, by touch, by arrow keys, or by its two fields in the table.
import type { ColumnOf } from '../../model/definition.ts';
import { writeCells } from '../../model/edit.ts';
import { rowName, scaleWords, type Row } from '../../model/worksheet.ts';
import { Note } from './Note.tsx';
import type { PropsOf } from './picture-props.ts';
import { placeNotes } from '../../model/place-notes.ts';
import { useCarrying } from './use-carrying.ts';

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
const CORNERS = {
  topLeft: 'top-1 left-2',
  topRight: 'top-1 right-2 text-end',
  bottomLeft: 'bottom-1 left-2',
  bottomRight: 'right-2 bottom-1 text-end',
} as const;
/** The place of a note that is taken off the plane. */
const NOWHERE = 'nowhere';

const within = (place: number, steps: number) => Math.min(Math.max(place, 1), steps);

/** The plane, and below it the notes that have no place yet. */
export function PlanePicture({ worksheet, picture, edit, say, isReadOnly }: PropsOf<'plane'>) {
  const scale = (id: string) => worksheet.definition.columns.find((column): column is ColumnOf<'scale'> => column.id === id && column.kind === 'scale')!;
  const [x, y] = [scale(picture.x), scale(picture.y)];
  const placed = placeNotes(worksheet.rows, x, y);
  const unplaced = worksheet.rows.filter(({ id }) => !placed.has(id));
  const whereIs = ({ id }: Row) => {
    const place = placed.get(id);
    return place ? `${x.label}: ${scaleWords(x, place.across)}. ${y.label}: ${scaleWords(y, place.up)}.` : 'No place yet.';
  };
  const put = (row: Row, across?: number, up?: number) => {
    edit((now) => writeCells(now, row.id, { [x.id]: across, [y.id]: up }));
    say(across && up ? `“${rowName(row)}”. ${x.label}: ${scaleWords(x, across)}. ${y.label}: ${scaleWords(y, up)}.` : `“${rowName(row)}” has no place now.`);
  };
  const { held, noteProps, placeProps, keepFocus } = useCarrying((id, place) => {
    const row = worksheet.rows.find((one) => one.id === id);
    const [across, up] = place === NOWHERE ? [] : place.split('/').map(Number);
    if (row) put(row, across, up);
  }, isReadOnly);
  const note = (row: Row) => (
    <Note
      key={row.id}
      id={row.id}
      words={rowName(row)}
      where={whereIs(row)}
      onKeyDown={(event) => {
        const arrow = ARROWS[event.key];
        if (!arrow || isReadOnly) return;
        event.preventDefault();
        keepFocus(row.id);
        const place = placed.get(row.id);
        const [dx, dy] = place ? arrow : [0, 0];
        put(row, within((place?.across ?? Math.ceil(x.steps / 2)) + dx, x.steps), within((place?.up ?? Math.ceil(y.steps / 2)) + dy, y.steps));
      }}
      {...noteProps(row.id)}
    />
  );
  return (
    <div>
      <p class="mb-1 text-small">
        <span aria-hidden="true">↑ </span>
        <strong>{y.label}</strong> · {y.low} at the bottom, {y.high.toLowerCase()} at the top
      </p>
      <div class={`relative grid border-s-2 border-b-2 border-ink ${COLUMNS[x.steps]}`}>
        {picture.corners &&
          Object.entries(CORNERS).map(([corner, at]) => (
            <span key={corner} class={`pointer-events-none absolute max-w-[45%] text-small text-soft ${at}`}>
              {picture.corners![corner as keyof typeof CORNERS]}
            </span>
          ))}
        {Array.from({ length: x.steps * y.steps }, (_, index) => {
          const [across, up] = [(index % x.steps) + 1, y.steps - Math.floor(index / x.steps)];
          return (
            <div
              key={index}
              {...placeProps(`${across}/${up}`)}
              class={`flex min-h-20 min-w-0 flex-wrap content-center items-center justify-center gap-1 border-t border-r border-dotted border-line p-1 ${held ? 'cursor-pointer hover:bg-sunk' : ''}`}
            >
              {worksheet.rows.filter(({ id }) => placed.get(id)?.across === across && placed.get(id)?.up === up).map(note)}
            </div>
          );
        })}
      </div>
      <p class="mt-1 text-end text-small">
        <strong>{x.label}</strong> · {x.low} on the left, {x.high.toLowerCase()} on the right <span aria-hidden="true">→</span>
      </p>
      {(unplaced.length > 0 || held) && (
        <section {...placeProps(NOWHERE)} class="mt-4 rounded-lg bg-sunk p-4 print:hidden">
          <h3 class="font-semibold">Not placed yet</h3>
          {!isReadOnly && <p class="text-small text-soft">Drag a note. Or press a note, then a place. With a keyboard: arrow keys.</p>}
          <div class="mt-2 flex flex-wrap gap-2">{unplaced.map(note)}</div>
        </section>
      )}
    </div>
  );
}
