// How much of a made-up example still stands in a worksheet that was begun from it: said wherever the worksheet is seen or leaves, until none is left.
import type { Cell, Row, Worksheet } from './worksheet.ts';
import * as texts from '../texts.ts';

/** The rows of an example as the first ones of a worksheet. Each is marked, so that nobody’s own words are ever taken for the example’s. */
export const rowsOfExample = ({ example }: Pick<Worksheet, 'example'>): Row[] => example.rows.map((row) => ({ ...row, fromExample: true }));

/** Whether the example made a row up: the others are lines of the tool. */
const isMadeUpRow = ({ id }: Row, { definition }: Pick<Worksheet, 'definition'>) => !definition.rows.some((row) => row.id === id);

/** Whether a cell still holds what the example wrote, also below or above lines that a group added from phones. */
function holds(cell: Cell | undefined, made: Cell): boolean {
  if (typeof cell !== 'string' || typeof made !== 'string') return cell === made;
  const lines = cell.split('\n');
  return made.split('\n').every((line) => lines.includes(line));
}

/** How many entries of a row are still those of the example: its cells, and its words where the example made the row up. */
function leftInRow(row: Row, { example, definition }: Pick<Worksheet, 'example' | 'definition'>): number {
  const made = row.fromExample && example.rows.find(({ id }) => id === row.id);
  if (!made) return 0;
  const cells = Object.entries(made.cells).filter(([column, cell]) => holds(row.cells[column], cell)).length;
  return cells + (isMadeUpRow(made, { definition }) && made.label !== '' && made.label === row.label ? 1 : 0);
}

type Asked = Pick<Worksheet, 'rows' | 'example' | 'definition'>;

/** How many entries of a worksheet are still those of the example that it was begun from. */
export const exampleLeft = (worksheet: Asked): number => worksheet.rows.reduce((sum, row) => sum + leftInRow(row, worksheet), 0);

/** Whether nothing in a row is anybody’s own. */
export const isWhollyExample = (row: Row, worksheet: Pick<Worksheet, 'example' | 'definition'>): boolean => {
  const left = leftInRow(row, worksheet);
  return left > 0 && left === Object.keys(row.cells).length + (isMadeUpRow(row, worksheet) ? 1 : 0);
};

/** What is said of it, with what the tool says of its example; undefined where nothing of it is left. */
export function exampleLine(worksheet: Asked): string | undefined {
  const left = exampleLeft(worksheet);
  return left > 0 ? texts.begunFromAnExample(left, worksheet.example.note) : undefined;
}

/** Words as long as nobody writes the same by chance. */
const LONG_WORDS = 24;
const isLong = (cell: unknown) => typeof cell === 'string' && cell.length >= LONG_WORDS;

/** A worksheet of an earlier version, with its rows marked if some hold long words of the example: nobody else would have written those. */
export function withMarks(worksheet: Worksheet): Worksheet {
  const made = new Map(worksheet.example.rows.map((row) => [row.id, row]));
  const holdsItsWords = ({ id, label, cells }: Row) => {
    const row = made.get(id);
    const isMadeUp = row !== undefined && isMadeUpRow(row, worksheet) && row.label === label && isLong(label);
    return isMadeUp || Object.entries(row?.cells ?? {}).some(([column, cell]) => cells[column] === cell && isLong(cell));
  };
  if (!worksheet.rows.some(holdsItsWords)) return worksheet;
  return { ...worksheet, rows: worksheet.rows.map((row) => (made.has(row.id) ? { ...row, fromExample: true } : row)) };
}
