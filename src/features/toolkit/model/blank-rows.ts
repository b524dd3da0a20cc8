// The rows of a blank: the tool's first rows, or room for a few of one's own.
import type { Definition } from './definition.ts';
import { firstRows, type Row } from './worksheet.ts';

/** How many empty rows a blank has that begins with none. */
const ROOM = 6;

/** Empty rows have no words. */
export const blankRows = (definition: Definition): Row[] => {
  const first = firstRows(definition);
  return first.length > 0 ? first : Array.from({ length: ROOM }, (_, index) => ({ id: `own-${index + 1}`, label: '', cells: {} }));
};
