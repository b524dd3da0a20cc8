// Reads the text of a workbook file without trusting it. A file that is not wholly right is refused with a reason; nothing is ever half read.
import { fileFailure, readFileText, type FileFailure } from '../../exchange/index.ts';
import type { DocumentKinds, WorkbookDocument } from '../document.ts';
import { UnreadableDocumentError } from '../errors.ts';
import { readAs } from '../kinds.ts';
import * as texts from '../texts.ts';
import { MOST_DOCUMENTS, workbookFormat } from './format.ts';
import { languageOfTexts } from '../../../library/texts.ts';

/** Why a file was not read, and what to do. */
export type WorkbookFileFailure = Pick<FileFailure, 'ok' | 'message' | 'whatToDo'>;

/** What reading a file came to. */
export type ReadWorkbookFile = { ok: true; documents: WorkbookDocument[] } | WorkbookFileFailure;

const refuse = ({ message, whatToDo }: Pick<FileFailure, 'message' | 'whatToDo'>): WorkbookFileFailure => ({
  ok: false,
  message,
  whatToDo: `${whatToDo} ${texts.nothingInThisBrowserHasChanged}`,
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
      message: texts.fileHoldsMoreDocumentsThan(MOST_DOCUMENTS.toLocaleString(languageOfTexts)),
      whatToDo: texts.saveFewerDocumentsToEachFile,
    });
  const documents: WorkbookDocument[] = [];
  for (const document of read.value.documents) {
    const kind = kinds.find((one) => one.kind === document.kind);
    if (!kind && unknownKinds === 'refuse') {
      const wanted = kinds.map(({ label }) => label.toLowerCase()).join(texts.or);
      return refuse({
        message: texts.titleIsSomethingElse(document.title, wanted),
        whatToDo: texts.openTheFileOnTheWorkbookPage,
      });
    }
    try {
      documents.push(kind ? readAs(document, kind) : document);
    } catch (error) {
      const isNewer = error instanceof UnreadableDocumentError && error.reason === 'newer';
      return refuse(fileFailure(isNewer ? 'newer' : 'damaged', workbookFormat.what));
    }
  }
  return documents.length ? { ok: true, documents } : refuse({ message: texts.thereIsNothingInThisFile, whatToDo: texts.chooseAnotherFile });
}
