// Workbook files of version 1, as the site saved them at first: the documents stood beside the mark, under a checksum of their own.
import { withSoundEnvelope } from '../parse-document.ts';
import type { WorkbookDocument } from '../document.ts';

/** FNV-1a over the UTF-16 units of a text, in two halves of 32 bits. Nothing else uses it any more. */
function checksumOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + index), 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

const hasEnvelope = (value: unknown): value is WorkbookDocument =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'revision' in value &&
  typeof value.revision === 'number';

/** The content of version 2. Titles and revisions that the site wrote too large are cut, so that its own files open again. */
export function fromVersion1({ savedAt, checksum, documents }: Readonly<Record<string, unknown>>): unknown {
  if (!Array.isArray(documents) || checksumOf(JSON.stringify(documents)) !== checksum) return undefined;
  return { savedAt, documents: documents.map((value: unknown) => (hasEnvelope(value) ? withSoundEnvelope(value) : value)) };
}
