// What spreadsheets and calendars to take away are made from, without a word on how any file format writes it.

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
