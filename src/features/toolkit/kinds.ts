// The kind of document that this feature keeps in the workbook.
import type { DocumentKind } from '../workbook/index.ts';
import { worksheetSchema, type Worksheet } from './model/worksheet.ts';

/** A tool filled in. */
export const worksheetKind: DocumentKind<Worksheet> = {
  kind: 'worksheet',
  label: 'Worksheet',
  version: 1,
  schema: worksheetSchema,
  migrations: {},
  openAt: (id) => `/toolkit/worksheet/#${id}`,
};
