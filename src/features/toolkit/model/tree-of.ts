// Rows as a tree, by the column that names the row above.
import type { Row } from './worksheet.ts';

export interface Branch {
  row: Row;
  below: Branch[];
}

/** The branches in the order of the rows. A row whose row above is not there, or that hangs from itself in a circle, stands at the top. */
export function treeOf(rows: readonly Row[], parent: string): Branch[] {
  const branches = new Map(rows.map((row) => [row.id, { row, below: [] as Branch[] }]));
  const byId = rowsById(rows);
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const above = branches.get(String(branch.row.cells[parent] ?? ''));
    if (above && !leadsTo(byId, parent, above.row.id, branch.row.id)) above.below.push(branch);
    else top.push(branch);
  }
  return top;
}

/** Rows by their id. */
export const rowsById = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** Whether the way up from one row comes by another; it begins with the row itself. `from` and `to` are ids. */
export function leadsTo(rows: ReadonlyMap<string, Row>, parent: string, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at);) {
    if (at === to) return true;
    seen.add(at);
    const next: unknown = rows.get(at)?.cells[parent];
    at = typeof next === 'string' ? next : undefined;
  }
  return false;
}
