// The ways to look at a worksheet: its table, and the pictures that its tool names.
import type { Definition, Picture } from '../model/definition.ts';

/** A look of its own name; a worksheet has no two pictures of one kind. */
export type Look = 'table' | Picture['kind'];

export const PICTURE_NAMES: Readonly<Record<Look, string>> = {
  table: 'Table',
  checklist: 'Checklist',
  plane: 'Map',
  grid: 'Grid',
  board: 'Board',
  deck: 'Cards',
  tree: 'Tree',
  bars: 'Bars',
  line: 'Line',
  sheet: 'Sheet',
};

/** The looks of a worksheet, the one that opens first. */
export const looksOf = ({ pictures }: Definition): Look[] => [...pictures.map(({ kind }) => kind), 'table'];
