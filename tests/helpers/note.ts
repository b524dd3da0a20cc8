// Notes: documents of a workbook of a kind that only tests know.
import * as z from 'zod/mini';
import type { DocumentKind, WorkbookDocument } from '../../src/features/workbook/document.ts';

export const noteKind: DocumentKind<{ text: string }> = {
  kind: 'note',
  label: 'Note',
  holds: 'What a test writes.',
  version: 1,
  schema: z.object({ text: z.string() }),
  migrations: {},
  openAt: (id) => `/note/#${id}`,
};

/** A note, as kept. */
export const noteDocument = <Body = unknown>(changes: Partial<WorkbookDocument<Body>> & { body: Body }): WorkbookDocument<Body> => ({
  id: 'n1',
  kind: 'note',
  version: 1,
  title: 'A note',
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: '2026-11-20T10:00:00.000Z',
  revision: 1,
  ...changes,
});
