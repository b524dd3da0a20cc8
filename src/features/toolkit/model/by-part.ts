// Rows under the headings of their parts.
import type { Row } from './worksheet.ts';

/** Parts in the order in which they first come, each with its rows. Rows without a part are under undefined. */
export function byPart(rows: readonly Row[]): [part: string | undefined, rows: Row[]][] {
  const parts = new Map<string | undefined, Row[]>();
  for (const row of rows) parts.set(row.part, [...(parts.get(row.part) ?? []), row]);
  return [...parts];
}
