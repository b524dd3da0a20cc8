// A plain description of something to take away: text and tables, without a word on how any file format writes them.

/** A table with a row of headings. The first cell of each row names the row. */
export interface ReportTable {
  kind: 'table';
  /** Says what the table shows; stands above it. */
  caption: string;
  head: string[];
  rows: string[][];
  /** Share of the width that each column takes, in any unit. Equal if left out. */
  widths?: number[];
}
export type ReportBlock =
  | { kind: 'text'; text: string }
  /** With bullets, unless `marks` says otherwise. Boxes are for ticking by hand. */
  | { kind: 'list'; items: string[]; marks?: 'numbers' | 'boxes' }
  | { kind: 'quote'; text: string }
  /** Empty lines to write on by hand. */
  | { kind: 'room'; lines: number }
  | ReportTable;

export interface ReportSection {
  heading: string;
  level: 1 | 2 | 3;
  /** It begins on a new sheet of paper. */
  startsPage?: boolean;
  blocks: ReportBlock[];
}

export interface Report {
  title: string;
  /** Lines under the title. */
  lead: string[];
  /** Which site made it, for the properties of the file. */
  madeBy: string;
  sections: ReportSection[];
}

/** What a cell of a spreadsheet holds. Texts are written as texts, whatever they begin with. */
export type SheetCell = string | number;

/** One sheet of a spreadsheet. */
export interface ReportSheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  name: string;
  head: string[];
  rows: SheetCell[][];
  /** Width of each column, in characters. */
  widths: number[];
}

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same each time it is exported, so that a calendar updates the day instead of adding it again. */
  id: string;
  /** Example: 2027-01-15 */
  day: string;
  title: string;
  description?: string;
}

export const text = (words: string): ReportBlock => ({ kind: 'text', text: words });
export const list = (items: string[]): ReportBlock => ({ kind: 'list', items });
export const orderedList = (items: string[]): ReportBlock => ({ kind: 'list', items, marks: 'numbers' });
export const boxList = (items: string[]): ReportBlock => ({ kind: 'list', items, marks: 'boxes' });
export const quote = (words: string): ReportBlock => ({ kind: 'quote', text: words });
export const room = (lines: number): ReportBlock => ({ kind: 'room', lines });
