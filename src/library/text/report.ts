// A text to take away, in sections: what paper, Word and other files are made from, without a word on how any of them writes it.
import type { Block } from './block.ts';

/** Sheets of paper: upright, or lying for tables with many columns. */
export type Paper = 'a4' | 'a4-wide' | 'a3-wide';

/** A part under a heading. */
export interface ReportSection {
  heading: string;
  level: 1 | 2 | 3;
  /** It begins on a new sheet of paper. */
  startsPage?: boolean;
  /** Links inside the report lead here. */
  id?: string;
  /** From here on another sheet of paper, to the next section that names one. Of the first level only, and it begins on a new sheet. */
  paper?: Paper;
  /** A small line that stays with the heading. Example: From sources for England */
  under?: string;
  blocks: Block[];
}

/** The whole. Its links are whole addresses: a file leaves the site. */
export interface Report {
  title: string;
  /** Lines under the title. */
  lead: string[];
  /** Which site made it, for the properties of the file. */
  madeBy: string;
  /** The sheet of paper; A4 upright if left out. */
  paper?: Paper;
  /** What makes it a book, with running heads. */
  book?: {
    /** What its title page tells. */
    cover: Block[];
    /** Down to which level its contents list the headings. */
    contents: 1 | 2;
    /** What stands at the head of each page; the title if left out. */
    head?: string;
    /** The contents name pages. What sets the pages is half a megabyte, which is loaded for it. */
    hasPageNumbers?: true;
    /** The contents are short: in Word they stand below what the title page tells, and not on a page of their own. */
    isShort?: true;
  };
  sections: ReportSection[];
}
