// Stages across and lanes down, as a drawing.
import type { PictureOf } from '../model/definition.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Drawn } from './draw.ts';
import { HELP, INK, LINE, PAPER, path, rect, SOFT, SUNK, tall, words, wrap } from './svg.ts';

const LEFT = 20;
const LANE = 190;
const STAGE = 190;
/** The least height of a lane, and that of one with a line: it has words at its top and foot. */
const LEAST = 66;
const LINE_LANE = 110;
/** How far the ends of a line stay from the edges of its lane: half of the words beside them. */
const TO_EDGE = 14;

/** The grid; an empty cell is a question. */
export function drawGrid({ definition, rows }: Pick<Worksheet, 'definition' | 'rows'>, picture: PictureOf<'grid'>): Drawn {
  const { columns } = definition;
  const width = LEFT * 2 + LANE + columns.length * STAGE;
  const stageAt = (index: number) => LEFT + LANE + index * STAGE;
  const heads = columns.map(({ label }) => wrap(label, STAGE - 20, 14));
  const headHeight = Math.max(...heads.map((lines) => tall(lines.length))) + 16;
  let content = heads
    .map(
      (lines, index) =>
        rect(stageAt(index) + 3, LEFT, STAGE - 6, headHeight, { fill: SUNK, stroke: LINE }) + words(lines, stageAt(index) + 12, LEFT + 6, { isBold: true }),
    )
    .join('');
  let top = LEFT + headHeight + 8;
  for (const row of rows) {
    if (picture.belowLine?.row === row.id) {
      content += path(`M${LEFT} ${top + 4}H${width - LEFT}`, { dash: '8 6' }) + words([picture.belowLine.label], LEFT, top + 8, { size: 12, colour: SOFT });
      top += 28;
    }
    const label = wrap(row.label, LANE - 14, 13);
    const isLine = picture.line?.row === row.id;
    const cells = columns.map(({ id }) => (isLine || row.cells[id] === undefined ? [] : wrap(String(row.cells[id]), STAGE - 20, 13)));
    const height = Math.max(isLine ? LINE_LANE : LEAST, tall(label.length, 13) + 12, ...cells.map((lines) => tall(lines.length, 13) + 12));
    content +=
      path(`M${LEFT} ${top}H${width - LEFT}`, { stroke: LINE, width: 1 }) +
      words(label, LEFT, isLine ? top + (height - tall(label.length, 13)) / 2 : top + 4, { size: 13, isBold: true });
    if (isLine) {
      const { high, low } = picture.line!;
      content +=
        words([high], stageAt(0) - 10, top + 4, { size: 13, anchor: 'end' }) + words([low], stageAt(0) - 10, top + height - 22, { size: 13, anchor: 'end' });
      const levels = columns.flatMap(({ id }, index) => {
        const level = row.cells[id];
        return typeof level === 'number' ? [{ index, level, x: stageAt(index) + STAGE / 2, y: top + height / 2 - (level / 2) * (height / 2 - TO_EDGE) }] : [];
      });
      levels.slice(1).forEach((point, index) => {
        const from = levels[index]!;
        const middle = (from.x + point.x) / 2;
        content += path(`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${point.y} ${point.x} ${point.y}`, {
          dash: point.index - from.index > 1 ? '2 8' : '',
        });
      });
      content += levels
        .map(({ x, y, level }) => `<circle cx="${x}" cy="${y}" r="6" fill="${level <= -2 ? HELP : PAPER}" stroke="${INK}" stroke-width="2"/>`)
        .join('');
      if (levels.length === 0) content += path(`M${LEFT + LANE} ${top + height / 2}H${width - LEFT}`, { stroke: LINE, dash: '2 8' });
    } else {
      content += cells.map((lines, index) => words(lines, stageAt(index) + 10, top + 4, { size: 13 })).join('');
    }
    content += [...columns.keys(), columns.length]
      .map((index) => path(`M${stageAt(index)} ${top}v${height}`, { stroke: LINE, width: 1, dash: '2 4' }))
      .join('');
    top += height;
  }
  content += path(`M${LEFT} ${top}H${width - LEFT}`, { stroke: LINE, width: 1 });
  return { width, height: top + 16, content };
}
