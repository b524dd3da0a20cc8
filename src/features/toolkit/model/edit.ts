// Changes of a worksheet, each of which can be taken back and done again, also after the page is loaded anew.
import { changesOf, grownRows, itemsAfter, itemsBefore, shortName, stepAgain, stepBack, withStep, type WantedChange } from '../../workbook/index.ts';
import type { Cell, Row, Step, Worksheet } from './worksheet.ts';
import { LIMITS, type Column } from './definition.ts';
import { spreadOf } from './heard.ts';
import * as texts from '../texts.ts';

type Change = WantedChange<Row>;

/** A step with another that follows by more typing in the same place. */
const grown = (before: Step, now: Step): Step => ({
  ...before,
  rows: grownRows(before, now),
  ...(before.columns && now.columns && { columns: { before: before.columns.before, after: now.columns.after } }),
});

/** The worksheet with rows changed, remembered as one step. Steps with the same `typing` one after the other become one. */
function step(worksheet: Worksheet, words: string, wanted: readonly Change[], typing?: string): Worksheet {
  const rows = changesOf(worksheet.rows, wanted);
  if (rows.length === 0) return worksheet;
  const made: Step = { words, ...(typing !== undefined && { typing }), rows };
  return { ...worksheet, rows: itemsAfter(worksheet.rows, made), ...withStep(worksheet, made, grown) };
}

const withColumns = (worksheet: Worksheet, columns: Column[] | undefined): Worksheet =>
  columns ? { ...worksheet, definition: { ...worksheet.definition, columns } } : worksheet;

/** Takes the last step back. The same worksheet where there is none. */
export function undo(worksheet: Worksheet): Worksheet {
  const back = stepBack(worksheet);
  if (!back) return worksheet;
  const { step: last, ...steps } = back;
  return { ...withColumns(worksheet, last.columns?.before), rows: itemsBefore(worksheet.rows, last), ...steps };
}

/** Does the last step that was taken back again. */
export function redo(worksheet: Worksheet): Worksheet {
  const again = stepAgain(worksheet);
  if (!again) return worksheet;
  const { step: next, ...steps } = again;
  return { ...withColumns(worksheet, next.columns?.after), rows: itemsAfter(worksheet.rows, next), ...steps };
}

const rowOf = ({ rows }: Worksheet, id: string) => rows.find((row) => row.id === id);
const nameOf = (worksheet: Worksheet, id: string) => `“${shortName(rowOf(worksheet, id)?.label ?? '')}”`;

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
    `${shortName(column.label)}: ${nameOf(worksheet, rowId)}`,
    [{ id: rowId, after: { ...row, cells: withCells(row.cells, { [columnId]: kept }) } }],
    isTyped ? `${rowId}/${columnId}` : undefined,
  );
}

/** Writes several cells of one row as one step, such as a note's place on a plane. */
export function writeCells(
  worksheet: Worksheet,
  rowId: string,
  cells: Readonly<Record<string, Cell | undefined>>,
  words = texts.move(nameOf(worksheet, rowId)),
): Worksheet {
  const row = rowOf(worksheet, rowId);
  return row ? step(worksheet, words, [{ id: rowId, after: { ...row, cells: withCells(row.cells, cells) } }]) : worksheet;
}

/** Gives a row other words. */
export function renameRow(worksheet: Worksheet, id: string, label: string): Worksheet {
  const row = rowOf(worksheet, id);
  if (!row || row.label === label) return worksheet;
  return step(worksheet, texts.wordsOf(nameOf(worksheet, id)), [{ id, after: { ...row, label: label.slice(0, LIMITS.label) } }], `${id}/`);
}

/** Adds a row at the end, or after another. Nothing happens where there are as many as a worksheet may hold. */
export function addRow(worksheet: Worksheet, row: Row, after?: string): Worksheet {
  if (worksheet.rows.length >= LIMITS.rows) return worksheet;
  const place = after === undefined ? -1 : worksheet.rows.findIndex(({ id }) => id === after);
  return step(worksheet, texts.addName(shortName(row.label)), [{ id: row.id, after: row, at: place < 0 ? worksheet.rows.length : place + 1 }]);
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
  return step(worksheet, texts.takeOut(nameOf(worksheet, id)), [{ id, after: null }, ...orphans]);
}

/** Moves a row to a place, counted from 1. */
export function moveRow(worksheet: Worksheet, id: string, place: number): Worksheet {
  const row = rowOf(worksheet, id);
  return row
    ? step(worksheet, texts.move(nameOf(worksheet, id)), [{ id, after: row, at: Math.min(Math.max(place, 1), worksheet.rows.length) - 1 }])
    : worksheet;
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
    texts.placeAtTheMiddle,
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
  const made: Step = { words, ...(typing !== undefined && { typing }), rows: [], columns: { before: worksheet.definition.columns, after: columns } };
  return { ...withColumns(worksheet, columns), ...withStep(worksheet, made, grown) };
}

/** Adds a column of words at the end, such as one more stage. Nothing happens where there are as many as a worksheet may hold. */
export const addColumn = (worksheet: Worksheet, id: string, label: string): Worksheet =>
  worksheet.definition.columns.length >= LIMITS.columns
    ? worksheet
    : changeColumns(worksheet, [...worksheet.definition.columns, { id, label: label.slice(0, LIMITS.words), kind: 'text' }], texts.addName(shortName(label)));

/** Gives a column another heading. */
export const renameColumn = (worksheet: Worksheet, id: string, label: string): Worksheet =>
  changeColumns(
    worksheet,
    worksheet.definition.columns.map((column) => (column.id === id ? { ...column, label: label.slice(0, LIMITS.words) } : column)),
    texts.headingName(shortName(label)),
    `column/${id}`,
  );

/** Takes a column out. What stands in it is kept out of sight, so that undo brings it back. The last one stays. */
export const removeColumn = (worksheet: Worksheet, id: string): Worksheet => {
  const columns = worksheet.definition.columns.filter((column) => column.id !== id);
  const gone = worksheet.definition.columns.find((column) => column.id === id);
  return gone && columns.length > 0 ? changeColumns(worksheet, columns, texts.takeOutName(shortName(gone.label))) : worksheet;
};
