// The sections of a report as paragraphs and tables of a Word document. What introduces something stays on the page with it.
import type * as docxModule from 'docx';
import type { Paragraph, Table } from 'docx';
import type { ReportBlock, ReportSection, ReportTable } from './report.ts';
import { withoutForbidden } from './xml-text.ts';

export type Docx = typeof docxModule;

/** Widths in twentieths of a point: A4 with margins of two centimetres. */
export const MARGIN = 1134;
const TEXT_WIDTH = 11906 - 2 * MARGIN;
export const INK = '1F2430';
export const LINE = '8A8F99';
const SHADE = 'F1EEE7';
/** A table of so few rows stays on one page. */
const SHORT = 12;
const AFTER = 120;
/** The names of the lists whose marks the document declares. */
export const NUMBERS = 'numbers';
export const BOXES = 'boxes';

/** A text as runs, with its line breaks kept. */
export function runs({ TextRun }: Docx, words: string, isBold = false) {
  const lines = withoutForbidden(words).split(/\r?\n/);
  return lines.map((line, index) => new TextRun({ text: line, ...(isBold && { bold: true }), ...(index > 0 && { break: 1 }) }));
}

function tableOf(docx: Docx, { caption, head, rows, widths }: ReportTable): (Paragraph | Table)[] {
  const { Paragraph, Table, TableCell, TableRow, TableLayoutType, WidthType, BorderStyle } = docx;
  const shares = widths ?? head.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((share / total) * TEXT_WIDTH));
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const row = (cells: string[], isHead: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(isHead && { shading: { fill: SHADE } }),
            children: [new Paragraph({ keepNext, children: runs(docx, cell, isHead || index === 0) })],
          }),
      ),
    });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(docx, caption) }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, firstColumn: true },
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      rows: [row(head, true, true), ...rows.map((cells, index) => row(cells, false, rows.length <= SHORT && index < rows.length - 1))],
    }),
    // Word joins two tables that touch.
    new Paragraph({}),
  ];
}

/** Lines to write on: a tab that is filled with underscores up to the margin. */
function roomOf({ LeaderType, Paragraph, Tab, TabStopType, TextRun }: Docx, lines: number): Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }];
  const line = (keepNext: boolean) =>
    new Paragraph({ tabStops, keepNext, spacing: { before: 200 }, children: [new TextRun({ children: [new Tab()], color: LINE })] });
  return Array.from({ length: lines }, (_, index) => line(index < lines - 1));
}

/** `place` tells lists with numbers apart, so that each counts from 1. */
function listOf(docx: Docx, { items, marks }: Extract<ReportBlock, { kind: 'list' }>, place: number, next: ReportBlock | undefined): Paragraph[] {
  const look = marks ? { numbering: { reference: marks === 'boxes' ? BOXES : NUMBERS, level: 0, instance: place } } : { bullet: { level: 0 } };
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    return new docx.Paragraph({
      ...look,
      keepNext: marks === 'boxes' && (!isLast || next !== undefined),
      ...(isLast && { spacing: { after: AFTER } }),
      children: runs(docx, item),
    });
  });
}

function blockOf(docx: Docx, block: ReportBlock, place: number, next: ReportBlock | undefined): (Paragraph | Table)[] {
  const { Paragraph } = docx;
  if (block.kind === 'table') return tableOf(docx, block);
  if (block.kind === 'room') return roomOf(docx, block.lines);
  if (block.kind === 'list') return listOf(docx, block, place, next);
  if (block.kind === 'quote') return [new Paragraph({ style: 'Quote', children: runs(docx, block.text) })];
  return [new Paragraph({ keepNext: next !== undefined && next.kind !== 'text', spacing: { after: AFTER }, children: runs(docx, block.text) })];
}

/** Headings by level, from 1. */
const headingOf = ({ HeadingLevel }: Docx, level: ReportSection['level']) =>
  [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1]!;

/** More blocks than a section holds. */
const MOST_BLOCKS = 1000;

/** A section with its heading. `place` is its place in the report. */
export const sectionOf = (docx: Docx, { heading, level, startsPage = false, blocks }: ReportSection, place: number): (Paragraph | Table)[] => [
  new docx.Paragraph({ heading: headingOf(docx, level), keepNext: true, pageBreakBefore: startsPage, children: runs(docx, heading) }),
  ...blocks.flatMap((block, index) => blockOf(docx, block, place * MOST_BLOCKS + index, blocks[index + 1])),
];
