// Rows as a tree, by the column that names the row above.
import type { Row } from './worksheet.ts';

export interface Branch {
  row: Row;
  below: Branch[];
}

/** The branches in the order of the rows. A row whose row above is not there, or that hangs from itself in a circle, stands at the top. */
export function treeOf(rows: readonly Row[], parent: string): Branch[] {
  const branches = new Map(rows.map((row) => [row.id, { row, below: [] as Branch[] }]));
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const above = branches.get(String(branch.row.cells[parent] ?? ''));
    if (above && !leadsTo(branches, parent, above.row.id, branch.row.id)) above.below.push(branch);
    else top.push(branch);
  }
  return top;
}

/** Whether the way up from one row comes by another. */
function leadsTo(branches: ReadonlyMap<string, Branch>, parent: string, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at);) {
    if (at === to) return true;
    seen.add(at);
    const next: unknown = branches.get(at)?.row.cells[parent];
    at = typeof next === 'string' ? next : undefined;
  }
  return false;
}
