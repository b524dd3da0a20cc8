// The workbook’s file: documents as they are kept, in the envelope of all files of this site.
import * as z from 'zod/mini';
import type { FileFormat } from '../../exchange/index.ts';
import { documentIdSchema, documentSchema } from '../parse-document.ts';
import * as texts from '../texts.ts';
import { fromVersion1 } from './version-1.ts';

/** The most documents of one file: room for several each day of a year. */
export const MOST_DOCUMENTS = 5000;

const contentSchema = z.object({
  /** ISO date and time. */
  savedAt: z.string(),
  documents: z
    .array(z.extend(documentSchema, { id: documentIdSchema }))
    .check(z.refine((documents) => new Set(documents.map(({ id }) => id)).size === documents.length)),
});
/** What a file holds. Documents have their kinds’ versions, apart from the version of the file. */
export type SavedWorkbook = z.infer<typeof contentSchema>;

export const workbookFormat: FileFormat<SavedWorkbook> = {
  mark: 'both-together-workbook',
  version: 2,
  what: texts.documentsOfAWorkbook,
  about: texts.aboutThisFile,
  // A workbook of a year’s sessions has about a twentieth of it. Reading so much takes a browser about a second.
  mostLetters: 20_000_000,
  schema: contentSchema,
  older: { 1: fromVersion1 },
};
