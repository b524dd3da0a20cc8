// Kinds of document: checks what a feature declares, and brings a body up to the version that the page knows.
import type { DocumentKind, WorkbookDocument } from './document.ts';
import { UnreadableDocumentError } from './errors.ts';
import * as texts from './texts.ts';

/** Throws where a kind's versions have a gap, so that a wrong kind fails in the first test that opens a workbook. */
export function checkKind({ kind, version, migrations }: DocumentKind<unknown>): void {
  if (!Number.isInteger(version) || version < 1) throw new Error(`Kind ${kind}: version ${version} is not a whole number from 1.`);
  const there = Object.keys(migrations).map(Number);
  const wanted = Array.from({ length: version - 1 }, (_, index) => index + 2);
  const missing = wanted.filter((step) => !there.includes(step));
  const extra = there.filter((step) => !wanted.includes(step));
  if (missing.length) throw new Error(`Kind ${kind}: no migration to version ${missing.join(', ')}.`);
  if (extra.length) throw new Error(`Kind ${kind}: a migration to version ${extra.join(', ')}, which is not between 2 and ${version}.`);
}

/** The document with its body migrated and checked. The one that was given stays as it is. Throws UnreadableDocumentError. */
export function readAs<Body>(document: WorkbookDocument, kind: DocumentKind<Body>): WorkbookDocument<Body> {
  if (document.kind !== kind.kind) throw new UnreadableDocumentError('other-kind', texts.titleIsNotA(document.title, kind.label.toLowerCase()));
  if (document.version > kind.version) throw new UnreadableDocumentError('newer', texts.titleIsOfANewerVersion(document.title));
  const damaged = (cause: unknown) => {
    const error = new UnreadableDocumentError('damaged', texts.titleIsDamaged(document.title));
    error.cause = cause;
    return error;
  };
  let body: unknown = document.body;
  try {
    // A migration may change what it is given, never what is stored.
    if (document.version < kind.version) body = structuredClone(body);
    for (let version = document.version + 1; version <= kind.version; version++) body = kind.migrations[version]!(body);
  } catch (cause) {
    throw damaged(cause);
  }
  const checked = kind.schema.safeParse(body);
  if (!checked.success) throw damaged(checked.error);
  return { ...document, version: kind.version, body: checked.data };
}

/** Whether a body could be opened again if it were stored as it is. */
export const isValid = (body: unknown, kind: DocumentKind<unknown>): boolean => kind.schema.safeParse(body).success;
