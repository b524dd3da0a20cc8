// The shape of a workbook file: JSON with a mark, the version of this shape, and a checksum over the documents.
import type { WorkbookDocument } from '../document.ts';

/** The mark by which a file is known. It never changes. */
export const FORMAT = 'both-together-workbook';

/** The version of the file's own shape; documents inside have their kinds' versions. */
export const FORMAT_VERSION = 1;

/** A whole file. */
export interface WorkbookFile {
  format: typeof FORMAT;
  formatVersion: number;
  /** ISO date and time. */
  savedAt: string;
  /** Of the documents as compact JSON: sixteen hexadecimal digits. */
  checksum: string;
  documents: WorkbookDocument[];
}

/** FNV-1a over the UTF-16 units of a text, in two halves of 32 bits: tells damage apart, not malice. */
export function checksum(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + index), 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
