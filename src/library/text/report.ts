// A text to take away, in sections: what paper, Word and other files are made from, without a word on how any of them writes it.
import type { Block } from './block.ts';

/** A part under a heading. */
export interface ReportSection {
  heading: string;
  level: 1 | 2 | 3;
  /** It begins on a new sheet of paper. */
  startsPage?: boolean;
  blocks: Block[];
}

/** The whole. Its links are whole addresses: a file leaves the site. */
export interface Report {
  title: string;
  /** Lines under the title. */
  lead: string[];
  /** Which site made it, for the properties of the file. */
  madeBy: string;
  /** The sheet of paper; A4 upright if left out. Wide ones are for tables with many columns. */
  paper?: 'a4' | 'a4-wide' | 'a3-wide';
  sections: ReportSection[];
}
