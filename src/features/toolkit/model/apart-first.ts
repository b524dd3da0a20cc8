// Rows in the order in which they are worth talking about.
import { apartness, peopleOf, type Heard, type SpreadColumn } from './heard.ts';
import type { Row } from './worksheet.ts';

/** The rows of a column that people answered on slips, those first on which they are furthest apart. */
export const apartFirst = (rows: readonly Row[], column: SpreadColumn): { row: Row; heard: Heard }[] =>
  rows
    .flatMap((row) => {
      const heard = row.heard?.[column.id];
      return heard && peopleOf(heard.counts) > 0 ? [{ row, heard }] : [];
    })
    .sort((one, other) => apartness(column, other.heard.counts) - apartness(column, one.heard.counts));
