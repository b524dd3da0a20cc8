// Notes on two axes, as a drawing.
import { placeNotes } from '../model/place-notes.ts';
import type { ColumnOf, PictureOf } from '../model/definition.ts';
import { rowName, type Worksheet } from '../model/worksheet.ts';
import type { Drawn } from './draw.ts';
import { LINE, noteBox, path, SOFT, tall, words, wrap } from './svg.ts';
import * as texts from '../texts.ts';

const WIDE = 1200;
const LEFT = 20;
const TOP = 60;
const GAP = 6;
/** The least height of a row, so that a blank has room to write. */
const LEAST = 130;

/** The plane with the notes that have a place, and below it those that have none. */
export function drawPlane({ definition, rows }: Pick<Worksheet, 'definition' | 'rows'>, picture: PictureOf<'plane'>): Drawn {
  const scale = (id: string) => definition.columns.find((column): column is ColumnOf<'scale'> => column.id === id && column.kind === 'scale')!;
  const [x, y] = [scale(picture.x), scale(picture.y)];
  const places = placeNotes(rows, x, y);
  const wide = (WIDE - 2 * LEFT) / x.steps;
  const at = (across: number, up: number) =>
    rows.filter(({ id }) => places.get(id)?.across === across && places.get(id)?.up === up).map((row) => noteBox(rowName(row), wide - 2 * GAP));
  let content = words([texts.labelLowAtTheBottom(y.label, y.low, y.high.toLowerCase())], LEFT, 24, { isBold: true });
  let top = TOP;
  for (let up = y.steps; up >= 1; up--) {
    const cells = Array.from({ length: x.steps }, (_, index) => at(index + 1, up));
    const height = Math.max(LEAST, ...cells.map((notes) => notes.reduce((sum, note) => sum + note.height + GAP, GAP * 4)));
    cells.forEach((notes, index) => {
      let y0 = top + GAP;
      for (const note of notes) {
        content += note.svg(LEFT + index * wide + GAP, y0);
        y0 += note.height + GAP;
      }
      content += path(`M${LEFT + (index + 1) * wide} ${top}v${height}`, { stroke: LINE, width: 1, dash: '2 4' });
    });
    content += path(`M${LEFT} ${top}h${WIDE - 2 * LEFT}`, { stroke: LINE, width: 1, dash: '2 4' });
    top += height;
  }
  content += path(`M${LEFT} ${TOP}V${top}H${WIDE - LEFT}`);
  const corners = picture.corners;
  if (corners) {
    const corner = (text: string, isRight: boolean, isTop: boolean) =>
      words([text], isRight ? WIDE - LEFT - 8 : LEFT + 8, isTop ? TOP - 18 : top - 22, { size: 13, colour: SOFT, anchor: isRight ? 'end' : 'start' });
    content +=
      corner(corners.topLeft, false, true) +
      corner(corners.topRight, true, true) +
      corner(corners.bottomLeft, false, false) +
      corner(corners.bottomRight, true, false);
  }
  content += words([texts.labelLowOnTheLeft(x.label, x.low, x.high.toLowerCase())], WIDE - LEFT, top + 8, { isBold: true, anchor: 'end' });
  let bottom = top + 40;
  const unplaced = rows.filter(({ id }) => !places.has(id)).map(rowName);
  if (unplaced.length > 0) {
    const lines = wrap(texts.notPlacedYetUnplaced(unplaced.join(' · ')), WIDE - 2 * LEFT, 13);
    content += words(lines, LEFT, bottom, { size: 13, colour: SOFT });
    bottom += tall(lines.length, 13);
  }
  return { width: WIDE, height: bottom + 10, content };
}
