// What a Word document has that is a book: a title page, contents that fill themselves from the headings, running heads.
import type { FileChild, Header } from 'docx';
import type { Report } from '../../../library/text/report.ts';
import { LINE } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

/**
 * The contents, with a link to each heading. Word numbers the pages when somebody asks it to: to have it done on opening, Word would ask
 * every reader about fields first.
 */
export function contentsOf({ LeaderType, Paragraph, TableOfContents }: Docx, { contents }: NonNullable<Report['book']>): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, keepNext: true, text: 'Contents' }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: `1-${contents}`, beginDirty: false, tabLeader: LeaderType.NONE }),
    new Paragraph({ style: 'Caption', text: 'For the numbers of pages, click in the contents with the right button and choose Update Field.' }),
  ];
}

/** The title of the book at the head of each page, the first one left out. */
export function runningHead(docx: Docx, title: string): { default: Header; first: Header } {
  const { BorderStyle, Header, Paragraph } = docx;
  const border = { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 } };
  return {
    default: new Header({ children: [new Paragraph({ style: 'Header', border, children: wordRuns(docx, title) })] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}
