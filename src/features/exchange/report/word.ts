// Writes a report as a Word document: real headings, tables with heading rows that repeat on each page, page numbers.
import type * as docxModule from 'docx';
import type { Paragraph, Table } from 'docx';
import type { Report, ReportBlock, ReportSection, ReportTable } from './report.ts';
import { withoutForbidden } from './xml-text.ts';

type Docx = typeof docxModule;

/** Widths in twentieths of a point: A4 with margins of two centimetres. */
const MARGIN = 1134;
const TEXT_WIDTH = 11906 - 2 * MARGIN;
const INK = '1F2430';
const LINE = '8A8F99';
const SHADE = 'F1EEE7';

/** A text as runs, with its line breaks kept. */
function runs({ TextRun }: Docx, words: string, isBold = false) {
  const lines = withoutForbidden(words).split(/\r?\n/);
  return lines.map((line, index) => new TextRun({ text: line, ...(isBold && { bold: true }), ...(index > 0 && { break: 1 }) }));
}

function tableOf(docx: Docx, { caption, head, rows, widths }: ReportTable): (Paragraph | Table)[] {
  const { Paragraph, Table, TableCell, TableRow, TableLayoutType, WidthType, BorderStyle } = docx;
  const shares = widths ?? head.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((share / total) * TEXT_WIDTH));
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const row = (cells: string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(isHead && { shading: { fill: SHADE } }),
            children: [new Paragraph({ children: runs(docx, cell, isHead || index === 0) })],
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
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    // Word joins two tables that touch.
    new Paragraph({}),
  ];
}

function blockOf(docx: Docx, block: ReportBlock): (Paragraph | Table)[] {
  if (block.kind === 'table') return tableOf(docx, block);
  if (block.kind === 'list') return block.items.map((item) => new docx.Paragraph({ bullet: { level: 0 }, children: runs(docx, item) }));
  return [new docx.Paragraph({ spacing: { after: 120 }, children: runs(docx, block.text) })];
}

const sectionOf = (docx: Docx, { heading, level, blocks }: ReportSection): (Paragraph | Table)[] => [
  new docx.Paragraph({ heading: level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2, keepNext: true, children: runs(docx, heading) }),
  ...blocks.flatMap((block) => blockOf(docx, block)),
];

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: INK, font: 'Arial' },
  paragraph: { spacing: { before, after: 120 } },
});

function pageNumbers({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx) {
  const numbers = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

/** The report as a .docx file. Loads its library when first used. */
export async function toWord({ title, lead, madeBy, sections }: Report): Promise<Blob> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const cleanTitle = withoutForbidden(title);
  const document = new Document({
    title: cleanTitle,
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' } } },
        title: heading(40, 0),
        heading1: heading(30, 360),
        heading2: heading(25, 280),
      },
      paragraphStyles: [
        { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 160, after: 60 } } },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: pageNumbers(docx) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(docx, title) }),
          ...lead.map((line) => new Paragraph({ children: runs(docx, line) })),
          ...sections.flatMap((section) => sectionOf(docx, section)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
