// Reads the text of a workbook file without trusting it. A file that is not wholly right is refused with a reason; nothing is ever half read.
import type { DocumentKinds, WorkbookDocument } from '../document.ts';
import { UnreadableDocumentError } from '../errors.ts';
import { readAs } from '../kinds.ts';
import { asDocument } from '../parse-document.ts';
import { FORMAT, FORMAT_VERSION, checksum } from './format.ts';
import { isPlain } from './plain.ts';

/** What reading a file came to. */
export type ReadFile = { ok: true; documents: WorkbookDocument[] } | { ok: false; reason: string; whatToDo: string };

const NOTHING_CHANGED = 'Nothing in this browser has changed.';
const refuse = (reason: string, whatToDo: string): ReadFile => ({ ok: false, reason, whatToDo: `${whatToDo} ${NOTHING_CHANGED}` });
const notOurs = () => refuse('This file was not saved from a workbook on this site.', 'Choose a file whose name ends in .json and that was saved here.');
const damaged = () =>
  refuse('This file is damaged: part of it is missing or has been changed.', 'Use another copy of the file, or save it again where it came from.');
const newer = () =>
  refuse(
    'This file was saved by a newer version of this site.',
    'Load this page again while you are online to get the newer version, then open the file again.',
  );

/**
 * The documents in a file, each brought up to its kind's version and checked. Documents of other kinds are refused, or with
 * `unknownKinds: 'keep'` given back as they are.
 */
export function readWorkbookFile(text: string, kinds: DocumentKinds, { unknownKinds = 'refuse' }: { unknownKinds?: 'refuse' | 'keep' } = {}): ReadFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text.includes(FORMAT) ? damaged() : notOurs();
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) return notOurs();
  if (!('formatVersion' in file) || typeof file.formatVersion !== 'number' || !('checksum' in file) || !('documents' in file)) return damaged();
  if (file.formatVersion > FORMAT_VERSION) return newer();
  if (file.formatVersion !== FORMAT_VERSION || !Array.isArray(file.documents) || !isPlain(file.documents)) return damaged();
  if (checksum(JSON.stringify(file.documents)) !== file.checksum) return damaged();

  const documents: WorkbookDocument[] = [];
  for (const value of file.documents as unknown[]) {
    const document = asDocument(value);
    if (!document || documents.some(({ id }) => id === document.id)) return damaged();
    const kind = kinds.find((one) => one.kind === document.kind);
    if (!kind && unknownKinds === 'refuse') {
      const wanted = kinds.map(({ label }) => label.toLowerCase()).join(' or ');
      return refuse(`“${document.title}” is something else: this page opens a ${wanted}.`, 'To keep it, open the file on the workbook page.');
    }
    try {
      documents.push(kind ? readAs(document, kind) : document);
    } catch (error) {
      return error instanceof UnreadableDocumentError && error.reason === 'newer' ? newer() : damaged();
    }
  }
  return documents.length ? { ok: true, documents } : refuse('There is nothing in this file.', 'Choose another file.');
}
