// A form that a person reads and signs, as blocks: what is only read stands across the sheet, what is filled in stands in tables that ask no more than their rows do.
import { table, text, type Block, type Inline } from '../../../library/text/block.ts';
import type { Column, Definition } from '../model/definition.ts';
import { isAsked, type Row } from '../model/worksheet.ts';
import * as texts from '../texts.ts';

/** Shares of the sheet: a box to tick, room for words, and what names the row with and without room for words beside it. */
const SHARE = { tick: 1, words: 2.2, nameByWords: 1.4, nameAlone: 3.4 } as const;

const hasWords = ({ kind }: Column) => kind === 'text';

const widthsOf = (columns: readonly Column[]) => [
  columns.some(hasWords) ? SHARE.nameByWords : SHARE.nameAlone,
  ...columns.map((column) => (hasWords(column) ? SHARE.words : SHARE.tick)),
];

/** Rows that follow each other and ask the same, together. */
function runsOfRows(definition: Definition, rows: readonly Row[]): { columns: Column[]; rows: Row[] }[] {
  const runs: { columns: Column[]; rows: Row[] }[] = [];
  for (const row of rows) {
    const columns = definition.columns.filter((column) => isAsked(row, column));
    const last = runs.at(-1);
    if (last && last.columns.length === columns.length && last.columns.every(({ id }, index) => id === columns[index]!.id)) last.rows.push(row);
    else runs.push({ columns, rows: [row] });
  }
  return runs;
}

/** The lines of a form. `cellOf`: what stands in a cell. */
export const formBlocks = (definition: Definition, rows: readonly Row[], cellOf: (row: Row, column: Column) => Inline): Block[] =>
  runsOfRows(definition, rows).flatMap(({ columns, rows: together }): Block[] =>
    columns.length === 0
      ? together.map(({ label }) => text(label))
      : [
          {
            ...table(
              texts.tickOrWriteWithThePerson,
              [definition.rowName, ...columns.map(({ label }) => label)],
              together.map((row) => [row.label, ...columns.map((column) => cellOf(row, column))]),
              widthsOf(columns),
            ),
            toWriteIn: true,
          },
        ],
  );
