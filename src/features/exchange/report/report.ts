// What spreadsheets and calendars to take away are made from, without a word on how any file format writes it.

/** A day in a cell, which programs sort and count with as a date. */
export interface DayCell {
  /** Example: 2027-01-15 */
  day: string;
}

/** A cell that a spreadsheet program works out anew when what it rests on changes. */
export interface FormulaCell {
  /** As spreadsheets write it, in English and without the equals sign. Made by this site, never by what people typed. Example: SUM(B2:B9) */
  formula: string;
  /** What it comes to now, for programs that only show files. */
  value: string | number;
}

/** What a cell of a spreadsheet holds. Texts are written as texts, whatever they begin with. */
export type SheetCell = string | number | DayCell | FormulaCell;

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
  /** Where it leads. */
  url?: string;
  /** How many days before it the calendar reminds people; it does not if this is left out. */
  remindDays?: number;
}
