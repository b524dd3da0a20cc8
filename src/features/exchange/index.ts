// The door to what leaves and enters the page: codes, QR codes, files and their names, ids, days, and the check for identifying details.
export { fromBase64url, toBase64url } from './codes/base64url.ts';
export { codeFailure, findCodes, makeCode, readCode, type CodeFailure, type CodeFormat, type CodeProblem } from './codes/code.ts';
export { crc32 } from './codes/crc32.ts';
export { dayOf, dayOfMoment, monthsAfter, today, workingDayFrom } from './days.ts';
export { notesIn, putBack, within, type ChangedNotes, type LeavingText } from './details/leaving-words.ts';
export {
  daySchema,
  entryIdSchema,
  originSchema,
  randomId,
  randomIdSchema,
  sitePathSchema,
  siteVersionSchema,
  textUpTo,
  typedRecord,
  type Origin,
} from './fields.ts';
export { fileFailure, makeFileText, readFileText, type FileFailure, type FileFormat, type ReadFile } from './files/envelope.ts';
export { fileName } from './files/file-name.ts';
export { foreignWords, mayHoldCode } from './files/foreign.ts';
export { readTextFile, saveFile, textFile, type OutgoingFile } from './files/files.ts';
export { canShare, share } from './files/share.ts';
export { gatherFrames, toFrames } from './qr/frames.ts';
export { fitsQr, makeQr, MOST_QR_LETTERS, type QrPicture } from './qr/make.ts';
export { canSeal, makeSealKeys, seal, unseal, unsealer, type SealKeys } from './sealing/seal.ts';
export type { ScanFailure } from './qr/scan.ts';
export type { Note } from './details/review.ts';
export { toPng, type Drawing } from './pictures/png.ts';
export { toCsv } from './report/csv.ts';
export { actionDays, dayTitle, REMIND_DAYS } from './report/action-days.ts';
export type { CalendarDay, FormulaCell, ReportSheet, SheetCell } from './report/report.ts';
export { columnName } from './report/column-name.ts';
export { cardsToWord, loadReview, PARTS, scanPicture, scanWithCamera, toCalendar, toSpreadsheet, toWord, type LoadPart } from './when-used.ts';
export { escapeText } from './report/xml-text.ts';
export { checkCannotFindEverything } from './texts.ts';
