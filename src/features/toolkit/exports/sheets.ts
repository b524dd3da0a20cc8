// A worksheet as sheets of a spreadsheet: its table with typed cells, then its actions.
import { ACTION_STATUS_LABELS } from '../../../library/agreed-actions.ts';
import type { ReportSheet, SheetCell } from '../../exchange/index.ts';
import { rowWords, type Worksheet } from '../model/worksheet.ts';

/** Characters that a column of words is wide. */
const WORDS_WIDE = 36;

/** The table. Numbers, votes and places on scales stay numbers, so that they can be counted with. */
export function tableSheet(worksheet: Worksheet): ReportSheet {
  const { definition, rows } = worksheet;
  return {
    name: 'Worksheet',
    head: [definition.rowName, ...definition.columns.map(({ label }) => label)],
    rows: rows.map((row): SheetCell[] => [
      row.label,
      ...definition.columns.map((column): SheetCell => {
        const cell = row.cells[column.id];
        return typeof cell === 'number' ? cell : rowWords(worksheet, row, column);
      }),
    ]),
    widths: [WORDS_WIDE, ...definition.columns.map(({ kind }) => (kind === 'text' ? WORDS_WIDE : 18))],
  };
}

/** The actions. */
export const actionsSheet = ({ actions }: Worksheet): ReportSheet => ({
  name: 'Actions',
  head: ['Action', 'Who (role)', 'By', 'Status'],
  rows: actions.map(({ text, role, due, status }) => [text, role, due, ACTION_STATUS_LABELS[status]]),
  widths: [60, 24, 14, 8],
});
