// The kind of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { worksheetSchema, type Worksheet } from './model/worksheet.ts';

/** A tool filled in. */
export const worksheetKind: DocumentKind<Worksheet> = {
  kind: 'worksheet',
  label: 'Worksheet',
  holds:
    'A tool as you fill it in: what you write in rows and cells, votes and places, actions with roles and days, who took part by role, and the last sixty changes.',
  version: 1,
  schema: worksheetSchema,
  migrations: {},
  openAt: (id) => applicationPath('worksheet', id),
};
