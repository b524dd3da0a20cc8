// What a worksheet says row by row, in plain lines: for documents that begin from it.
import { isMadeUpRow, wordsLeft } from './example-left.ts';
import { rowName, rowWords, type Row, type Worksheet } from './worksheet.ts';

/** One row in a line. Example: Housing: What they need: An invitation; How much: 4 of 5 */
function lineOf(worksheet: Worksheet, row: Row): string {
  const cells = worksheet.definition.columns.flatMap((column) => {
    const words = rowWords(worksheet, row, column).trim();
    return words ? [`${column.label}: ${words}`] : [];
  });
  return [rowName(row), cells.join('; ')].filter(Boolean).join(': ');
}

/** Whether nothing in a row is anybody’s own. */
function isWhollyExample(row: Row, worksheet: Worksheet): boolean {
  const left = wordsLeft(row, worksheet);
  const own = [...Object.values(row.cells), ...(isMadeUpRow(row, worksheet.definition) ? [row.label] : [])];
  return left.length > 0 && own.every((words) => left.includes(words));
}

/** Rows in which something was written: those with a cell filled in, and those that people added. What is all the example’s was written by nobody. */
export const rowLines = (worksheet: Worksheet): { id: string; words: string }[] =>
  worksheet.rows
    .filter(({ id, label, cells }) => Object.keys(cells).length > 0 || (label.trim() !== '' && !worksheet.definition.rows.some((row) => row.id === id)))
    .filter((row) => !isWhollyExample(row, worksheet))
    .map((row) => ({ id: row.id, words: lineOf(worksheet, row) }));
