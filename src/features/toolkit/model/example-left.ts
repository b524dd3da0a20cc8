// How much of a made-up example still stands in a worksheet that was begun from it: said wherever the worksheet is seen or leaves, until none is left.
import type { Definition } from './definition.ts';
import type { Cell, Row, Worksheet } from './worksheet.ts';
import * as texts from '../texts.ts';

/** The rows of an example as the first ones of a worksheet. Each is marked, so that nobody’s own words are ever taken for the example’s. */
export const rowsOfExample = ({ example }: Pick<Worksheet, 'example'>): Row[] => example.rows.map((row) => ({ ...row, fromExample: true }));

/** Whether the example made a row up: the others are lines of the tool. */
export const isMadeUpRow = ({ id }: Row, { rows }: Definition) => !rows.some((row) => row.id === id);

/** Whether a cell still holds what the example wrote, also below or above lines that a group added from phones. */
function holds(cell: Cell | undefined, made: Cell): boolean {
  if (typeof cell !== 'string' || typeof made !== 'string') return cell === made;
  const lines = cell.split('\n');
  return made.split('\n').every((line) => lines.includes(line));
}

/** What of a row is still the example’s: its cells, and its words where the example made the row up. */
export function wordsLeft(row: Row, { example, definition }: Pick<Worksheet, 'example' | 'definition'>): Cell[] {
  const made = row.fromExample && example.rows.find(({ id }) => id === row.id);
  if (!made) return [];
  const cells = Object.entries(made.cells).flatMap(([column, cell]) => (holds(row.cells[column], cell) ? [cell] : []));
  return isMadeUpRow(made, definition) && made.label && made.label === row.label ? [made.label, ...cells] : cells;
}

type Asked = Pick<Worksheet, 'rows' | 'example' | 'definition'>;

/** How many entries of a worksheet are still those of the example that it was begun from. */
export const exampleLeft = (worksheet: Asked): number => worksheet.rows.reduce((sum, row) => sum + wordsLeft(row, worksheet).length, 0);

/** What is said of it, with what the tool says of its example; undefined where nothing of it is left. */
export function exampleLine(worksheet: Asked): string | undefined {
  const left = exampleLeft(worksheet);
  return left > 0 ? texts.begunFromAnExample(texts.stillTheExamples(left), worksheet.example.note) : undefined;
}

/** Words as long as nobody writes the same by chance. */
const LONG_WORDS = 24;

/** A worksheet of an earlier version, with its rows marked if some hold long words of the example: nobody else would have written those. */
export function withMarks(worksheet: Worksheet): Worksheet {
  const marked = { ...worksheet, rows: worksheet.rows.map((row) => ({ ...row, fromExample: true })) };
  const isBegun = marked.rows.some((row) => wordsLeft(row, worksheet).some((words) => String(words).length >= LONG_WORDS));
  return isBegun ? marked : worksheet;
}
