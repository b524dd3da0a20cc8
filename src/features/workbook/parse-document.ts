// Reads one document from text or from anything else, without trusting it. The body is checked later, by its kind.
import type { WorkbookDocument } from './document.ts';

/** Longest title that is kept, in characters. */
export const LONGEST_TITLE = 300;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;
const isTime = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));

/** The document that a value is, with the fields of a document and no others; undefined where it is none. */
export function asDocument(value: unknown): WorkbookDocument | undefined {
  if (typeof value !== 'object' || value === null || !('body' in value)) return undefined;
  const { id, kind, version, title, createdAt, changedAt, revision, body } = value as Partial<Record<keyof WorkbookDocument, unknown>>;
  if (!isText(id) || !isText(kind) || !isCount(version) || typeof title !== 'string' || title.length > LONGEST_TITLE) return undefined;
  if (!isTime(createdAt) || !isTime(changedAt) || !isCount(revision)) return undefined;
  return { id, kind, version, title, createdAt, changedAt, revision, body };
}

/** The document in a text of JSON; undefined where there is none. */
export function parseDocument(text: string | null): WorkbookDocument | undefined {
  try {
    return text === null ? undefined : asDocument(JSON.parse(text));
  } catch {
    // Not JSON: something else wrote there.
    return undefined;
  }
}
