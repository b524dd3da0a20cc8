// Where notes stand on a plane.
import type { ColumnOf } from './definition.ts';
import type { Row } from './worksheet.ts';

export interface Place {
  /** From 1 at the left. */
  across: number;
  /** From 1 at the bottom. */
  up: number;
}

/** The places of the notes that have both scales. */
export function placeNotes(rows: readonly Row[], x: ColumnOf<'scale'>, y: ColumnOf<'scale'>): Map<string, Place> {
  return new Map(
    rows.flatMap(({ id, cells }) => {
      const [across, up] = [cells[x.id], cells[y.id]];
      return typeof across === 'number' && typeof up === 'number' ? [[id, { across, up }] as const] : [];
    }),
  );
}
