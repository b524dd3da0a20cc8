// A worksheet as sheets of a spreadsheet: its table with typed cells, then its actions.
import { ACTION_STATUS_LABELS } from '../../../library/agreed-actions.ts';
import type { ReportSheet, SheetCell } from '../../exchange/index.ts';
import { apartFirst } from '../model/apart-first.ts';
import { exampleLine } from '../model/example-left.ts';
import { isSpread, spreadOf, spreadWords } from '../model/heard.ts';
import { rowWords, type Worksheet } from '../model/worksheet.ts';
import * as texts from '../texts.ts';

/** Characters that a column of words is wide. */
const WORDS_WIDE = 36;

/** A line of its own below the table, where some of it is still the example’s. */
const belowTable = (worksheet: Worksheet): SheetCell[][] => {
  const line = exampleLine(worksheet);
  return line ? [[line]] : [];
};

/** The table. Numbers, votes and places on scales stay numbers, so that they can be counted with. */
export function tableSheet(worksheet: Worksheet): ReportSheet {
  const { definition, rows } = worksheet;
  return {
    name: texts.worksheet,
    head: [definition.rowName, ...definition.columns.map(({ label }) => label)],
    rows: [
      ...rows.map((row): SheetCell[] => [
        row.label,
        ...definition.columns.map((column): SheetCell => {
          const cell = row.cells[column.id];
          return typeof cell === 'number' ? cell : rowWords(worksheet, row, column);
        }),
      ]),
      ...belowTable(worksheet),
    ],
    widths: [WORDS_WIDE, ...definition.columns.map(({ kind }) => (kind === 'text' ? WORDS_WIDE : 18))],
  };
}

/** What people answered on slips: how many, from where to where, and in words. */
export const answersSheet = ({ definition, rows }: Worksheet): ReportSheet => ({
  name: texts.answers,
  head: [definition.rowName, texts.question, texts.people, texts.lowest, texts.highest, texts.inWords],
  rows: definition.columns.filter(isSpread).flatMap((column) =>
    apartFirst(rows, column).map(({ row, heard }): SheetCell[] => {
      const spread = spreadOf(heard.counts)!;
      const ends = column.kind === 'scale' ? [spread.lowest, spread.highest] : ['', ''];
      return [row.label, column.label, spread.people, ...ends, spreadWords(column, heard.counts)];
    }),
  ),
  widths: [WORDS_WIDE, WORDS_WIDE, 10, 10, 10, 60],
});

/** The actions. */
export const actionsSheet = ({ actions }: Worksheet): ReportSheet => ({
  name: texts.actions,
  head: [texts.action, texts.whoRole, texts.by, texts.status],
  rows: actions.map(({ text, role, due, status }) => [text, role, due, ACTION_STATUS_LABELS[status]]),
  widths: [60, 24, 14, 8],
});
