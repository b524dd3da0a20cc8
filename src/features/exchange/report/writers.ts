// The writers of files, each loaded when first used; and a way to have them, and the parts for QR codes, loaded before the connection goes.
import type { CalendarDay, Report, ReportSheet } from './report.ts';

/** See word.ts. */
export const toWord = async (report: Report) => (await import('./word.ts')).toWord(report);
/** See spreadsheet.ts. */
export const toSpreadsheet = async (sheets: readonly ReportSheet[]) => (await import('./spreadsheet.ts')).toSpreadsheet(sheets);
/** See calendar.ts. */
export const toCalendar = async (days: readonly CalendarDay[], madeBy: string) => (await import('./calendar.ts')).toCalendar(days, madeBy);

/** Loads one part. */
export type LoadPart = () => Promise<unknown>;

/** What is needed to draw a QR code, to read one, and to write each kind of file. One call at a time keeps a slow device responsive. */
export const PARTS = {
  drawQr: [() => import('uqr')],
  readQr: [() => import('jsqr')],
  word: [() => import('./word.ts'), () => import('docx')],
  spreadsheet: [() => import('./spreadsheet.ts'), () => import('write-excel-file/universal')],
  calendar: [() => import('./calendar.ts'), () => import('ics')],
} satisfies Record<string, LoadPart[]>;
