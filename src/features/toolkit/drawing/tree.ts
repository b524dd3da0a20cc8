// Rows that hang from other rows, as a drawing from left to right.
import { treeOf, type Branch } from '../model/tree-of.ts';
import type { PictureOf } from '../model/definition.ts';
import { rowName, type Worksheet } from '../model/worksheet.ts';
import type { Drawn } from './draw.ts';
import { noteBox, path, SOFT } from './svg.ts';

const WIDE = 230;
const ACROSS = 70;
const GAP = 12;
const EDGE = 20;

/** Each branch beside what hangs from it. */
export function drawTree({ rows }: Pick<Worksheet, 'definition' | 'rows'>, { parent }: PictureOf<'tree'>): Drawn {
  let content = '';
  let deepest = 0;
  /** Draws a branch with its top at `y`; gives back its height and the middle of its own note. */
  const put = ({ row, below }: Branch, depth: number, y: number): { height: number; middle: number } => {
    deepest = Math.max(deepest, depth);
    const x = EDGE + depth * (WIDE + ACROSS);
    const box = noteBox(rowName(row), WIDE);
    let bottom = y;
    const middles = below.map((branch) => {
      const made = put(branch, depth + 1, bottom);
      bottom += made.height + GAP;
      return made.middle;
    });
    const height = Math.max(box.height, below.length > 0 ? bottom - y - GAP : 0);
    const middle = middles.length > 0 ? (middles[0]! + middles.at(-1)!) / 2 : y + box.height / 2;
    const top = Math.max(y, middle - box.height / 2);
    content += box.svg(x, top);
    for (const to of middles)
      content += path(`M${x + WIDE} ${middle}C${x + WIDE + ACROSS / 2} ${middle} ${x + WIDE + ACROSS / 2} ${to} ${x + WIDE + ACROSS} ${to}`, {
        stroke: SOFT,
        width: 1.5,
      });
    return { height: Math.max(height, top - y + box.height), middle };
  };
  let y = EDGE;
  for (const branch of treeOf(rows, parent)) y += put(branch, 0, y).height + GAP * 2;
  return { width: EDGE * 2 + (deepest + 1) * WIDE + deepest * ACROSS, height: Math.max(y, 120), content };
}
