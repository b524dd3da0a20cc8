// Notes in groups, or cards on piles, as a drawing.
import { groupsOf, NO_GROUP } from '../model/groups-of.ts';
import { rowName, type Worksheet } from '../model/worksheet.ts';
import type { Drawn } from './draw.ts';
import { LINE, noteBox, rect, SUNK, tall, words, wrap } from './svg.ts';
import * as texts from '../texts.ts';

const GAP = 16;
const WIDE = 290;
const MOST_ACROSS = 4;
const LEAST = 180;

/** The groups beside each other, four in a row; notes with most votes first. The group of none is left out where it is empty. */
export function drawBoard({ definition, rows }: Pick<Worksheet, 'definition' | 'rows'>, groupColumn: string, votesColumn?: string): Drawn {
  const column = definition.columns.find(({ id }) => id === groupColumn)!;
  const votes = (cells: (typeof rows)[number]['cells']) => (votesColumn && typeof cells[votesColumn] === 'number' ? Number(cells[votesColumn]) : 0);
  const groups = groupsOf(rows, column, [])
    .map((group) => ({
      ...group,
      notes: rows.filter(({ cells }) => (cells[groupColumn] ?? NO_GROUP) === group.id).sort((one, other) => votes(other.cells) - votes(one.cells)),
    }))
    .filter(({ id, notes }) => id !== NO_GROUP || notes.some(({ label }) => label !== ''));
  const across = Math.min(groups.length, MOST_ACROSS) || 1;
  let content = '';
  let top = GAP;
  for (let from = 0; from < groups.length; from += across) {
    const line = groups.slice(from, from + across).map(({ label, notes }) => {
      const head = wrap(label, WIDE - 24, 15);
      const boxes = notes.map((row) => noteBox(rowName(row), WIDE - 24, votes(row.cells) > 0 ? texts.votes(votes(row.cells)) : ''));
      return { head, boxes, height: tall(head.length, 15) + boxes.reduce((sum, { height }) => sum + height + 8, 24) };
    });
    const height = Math.max(LEAST, ...line.map((group) => group.height));
    line.forEach(({ head, boxes }, index) => {
      const x = GAP + index * (WIDE + GAP);
      content += rect(x, top, WIDE, height, { fill: SUNK, stroke: LINE }) + words(head, x + 12, top + 8, { size: 15, isBold: true });
      let y = top + 16 + tall(head.length, 15);
      for (const box of boxes) {
        content += box.svg(x + 12, y);
        y += box.height + 8;
      }
    });
    top += height + GAP;
  }
  return { width: GAP + across * (WIDE + GAP), height: top, content };
}
