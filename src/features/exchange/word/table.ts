// A table of a Word document: a heading row that repeats on each page, and rows that break across pages where they are tall.
import type { Paragraph, Table } from 'docx';
import { wordsOfRuns } from '../../../library/text/words.ts';
import type { BlockOf, Inline } from '../../../library/text/block.ts';
import { LINE, SHADE, WRITING_ROW } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

/** Space around the words of a cell. */
const CELL = { top: 60, bottom: 60, left: 100, right: 100 } as const;
/** About the width of a letter of the text: half of its eleven points. */
const LETTER = 110;
/**
 * A row of up to so many lines stays whole, and a table of up to so many lines on one page. What is taller has to break: LibreOffice lets
 * the words run off the page that a row as tall as a page may not leave, and Word cuts them.
 */
const MOST_LINES = { row: 10, table: 24 } as const;

/** About the height of a line of the text, with a row to write in as tall as so many. */
const LINE_HEIGHT = 270;
const WRITING_LINES = Math.ceil(WRITING_ROW / LINE_HEIGHT);

/** About how many lines a row takes. */
function linesOf(cells: readonly Inline[], columnWidths: readonly number[]): number {
  const inCell = (cell: Inline, width: number) => {
    const letters = Math.max(1, Math.floor((width - CELL.left - CELL.right) / LETTER));
    return wordsOfRuns(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  };
  return Math.max(1, ...cells.map((cell, index) => inCell(cell, columnWidths[index] ?? 0)));
}

/** The table below its caption. `wide`: twentieths of a point. */
export function tableOf(
  docx: Docx,
  { caption, head, rows, widths, toWriteIn = false, isSmall = false }: BlockOf<'table'>,
  wide: number,
): (Paragraph | Table)[] {
  const { HeightRule, Paragraph, Table, TableCell, TableRow, TableLayoutType, WidthType, BorderStyle } = docx;
  const shares = widths ?? head.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((share / total) * wide));
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const lines = rows.map((cells) => Math.max(linesOf(cells, columnWidths), toWriteIn ? WRITING_LINES : 1));
  const isShort = lines.reduce((sum, one) => sum + one, 0) <= MOST_LINES.table;
  const row = (cells: readonly Inline[], { isHead = false, keepNext, staysWhole }: { isHead?: boolean; keepNext: boolean; staysWhole: boolean }) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: staysWhole,
      ...(toWriteIn && !isHead && { height: { value: WRITING_ROW, rule: HeightRule.ATLEAST } }),
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins: CELL,
            ...(isHead && { shading: { fill: SHADE } }),
            children: [
              new Paragraph({
                keepNext,
                ...(isSmall ? { style: 'Small' } : toWriteIn && { style: 'ToWriteIn' }),
                children: wordRuns(docx, cell, isHead || index === 0),
              }),
            ],
          }),
      ),
    });
  return [
    ...(caption ? [new Paragraph({ style: 'Caption', keepNext: true, children: wordRuns(docx, caption) })] : []),
    new Table({
      width: { size: wide, type: WidthType.DXA },
      columnWidths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, firstColumn: true },
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      rows: [
        row(head, { isHead: true, keepNext: true, staysWhole: linesOf(head, columnWidths) <= MOST_LINES.row }),
        ...rows.map((cells, index) => row(cells, { keepNext: isShort && index < rows.length - 1, staysWhole: lines[index]! <= MOST_LINES.row })),
      ],
    }),
    // Word joins two tables that touch.
    new Paragraph({}),
  ];
}
