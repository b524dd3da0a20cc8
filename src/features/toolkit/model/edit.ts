// Changes of a worksheet, each of which can be taken back and done again, also after the page is loaded anew.
import type { Cell, Row, Step, Worksheet } from './worksheet.ts';
import { LIMITS, type Column } from './definition.ts';
import { spreadOf } from './heard.ts';

/** How many steps can be taken back. */
const MOST_STEPS = 60;

type RowChange = Step['rows'][number];

/** The rows with some of them changed: those are taken out, then put in at their new places, lowest first. The others keep their order. */
function applied(rows: readonly Row[], changes: readonly { id: string; row: Row | null; at: number }[]): Row[] {
  const touched = new Set(changes.map(({ id }) => id));
  const next = rows.filter(({ id }) => !touched.has(id));
  for (const { row, at } of [...changes].sort((one, other) => one.at - other.at)) if (row) next.splice(at, 0, row);
  return next;
}

/** What a row becomes. Without a place it stays where it is. */
interface Change {
  id: string;
  after: Row | null;
  /** From 0, among the rows as they will be. */
  at?: number;
}

/** The worksheet with rows changed, remembered as one step. Steps with the same `typing` one after the other become one. */
function step(worksheet: Worksheet, words: string, wanted: readonly Change[], typing?: string): Worksheet {
  const places = new Map(worksheet.rows.map((row, at) => [row.id, { row, at }]));
  const changes = wanted.flatMap(({ id, after, at }): RowChange[] => {
    const was = places.get(id);
    const afterAt = after ? (at ?? was?.at ?? worksheet.rows.length) : -1;
    const isSame = was ? was.row === after && was.at === afterAt : after === null;
    return isSame ? [] : [{ id, before: was?.row ?? null, beforeAt: was?.at ?? -1, after, afterAt }];
  });
  if (changes.length === 0) return worksheet;
  const rows = applied(
    worksheet.rows,
    changes.map(({ id, after, afterAt }) => ({ id, row: after, at: afterAt })),
  );
  const last = worksheet.past.at(-1);
  const isMore = typing !== undefined && last?.typing === typing && worksheet.future.length === 0;
  const made: Step = isMore
    ? { ...last, rows: changes.map((change, index) => ({ ...change, before: last.rows[index]!.before, beforeAt: last.rows[index]!.beforeAt })) }
    : { words: words.slice(0, LIMITS.words), ...(typing !== undefined && { typing }), rows: changes };
  return { ...worksheet, rows, past: [...(isMore ? worksheet.past.slice(0, -1) : worksheet.past), made].slice(-MOST_STEPS), future: [] };
}

const withColumns = (worksheet: Worksheet, columns: Column[] | undefined): Worksheet =>
  columns ? { ...worksheet, definition: { ...worksheet.definition, columns } } : worksheet;

/** Takes the last step back. The same worksheet where there is none. */
export function undo(worksheet: Worksheet): Worksheet {
  const last = worksheet.past.at(-1);
  if (!last) return worksheet;
  const rows = applied(
    worksheet.rows,
    last.rows.map(({ id, before, beforeAt }) => ({ id, row: before, at: beforeAt })),
  );
  return { ...withColumns(worksheet, last.columns?.before), rows, past: worksheet.past.slice(0, -1), future: [last, ...worksheet.future] };
}

/** Does the last step that was taken back again. */
export function redo(worksheet: Worksheet): Worksheet {
  const [next, ...rest] = worksheet.future;
  if (!next) return worksheet;
  const rows = applied(
    worksheet.rows,
    next.rows.map(({ id, after, afterAt }) => ({ id, row: after, at: afterAt })),
  );
  return { ...withColumns(worksheet, next.columns?.after), rows, past: [...worksheet.past, next], future: rest };
}

const rowOf = ({ rows }: Worksheet, id: string) => rows.find((row) => row.id === id);
const short = (label: string) => (label.length > 40 ? `${label.slice(0, 39)}…` : label);
const nameOf = (worksheet: Worksheet, id: string) => `“${short(rowOf(worksheet, id)?.label ?? '')}”`;

/** The cells with some of them changed. An empty one is not kept. */
const withCells = (cells: Row['cells'], changed: Readonly<Record<string, Cell | undefined>>): Row['cells'] =>
  Object.fromEntries(Object.entries({ ...cells, ...changed }).filter((entry): entry is [string, Cell] => entry[1] !== undefined && entry[1] !== ''));

/** Writes a cell; nothing, or an empty text, empties it. Typing on in one cell is one step. */
export function writeCell(worksheet: Worksheet, rowId: string, columnId: string, cell: Cell | undefined): Worksheet {
  const row = rowOf(worksheet, rowId);
  const column = worksheet.definition.columns.find(({ id }) => id === columnId);
  const kept = typeof cell === 'string' ? cell.slice(0, LIMITS.cell) : cell;
  if (!row || !column || row.cells[columnId] === kept) return worksheet;
  const isTyped = column.kind === 'text' || column.kind === 'role' || column.kind === 'number';
  return step(
    worksheet,
    `${short(column.label)}: ${nameOf(worksheet, rowId)}`,
    [{ id: rowId, after: { ...row, cells: withCells(row.cells, { [columnId]: kept }) } }],
    isTyped ? `${rowId}/${columnId}` : undefined,
  );
}

/** Writes several cells of one row as one step, such as a note's place on a plane. */
export function writeCells(
  worksheet: Worksheet,
  rowId: string,
  cells: Readonly<Record<string, Cell | undefined>>,
  words = `Move ${nameOf(worksheet, rowId)}`,
): Worksheet {
  const row = rowOf(worksheet, rowId);
  return row ? step(worksheet, words, [{ id: rowId, after: { ...row, cells: withCells(row.cells, cells) } }]) : worksheet;
}

/** Gives a row other words. */
export function renameRow(worksheet: Worksheet, id: string, label: string): Worksheet {
  const row = rowOf(worksheet, id);
  if (!row || row.label === label) return worksheet;
  return step(worksheet, `The words of ${nameOf(worksheet, id)}`, [{ id, after: { ...row, label: label.slice(0, LIMITS.label) } }], `${id}/`);
}

/** Adds a row at the end, or after another. Nothing happens where there are as many as a worksheet may hold. */
export function addRow(worksheet: Worksheet, row: Row, after?: string): Worksheet {
  if (worksheet.rows.length >= LIMITS.rows) return worksheet;
  const place = after === undefined ? -1 : worksheet.rows.findIndex(({ id }) => id === after);
  return step(worksheet, `Add “${short(row.label)}”`, [{ id: row.id, after: row, at: place < 0 ? worksheet.rows.length : place + 1 }]);
}

/** Takes a row out. Rows that hung from it hang from nothing then. */
export function removeRow(worksheet: Worksheet, id: string): Worksheet {
  const parents = worksheet.definition.columns.filter(({ kind }) => kind === 'row').map((column) => column.id);
  const orphans = worksheet.rows.flatMap((row): Change[] => {
    const hung = parents.filter((parent) => row.cells[parent] === id);
    if (hung.length === 0 || row.id === id) return [];
    const at = worksheet.rows.filter((one) => one.id !== id).indexOf(row);
    return [{ id: row.id, after: { ...row, cells: withCells(row.cells, Object.fromEntries(hung.map((parent) => [parent, undefined]))) }, at }];
  });
  return step(worksheet, `Take out ${nameOf(worksheet, id)}`, [{ id, after: null }, ...orphans]);
}

/** Moves a row to a place, counted from 1. */
export function moveRow(worksheet: Worksheet, id: string, place: number): Worksheet {
  const row = rowOf(worksheet, id);
  return row ? step(worksheet, `Move ${nameOf(worksheet, id)}`, [{ id, after: row, at: Math.min(Math.max(place, 1), worksheet.rows.length) - 1 }]) : worksheet;
}

/** Puts other rows in place of all that are there, as one step. Such as an example, or a blank. */
export const replaceRows = (worksheet: Worksheet, rows: readonly Row[], words: string): Worksheet =>
  step(worksheet, words, [
    ...worksheet.rows.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }): Change => ({ id, after: null })),
    ...rows.map((row, at): Change => ({ id: row.id, after: row, at })),
  ]);

/**
 * Gives the cells of these scales that are empty, and that people answered on slips, the middle of the answers: the lower of two where it lies
 * between them. A place to begin from. One step; the same worksheet where there is nothing to place.
 */
export const placeAtMiddle = (worksheet: Worksheet, scales: readonly string[]): Worksheet =>
  step(
    worksheet,
    'Place at the middle',
    worksheet.rows.flatMap((row): Change[] => {
      const places = scales.flatMap((id) => {
        const spread = row.cells[id] === undefined && row.heard?.[id] && spreadOf(row.heard[id].counts);
        return spread ? [[id, spread.middle[0]] as const] : [];
      });
      return places.length > 0 ? [{ id: row.id, after: { ...row, cells: withCells(row.cells, Object.fromEntries(places)) } }] : [];
    }),
  );

/** The worksheet with other columns, remembered as one step. */
function changeColumns(worksheet: Worksheet, columns: Column[], words: string, typing?: string): Worksheet {
  const last = worksheet.past.at(-1);
  const isMore = typing !== undefined && last?.typing === typing && last.columns !== undefined && worksheet.future.length === 0;
  const before = isMore ? last.columns!.before : worksheet.definition.columns;
  const made: Step = { words: words.slice(0, LIMITS.words), ...(typing !== undefined && { typing }), rows: [], columns: { before, after: columns } };
  return { ...withColumns(worksheet, columns), past: [...(isMore ? worksheet.past.slice(0, -1) : worksheet.past), made].slice(-MOST_STEPS), future: [] };
}

/** Adds a column of words at the end, such as one more stage. Nothing happens where there are as many as a worksheet may hold. */
export const addColumn = (worksheet: Worksheet, id: string, label: string): Worksheet =>
  worksheet.definition.columns.length >= LIMITS.columns
    ? worksheet
    : changeColumns(worksheet, [...worksheet.definition.columns, { id, label: label.slice(0, LIMITS.words), kind: 'text' }], `Add “${short(label)}”`);

/** Gives a column another heading. */
export const renameColumn = (worksheet: Worksheet, id: string, label: string): Worksheet =>
  changeColumns(
    worksheet,
    worksheet.definition.columns.map((column) => (column.id === id ? { ...column, label: label.slice(0, LIMITS.words) } : column)),
    `The heading “${short(label)}”`,
    `column/${id}`,
  );

/** Takes a column out. What stands in it is kept out of sight, so that undo brings it back. The last one stays. */
export const removeColumn = (worksheet: Worksheet, id: string): Worksheet => {
  const columns = worksheet.definition.columns.filter((column) => column.id !== id);
  const gone = worksheet.definition.columns.find((column) => column.id === id);
  return gone && columns.length > 0 ? changeColumns(worksheet, columns, `Take out “${short(gone.label)}”`) : worksheet;
};
