// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { agreedActions, withAction } from './model/actions.ts';
import { worksheetMigrations } from './model/migrations.ts';
import { worksheetSchema, type Worksheet } from './model/worksheet.ts';
import { ownSlipSchema, type OwnSlip } from './together/slip.ts';

/** A tool filled in. */
export const worksheetKind: DocumentKind<Worksheet> = {
  kind: 'worksheet',
  label: 'Worksheet',
  holds:
    'A tool as you fill it in: what you write in rows and cells, votes and places, actions with roles and days, who took part by role, and the last sixty changes. While a group adds to it: sealed slips, or names and slips where names are shown.',
  version: 3,
  schema: worksheetSchema,
  migrations: worksheetMigrations,
  openAt: (id) => applicationPath('worksheet', id),
  actions: {
    list: agreedActions,
    change: (worksheet, id, { what, role, status }) =>
      withAction(worksheet, id, { ...(what !== undefined && { text: what }), ...(role !== undefined && { role }), ...(status && { status }) }),
    sent: (worksheet, id, sentTo) => withAction(worksheet, id, { sentTo }),
  },
};

/** One person’s slip for a worksheet that somebody else runs. */
export const slipKind: DocumentKind<OwnSlip> = {
  kind: 'worksheet-slip',
  label: 'Slip for a worksheet',
  holds: 'What you add to somebody’s worksheet, until you hand it in: notes, votes and places, and your name or group where the invitation asks for it.',
  version: 1,
  schema: ownSlipSchema,
  migrations: {},
  openAt: (id) => applicationPath('worksheet', `slip=${id}`),
};

export const toolkitKinds = [worksheetKind, slipKind] as const;
