// What a Word document has that is a book: a title page, contents that fill themselves from the headings, running heads.
import type { FileChild, Header, PageNumberEstimator } from 'docx';
import type { Report } from '../../../library/text/report.ts';
import * as texts from '../texts.ts';
import { LINE } from './page.ts';
import { wordRuns, type Docx } from './words.ts';

/**
 * Works out on which page each heading stands, as Word would set them; nothing where a book goes without, or where what sets pages cannot be
 * loaded.
 */
export async function pageNumbersFor(book: Report['book']): Promise<PageNumberEstimator | undefined> {
  if (!book?.hasPageNumbers) return undefined;
  const layout = await import('docx/layout').catch(() => undefined);
  return layout?.estimatePageNumbers;
}

/**
 * The contents, with a link to each heading. Without numbers of pages, Word puts them in when somebody asks it to: to have it done on opening,
 * Word would ask every reader about fields first.
 */
export function contentsOf(
  { LeaderType, Paragraph, TableOfContents }: Docx,
  { contents, isShort }: NonNullable<Report['book']>,
  hasPageNumbers: boolean,
): FileChild[] {
  const leader = hasPageNumbers ? LeaderType.DOT : LeaderType.NONE;
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: isShort !== true, keepNext: true, text: texts.contents }),
    new TableOfContents(texts.contents, { hyperlink: true, headingStyleRange: `1-${contents}`, beginDirty: false, tabLeader: leader }),
    ...(hasPageNumbers ? [] : [new Paragraph({ style: 'Caption', text: texts.howToGetNumbersOfPages })]),
  ];
}

/** What stands at the head of each page, the first one left out. */
export function runningHead(docx: Docx, words: string): { default: Header; first: Header } {
  const { BorderStyle, Header, Paragraph } = docx;
  const border = { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 } };
  return {
    default: new Header({ children: [new Paragraph({ style: 'Header', border, children: wordRuns(docx, words) })] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}
