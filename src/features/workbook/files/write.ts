// Writes documents to the text of a file.
import type { WorkbookDocument } from '../document.ts';
import { FORMAT, FORMAT_VERSION, checksum, type WorkbookFile } from './format.ts';

/** The text of a file that holds the documents as they are, and a name for it: the title of a single document, or “workbook”, with the day. */
export function documentsToFile(documents: readonly WorkbookDocument[], now = new Date()): { name: string; text: string } {
  const file: WorkbookFile = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    savedAt: now.toISOString(),
    checksum: checksum(JSON.stringify(documents)),
    documents: [...documents],
  };
  const [only] = documents;
  const title = documents.length === 1 && only ? only.title : 'workbook';
  return { name: `${fileName(title) || 'document'}-${now.toISOString().slice(0, 10)}.json`, text: `${JSON.stringify(file, null, 1)}\n` };
}

/** A title as a name that every system takes. */
function fileName(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}
