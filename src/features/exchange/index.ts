// The door to what leaves and enters the page: codes, QR codes, files and their names, ids, days, and the check for identifying details.
export { fromBase64url, toBase64url } from './codes/base64url.ts';
export { codeFailure, findCodes, makeCode, readCode, type CodeFailure, type CodeFormat, type CodeProblem } from './codes/code.ts';
export { crc32 } from './codes/crc32.ts';
export { dayOf, monthsAfter, today } from './days.ts';
export { notesIn, putBack, within, type ChangedNotes, type LeavingText } from './details/leaving-words.ts';
export { daySchema, entryIdSchema, randomId, randomIdSchema, siteVersionSchema, textUpTo, typedRecord } from './fields.ts';
export { fileFailure, makeFileText, readFileText, type FileFailure, type FileFormat, type ReadFile } from './files/envelope.ts';
export { fileName } from './files/file-name.ts';
export { readTextFile, saveFile, textFile, type OutgoingFile } from './files/files.ts';
export { fitsQr, makeQr, MOST_QR_LETTERS, type QrPicture } from './qr/make.ts';
export { canSeal, makeSealKeys, seal, unseal, type SealKeys } from './sealing/seal.ts';
export type { ScanFailure } from './qr/scan.ts';
export type { Note } from './details/review.ts';
export { toPng, type Drawing } from './pictures/png.ts';
export { toCsv } from './report/csv.ts';
export type { CalendarDay, ReportSheet, SheetCell } from './report/report.ts';
export { loadReview, PARTS, scanPicture, scanWithCamera, toCalendar, toSpreadsheet, toWord, type LoadPart } from './when-used.ts';
export { escapeText } from './report/xml-text.ts';
