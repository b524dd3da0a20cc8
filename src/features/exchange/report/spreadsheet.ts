// Writes sheets as a spreadsheet file (.xlsx), with heading rows that stay in view.
import type { SheetData } from 'write-excel-file/universal';
import type { ReportSheet, SheetCell } from './report.ts';
import { withoutForbidden } from './xml-text.ts';

/** The most characters that a cell may hold in Excel. */
const MOST_IN_CELL = 32_767;

// Typed as a string, a cell is never a formula, whatever it begins with.
const cellOf = (value: SheetCell) =>
  typeof value === 'number'
    ? { type: Number, value, alignVertical: 'top' as const }
    : { type: String, value: withoutForbidden(value).slice(0, MOST_IN_CELL), wrap: true, alignVertical: 'top' as const };

const headOf = (words: string) => ({
  type: String,
  value: words,
  fontWeight: 'bold' as const,
  wrap: true,
  backgroundColor: '#f1eee7',
  alignVertical: 'top' as const,
});

/** The sheets as an .xlsx file. Loads its library when first used. */
export async function toSpreadsheet(sheets: readonly ReportSheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  return writeXlsxFile(
    sheets.map(({ name, head, rows, widths }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [head.map(headOf), ...rows.map((row) => row.map(cellOf))] as SheetData,
    })),
    { fontFamily: 'Arial', fontSize: 11 },
  ).toBlob();
}
