// Writes a report as a Word document: real headings, lists and links, tables with heading rows that repeat on each page, page numbers.
import type { FileChild, ISectionOptions, LevelFormat } from 'docx';
import type { Paper, Report, ReportSection } from '../../../library/text/report.ts';
import { languageOfTexts } from '../../../library/texts.ts';
import { withoutForbidden } from '../report/xml-text.ts';
import * as texts from '../texts.ts';
import { createSectionWriter } from './blocks.ts';
import { contentsOf, pageNumbersFor, runningHead } from './book.ts';
import { pngsOf } from './picture.ts';
import { BOXES, INK, LINE, MARGIN, NUMBERS, PAPER, SOFT } from './page.ts';
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

function footer({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx) {
  const numbers = new TextRun({ children: texts.pageOf(PageNumber.CURRENT, PageNumber.TOTAL_PAGES), size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

/** Styles of paragraphs by their id, which Word knows them by where it has such a style itself. */
const paragraphStylesOf = ({ BorderStyle }: Docx) => ({
  Quote: {
    paragraph: {
      spacing: { before: 60, after: 120 },
      indent: { left: 360 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: LINE, space: 8 } },
    },
  },
  Caption: { name: 'caption', run: { size: 20 }, paragraph: { spacing: { before: 160, after: 60 } } },
  UnderHeading: { name: texts.underHeading, run: { size: 19, color: SOFT }, paragraph: { spacing: { after: 80 } } },
  ToWriteIn: { name: texts.toWriteIn, run: { size: 19 } },
  Small: { name: texts.small, run: { size: 17 } },
  ContentsTitle: { name: texts.contentsTitle, ...heading(30, 0) },
  Header: { name: 'header', run: { size: 17, color: SOFT } },
});

const stylesOf = (docx: Docx, { book }: Report) => ({
  default: {
    document: { run: { font: 'Arial', size: 22, language: { value: languageOfTexts, eastAsia: languageOfTexts, bidirectional: languageOfTexts } } },
    title: book ? heading(60, 2400) : heading(40, 0),
    heading1: heading(30, 360),
    heading2: heading(25, 280),
    heading3: heading(22, 240),
    heading4: heading(22, 200),
  },
  paragraphStyles: Object.entries(paragraphStylesOf(docx)).map(([id, style]) => ({ id, name: id, basedOn: 'Normal', next: 'Normal', ...style })),
});

/** Sections that stand on sheets of one size. */
interface Run {
  paper: Paper;
  sections: ReportSection[];
}

function bySheet({ sections, paper = 'a4' }: Report): Run[] {
  const runs: Run[] = [{ paper, sections: [] }];
  for (const section of sections)
    if (section.paper) runs.push({ paper: section.paper, sections: [section] });
    else runs.at(-1)!.sections.push(section);
  return runs;
}

/** How a sheet lies. The library takes it as if it stood upright, and turns it. */
function sheetOf({ PageOrientation }: Docx, paper: Paper): NonNullable<ISectionOptions['properties']> {
  const { width, height } = PAPER[paper];
  const size = width > height ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height };
  return { page: { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } };
}

/** The report as a .docx file. Loads its library when first used. */
export async function toWord(report: Report): Promise<Blob> {
  const { title, lead, madeBy, sections, book } = report;
  const [docx, pngs, pageNumbers] = await Promise.all([import('docx'), pngsOf(sections), pageNumbersFor(book)]);
  const { Document, HeadingLevel, LevelFormat, Packer, Paragraph } = docx;
  const writer = createSectionWriter(docx, pngs);
  const opening = (paper: Paper): FileChild[] => [
    new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(docx, title) }),
    ...lead.map((line) => new Paragraph({ children: wordRuns(docx, line) })),
    ...(book ? [...writer.blocks(book.cover, 1, paper), ...contentsOf(docx, book, pageNumbers !== undefined)] : []),
  ];
  const document = new Document({
    title: withoutForbidden(title),
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: stylesOf(docx, report),
    ...(pageNumbers && { pageNumbers }),
    numbering: { config: [listMarks(docx, NUMBERS, LevelFormat.DECIMAL, '%1.'), listMarks(docx, BOXES, LevelFormat.BULLET, '☐')] },
    sections: bySheet(report).map(({ paper, sections: here }, index) => ({
      properties: { ...sheetOf(docx, paper), ...(book && index === 0 && { titlePage: true }) },
      ...(book && { headers: runningHead(docx, book.head ?? title) }),
      footers: { default: footer(docx) },
      children: [...(index === 0 ? opening(paper) : []), ...writer.sections(here, paper, index > 0)],
    })),
  });
  return Packer.toBlob(document);
}
