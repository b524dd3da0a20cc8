// Reads the text of a workbook file without trusting it. A file that is not wholly right is refused with a reason; nothing is ever half read.
import { fileFailure, readFileText, type FileFailure } from '../../exchange/index.ts';
import type { DocumentKinds, WorkbookDocument } from '../document.ts';
import { UnreadableDocumentError } from '../errors.ts';
import { readAs } from '../kinds.ts';
import { MOST_DOCUMENTS, workbookFormat } from './format.ts';

/** Why a file was not read, and what to do. */
export type WorkbookFileFailure = Pick<FileFailure, 'ok' | 'message' | 'whatToDo'>;

/** What reading a file came to. */
export type ReadWorkbookFile = { ok: true; documents: WorkbookDocument[] } | WorkbookFileFailure;

const refuse = ({ message, whatToDo }: Pick<FileFailure, 'message' | 'whatToDo'>): WorkbookFileFailure => ({
  ok: false,
  message,
  whatToDo: `${whatToDo} Nothing in this browser has changed.`,
});

/**
 * The documents in a file, each brought up to its kind's version and checked; no text stands for a file that was too large to be read.
 * Documents of other kinds are refused, or with `unknownKinds: 'keep'` given back as they are. Never throws.
 */
export function readWorkbookFile(
  text: string | undefined,
  kinds: DocumentKinds,
  { unknownKinds = 'refuse' }: { unknownKinds?: 'refuse' | 'keep' } = {},
): ReadWorkbookFile {
  const read = readFileText(workbookFormat, text);
  if (!read.ok) return refuse(read);
  if (read.value.documents.length > MOST_DOCUMENTS)
    return refuse({
      message: `This file holds more than ${MOST_DOCUMENTS.toLocaleString('en-GB')} documents, which is more than this site opens at once.`,
      whatToDo: 'Where it was saved, save fewer documents to each file, then open those.',
    });
  const documents: WorkbookDocument[] = [];
  for (const document of read.value.documents) {
    const kind = kinds.find((one) => one.kind === document.kind);
    if (!kind && unknownKinds === 'refuse') {
      const wanted = kinds.map(({ label }) => label.toLowerCase()).join(' or ');
      return refuse({
        message: `“${document.title}” is something else: this page opens a ${wanted}.`,
        whatToDo: 'To keep it, open the file on the workbook page.',
      });
    }
    try {
      documents.push(kind ? readAs(document, kind) : document);
    } catch (error) {
      const isNewer = error instanceof UnreadableDocumentError && error.reason === 'newer';
      return refuse(fileFailure(isNewer ? 'newer' : 'damaged', workbookFormat.what));
    }
  }
  return documents.length ? { ok: true, documents } : refuse({ message: 'There is nothing in this file.', whatToDo: 'Choose another file.' });
}
