// The kinds of document that this feature keeps in the workbook.
import { applicationPath } from '../../library/applications.ts';
import type { DocumentKind } from '../workbook/index.ts';
import { agreedActions, withAction } from './model/actions.ts';
import { worksheetMigrations } from './model/migrations.ts';
import { worksheetSchema, type Worksheet } from './model/worksheet.ts';
import { ownSlipSchema, type OwnSlip } from './together/slip.ts';
import * as texts from './texts.ts';

/** A tool filled in. */
export const worksheetKind: DocumentKind<Worksheet> = {
  kind: 'worksheet',
  label: texts.worksheet,
  holds: texts.toolAsYouFillItIn,
  version: 5,
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
  label: texts.slipForAWorksheet,
  holds: texts.whatYouAddToSomebodysWorksheet,
  version: 1,
  schema: ownSlipSchema,
  migrations: {},
  openAt: (id) => applicationPath('worksheet', `slip=${id}`),
};

export const toolkitKinds = [worksheetKind, slipKind] as const;
