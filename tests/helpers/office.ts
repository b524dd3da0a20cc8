// Exports as another program reads them: what is saved here is opened by LibreOffice and written again as HTML or CSV.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { convertWithOffice, findOffice, findPdfReader } from '../../scripts/workshop/office.ts';
import type { OutgoingFile } from '../../src/features/exchange/index.ts';

/** All sheets as CSV, one file each, with commas, quotation marks and UTF-8. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const HTML = 'html:HTML (StarWriter)';

/** Whether LibreOffice is there. */
export const hasOffice = findOffice() !== undefined;
/** The name of a group of tests that need it. */
export const OFFICE_TESTS = hasOffice ? 'LibreOffice' : 'LibreOffice is not installed (npm test installs it on Debian as root), so these are skipped';

/** Whether the words on the pages of a document can be read: LibreOffice sets them, and poppler reads them. */
export const hasPages = hasOffice && findPdfReader() !== undefined;
/** The name of a group of tests that need it. */
export const PAGES_TESTS = hasPages
  ? 'pages set by LibreOffice'
  : 'LibreOffice or pdftotext is not installed (npm test installs both on Debian as root), so these are skipped';

/** The text of each element of a kind in HTML, without markup. */
export const textsOf = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) =>
    inner
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** The words of a PDF in the order in which they were written: in a table, cell by cell. */
export const pdfWords = (file: string): string => execFileSync(findPdfReader()!, ['-raw', file, '-'], { encoding: 'utf8' });

/** A folder of its own for what is converted. */
function openOfficeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const convert = async (files: Readonly<Record<string, Promise<OutgoingFile>>>, to: string) => {
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, file]) => {
        writeFileSync(join(folder, name), Buffer.from(await (await file).content.arrayBuffer()));
        return join(folder, name);
      }),
    );
    convertWithOffice(findOffice()!, paths, to, folder);
  };
  return {
    /** Word documents by the names of their files. Example: session.docx is then read as session.html */
    convertDocuments: (files: Readonly<Record<string, Promise<OutgoingFile>>>) => convert(files, HTML),
    /** A spreadsheet, each sheet to a file. Example: session.xlsx is then read as session-Actions.csv */
    convertSheets: (files: Readonly<Record<string, Promise<OutgoingFile>>>) => convert(files, ALL_SHEETS),
    /** Word documents as pages. Example: session.docx is then read as session.pdf */
    convertToPages: (files: Readonly<Record<string, Promise<OutgoingFile>>>) => convert(files, 'pdf'),
    /** The words on the pages of a PDF, as they lie. */
    readPages: (name: string) => execFileSync(findPdfReader()!, ['-layout', join(folder, name), '-'], { encoding: 'utf8' }),
    /** The words of a PDF, cell by cell. */
    readWords: (name: string) => pdfWords(join(folder, name)),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of a group of tests: the folder that `fill` converts into before them, however long LibreOffice takes; it is gone after them. */
export function officeFolder(
  fill: (folder: ReturnType<typeof openOfficeFolder>) => Promise<void>,
  milliseconds = 120_000,
): () => ReturnType<typeof openOfficeFolder> {
  let folder: ReturnType<typeof openOfficeFolder> | undefined;
  beforeAll(async () => {
    folder = openOfficeFolder();
    await fill(folder);
  }, milliseconds);
  afterAll(() => folder?.remove());
  return () => folder!;
}
