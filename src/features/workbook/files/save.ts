// Saves documents as a file among the downloads.
import { saveFile, textFile } from '../../exchange/index.ts';
import type { WorkbookDocument } from '../document.ts';
import { documentsToFile } from './write.ts';

/** One file with the documents as they are. Check what was written in them first: the file may leave the device. */
export function saveDocuments(documents: readonly WorkbookDocument[]): void {
  const { name, text } = documentsToFile(documents);
  saveFile(textFile(name, text, 'application/json'));
}
