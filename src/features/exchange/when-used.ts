// The larger parts of this feature, each loaded when first used; and a way to have them loaded before the connection goes.
import type { CardSheets } from '../../library/text/hand-sheet.ts';
import type { Report } from '../../library/text/report.ts';
import type { CalendarDay, ReportSheet } from './report/report.ts';
import type { ScanFailure } from './qr/scan.ts';

/** See word/word.ts. */
export const toWord = async (report: Report) => (await import('./word/word.ts')).toWord(report);
/** See word/cards.ts. */
export const cardsToWord = async (cards: CardSheets) => (await import('./word/cards.ts')).cardsToWord(cards);
/** See report/spreadsheet.ts. */
export const toSpreadsheet = async (sheets: readonly ReportSheet[]) => (await import('./report/spreadsheet.ts')).toSpreadsheet(sheets);
/** See report/calendar.ts. */
export const toCalendar = async (days: readonly CalendarDay[], madeBy: string) => (await import('./report/calendar.ts')).toCalendar(days, madeBy);

const loadScan = () => import('./qr/scan.ts');
/** See qr/scan.ts. */
export const scanPicture = async (file: Blob): Promise<{ ok: true; text: string } | ScanFailure> => (await loadScan()).scanPicture(file);
/** See qr/scan.ts. */
export const scanWithCamera = async (
  video: HTMLVideoElement,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<{ ok: true; stop: () => void } | ScanFailure> => (await loadScan()).scanWithCamera(video, onText, signal);

/** The check for identifying details, and the screen on which its findings are settled. */
export async function loadReview() {
  const [{ notesWithDetails }, { ReviewDetails }] = await Promise.all([import('./details/review.ts'), import('./details/ReviewDetails.tsx')]);
  return { notesWithDetails, ReviewDetails };
}

/** Loads one part. */
export type LoadPart = () => Promise<unknown>;

/** What each thing needs. One call after the other keeps a slow device responsive. */
export const PARTS = {
  review: [loadReview],
  drawQr: [() => import('uqr')],
  readQr: [loadScan, () => import('jsqr')],
  word: [() => import('./word/word.ts'), () => import('./word/cards.ts'), () => import('docx')],
  spreadsheet: [() => import('./report/spreadsheet.ts')],
  calendar: [() => import('./report/calendar.ts'), () => import('ics')],
} satisfies Record<string, LoadPart[]>;
