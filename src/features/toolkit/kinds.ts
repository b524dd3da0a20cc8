// The kind of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { agreedActions, withAction } from './model/actions.ts';
import { worksheetMigrations } from './model/migrations.ts';
import { worksheetSchema, type Worksheet } from './model/worksheet.ts';

/** A tool filled in. */
export const worksheetKind: DocumentKind<Worksheet> = {
  kind: 'worksheet',
  label: 'Worksheet',
  holds:
    'A tool as you fill it in: what you write in rows and cells, votes and places, actions with roles and days, who took part by role, and the last sixty changes.',
  version: 2,
  schema: worksheetSchema,
  migrations: worksheetMigrations,
  openAt: (id) => applicationPath('worksheet', id),
  actions: {
    list: agreedActions,
    change: (worksheet, id, { what, role, status }) =>
      withAction(worksheet, id, { ...(what !== undefined && { text: what }), ...(role !== undefined && { role }), ...(status && { status }) }),
  },
};
