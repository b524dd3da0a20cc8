// Cards to cut out as a Word document: a table whose dashed borders are the lines to cut along.
import type { Paragraph } from 'docx';
import { CARD_SHEET, cardHeight, type Card, type CardSheets } from '../../../library/text/hand-sheet.ts';
import { languageOfTexts } from '../../../library/texts.ts';
import { withoutForbidden } from '../report/xml-text.ts';
import { INK, LINE, PAPER } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 56.7;
const across = (millimetres: number) => Math.round(millimetres * MILLIMETRE);
/** The room below the name of a line to write on. */
const ROOM = across(12);
const SMALL = 17;
const LARGE = 26;
const STYLES = {
  default: {
    document: { run: { font: 'Arial', size: 20, language: { value: languageOfTexts, eastAsia: languageOfTexts, bidirectional: languageOfTexts } } },
    heading1: { run: { font: 'Arial', size: 28, bold: true, color: INK } },
  },
};

function cardOf(docx: Docx, { over, text, hint, lines }: Card): Paragraph[] {
  const { Paragraph, TextRun } = docx;
  const small = (words: string) => new TextRun({ text: withoutForbidden(words), size: SMALL, color: INK });
  const large = text ? [new TextRun({ text: withoutForbidden(text), size: LARGE, bold: true })] : [];
  return [
    ...(over ? [new Paragraph({ children: [small(over)] })] : []),
    new Paragraph({ spacing: { after: 60, ...(text ? {} : { before: ROOM }) }, children: large }),
    ...(hint ? [new Paragraph({ spacing: { after: 80 }, children: [small(hint)] })] : []),
    ...lines.flatMap(([name, value]) => [
      new Paragraph({ keepNext: true, spacing: { before: 80 }, children: [small(name)] }),
      new Paragraph({ spacing: { after: value ? 60 : ROOM }, children: wordRuns(docx, value) }),
    ]),
  ];
}

/** The cards as a .docx file, two beside each other. Loads its library when first used. */
export async function cardsToWord(sheets: CardSheets): Promise<Blob> {
  const docx = await import('docx');
  const { BorderStyle, Document, HeadingLevel, HeightRule, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } = docx;
  const { title, lead, madeBy, cards } = sheets;
  const line = { style: BorderStyle.DASHED, size: 6, color: LINE };
  const width = across(CARD_SHEET.width);
  const margin = Math.round((PAPER.a4.width - width * CARD_SHEET.across) / 2);
  const rows = Array.from({ length: Math.ceil(cards.length / CARD_SHEET.across) }, (_, index) =>
    cards.slice(index * CARD_SHEET.across, (index + 1) * CARD_SHEET.across),
  );
  const table = new Table({
    width: { size: width * CARD_SHEET.across, type: WidthType.DXA },
    columnWidths: Array.from({ length: CARD_SHEET.across }, () => width),
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (row) =>
        new TableRow({
          // A card is not cut by the edge of a sheet, unless more is written on it than fits.
          cantSplit: true,
          height: { value: across(cardHeight(sheets)), rule: HeightRule.ATLEAST },
          children: Array.from(
            { length: CARD_SHEET.across },
            (_, index) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { top: across(4), bottom: across(4), left: across(5), right: across(5) },
                children: row[index] ? cardOf(docx, row[index]) : [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
  const document = new Document({
    title: withoutForbidden(title),
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: PAPER.a4, margin: { top: across(10), bottom: across(10), left: margin, right: margin } } },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 0, after: 40 }, children: wordRuns(docx, title) }),
          new Paragraph({ spacing: { after: 120 }, children: wordRuns(docx, lead) }),
          table,
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
