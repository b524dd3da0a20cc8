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

/** With more columns than this a sheet of paper is turned. */
const UPRIGHT: Partial<Record<Look, number>> = { table: 3, grid: 5 };
export const turnsPaper = (look: Look, { columns }: Definition): boolean => columns.length > (UPRIGHT[look] ?? Infinity);

/** The looks of a worksheet, the one that opens first. */
export const looksOf = ({ pictures }: Definition): Look[] => [...pictures.map(({ kind }) => kind), 'table'];
