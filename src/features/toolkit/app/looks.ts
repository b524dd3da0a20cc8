// The ways to look at a worksheet: its table, and the pictures that its tool names.
import type { Definition, Picture } from '../model/definition.ts';
import * as texts from './texts.ts';

/** A look of its own name; a worksheet has no two pictures of one kind. */
export type Look = 'table' | Picture['kind'];

export const PICTURE_NAMES: Readonly<Record<Look, string>> = {
  table: texts.table,
  checklist: texts.checklist,
  plane: texts.map,
  grid: texts.grid,
  board: texts.board,
  deck: texts.cards,
  tree: texts.tree,
  bars: texts.bars,
  line: texts.line,
  sheet: texts.sheet,
};

/** What a look is called. A map is neither a grid nor a table on a phone: it is gone through one stage at a time, or one lane. */
export function lookName(look: Look, { pictures, rowName }: Definition, isNarrow: boolean): string {
  if (!isNarrow || pictures[0]!.kind !== 'grid') return PICTURE_NAMES[look];
  return look === 'grid' ? texts.byStage : look === 'table' ? texts.byRow(rowName.toLowerCase()) : PICTURE_NAMES[look];
}

/** With more columns than this a sheet of paper is turned. */
const UPRIGHT: Partial<Record<Look, number>> = { table: 3, grid: 5 };
export const turnsPaper = (look: Look, { columns }: Definition): boolean => columns.length > (UPRIGHT[look] ?? Infinity);

/** The looks of a worksheet, the one that opens first. */
export const looksOf = ({ pictures }: Definition): Look[] => [...pictures.map(({ kind }) => kind), 'table'];
