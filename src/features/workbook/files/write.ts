// Writes documents to the text of a file.
import { dayOf, fileName, makeFileText } from '../../exchange/index.ts';
import type { WorkbookDocument } from '../document.ts';
import { withSoundEnvelope } from '../parse-document.ts';
import * as texts from '../texts.ts';
import { MOST_DOCUMENTS, workbookFormat } from './format.ts';
import { languageOfTexts } from '../../../library/texts.ts';

/**
 * The text of a file that holds the documents as they are, and a name for it: the title of a single document, or “workbook”, with the day.
 * @throws Error with words for the person, where the file could not be opened again
 */
export function documentsToFile(documents: readonly WorkbookDocument[], now = new Date()): { name: string; text: string } {
  if (documents.length > MOST_DOCUMENTS) throw new Error(texts.oneFileHoldsNoMoreDocumentsThan(MOST_DOCUMENTS.toLocaleString(languageOfTexts)));
  const [only] = documents;
  const title = documents.length === 1 && only ? only.title : 'workbook';
  const isNamed = /[\p{L}\p{N}]/u.test(title);
  return {
    name: fileName(isNamed ? title : 'document', 'json', dayOf(now)),
    text: makeFileText(workbookFormat, { savedAt: now.toISOString(), documents: documents.map(withSoundEnvelope) }),
  };
}
