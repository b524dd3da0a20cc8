// Writes a report as a Word document: real headings, lists and links, tables with heading rows that repeat on each page, page numbers.
import type { LevelFormat } from 'docx';
import type { Report } from '../../../library/text/report.ts';
import { withoutForbidden } from '../report/xml-text.ts';
import { sectionsOf } from './blocks.ts';
import { pngsOf } from './picture.ts';
import { BOXES, INK, LINE, MARGIN, NUMBERS, PAPER, textWidth } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: INK, font: 'Arial' },
  paragraph: { spacing: { before, after: 120 } },
});

/** What stands before the items of a list. */
const listMarks = ({ AlignmentType }: Docx, reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 720, hanging: 360 } } } }],
});

function pageNumbers({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx) {
  const numbers = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

const stylesOf = ({ BorderStyle }: Docx) => ({
  default: {
    document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' } } },
    title: heading(40, 0),
    heading1: heading(30, 360),
    heading2: heading(25, 280),
    heading3: heading(22, 240),
    heading4: heading(22, 200),
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        spacing: { before: 60, after: 120 },
        indent: { left: 360 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: LINE, space: 8 } },
      },
    },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 160, after: 60 } } },
  ],
});

/** The report as a .docx file. Loads its library when first used. */
export async function toWord({ title, lead, madeBy, sections, paper = 'a4' }: Report): Promise<Blob> {
  const [docx, pngs] = await Promise.all([import('docx'), pngsOf(sections)]);
  const { Document, HeadingLevel, LevelFormat, Packer, PageOrientation, Paragraph } = docx;
  // The library takes a sheet as if it stood upright, and turns it.
  const { width, height } = PAPER[paper];
  const size = width > height ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height };
  const document = new Document({
    title: withoutForbidden(title),
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: stylesOf(docx),
    numbering: { config: [listMarks(docx, NUMBERS, LevelFormat.DECIMAL, '%1.'), listMarks(docx, BOXES, LevelFormat.BULLET, '☐')] },
    sections: [
      {
        properties: { page: { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: pageNumbers(docx) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(docx, title) }),
          ...lead.map((line) => new Paragraph({ children: wordRuns(docx, line) })),
          ...sectionsOf(docx, sections, textWidth(paper), pngs),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
