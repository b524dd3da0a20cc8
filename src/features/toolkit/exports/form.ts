// A form that a person reads and signs, as blocks: what is only read stands across the sheet, what is filled in stands in few tables, and a thing that is asked alone has a line of its own.
import { table, text, type Block, type Inline, type Run } from '../../../library/text/block.ts';
import type { Column, Definition } from '../model/definition.ts';
import { isAsked, type Row } from '../model/worksheet.ts';

/** Shares of the sheet: a box to tick, room for words, and what names the row with and without room for words beside it. */
const SHARE = { tick: 1, words: 2.2, nameByWords: 1.4, nameAlone: 3.4 } as const;

const hasWords = ({ kind }: Column) => kind === 'text';

const widthsOf = (columns: readonly Column[]) => [
  columns.some(hasWords) ? SHARE.nameByWords : SHARE.nameAlone,
  ...columns.map((column) => (hasWords(column) ? SHARE.words : SHARE.tick)),
];

/** What stands in a cell that its row does not ask. */
export const NOT_ASKED = '–';

/** Rows that follow each other and ask the same, together; a row that asks part of what those before it ask goes with them. */
function runsOfRows(definition: Definition, rows: readonly Row[]): { columns: Column[]; rows: Row[] }[] {
  const runs: { columns: Column[]; rows: Row[] }[] = [];
  for (const row of rows) {
    const columns = definition.columns.filter((column) => isAsked(row, column));
    const last = runs.at(-1);
    const goesWith = last && (columns.length === 0) === (last.columns.length === 0) && columns.every((column) => last.columns.includes(column));
    if (goesWith) last.rows.push(row);
    else runs.push({ columns, rows: [row] });
  }
  return runs;
}

/** So many lines to write on below what asks for words alone. */
const LINES = 2;

/** The one thing that a line asks, without a table around it: its boxes behind its words, or room to write below them. */
function lineAlone(label: string, cell: Inline): Block[] {
  const name: Run = { text: label, strong: true };
  if (cell === '')
    return [
      { is: 'text', runs: [name] },
      { is: 'writing-lines', lines: LINES },
    ];
  const given = typeof cell === 'string' ? [cell] : cell.filter((run) => run !== '\n');
  return [{ is: 'text', runs: [name, ...given.flatMap((run): Run[] => ['\u2003', run])] }];
}

/** The lines of a form. `cellOf`: what stands in a cell. The head of the form says how it is filled in, and each part has its heading: tables have no caption. */
export const formBlocks = (definition: Definition, rows: readonly Row[], cellOf: (row: Row, column: Column) => Inline): Block[] =>
  runsOfRows(definition, rows).flatMap(({ columns, rows: together }): Block[] => {
    if (columns.length === 0) return together.map(({ label }) => text(label));
    if (columns.length === 1 && together.length === 1) return lineAlone(together[0]!.label, cellOf(together[0]!, columns[0]!));
    return [
      {
        ...table(
          '',
          [definition.rowName, ...columns.map(({ label }) => label)],
          together.map((row) => [row.label, ...columns.map((column) => (isAsked(row, column) ? cellOf(row, column) : NOT_ASKED))]),
          widthsOf(columns),
        ),
        toWriteIn: true,
      },
    ];
  });
