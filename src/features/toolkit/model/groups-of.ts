// The groups of a board.
import type { Column } from './definition.ts';
import type { Row } from './worksheet.ts';
import * as texts from '../texts.ts';

/** The key of the notes that are in no group. No group of a person's own can have it: cells are never empty. */
export const NO_GROUP = '';

export interface Group {
  id: string;
  label: string;
}

/** Those without a group first; then the choices of the column, or the groups that notes name and those made but still empty. */
export function groupsOf(rows: readonly Row[], column: Column, empty: readonly string[]): Group[] {
  const none: Group = { id: NO_GROUP, label: texts.noGroupYet };
  if (column.kind === 'choice') return [none, ...column.choices];
  const named = rows.flatMap(({ cells }) => (typeof cells[column.id] === 'string' ? [String(cells[column.id])] : []));
  return [none, ...[...new Set([...named, ...empty])].map((label) => ({ id: label, label }))];
}
