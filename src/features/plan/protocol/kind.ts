// The kind of document that a local protocol is in the workbook.
import { applicationPath } from '../../../library/applications.ts';
import type { DocumentKind } from '../../workbook/index.ts';
import { agreedActions } from './model/actions.ts';
import { changeAction } from './model/edit.ts';
import { protocolSchema, type LocalProtocol } from './model/protocol.ts';

/** A local protocol that a partnership writes. */
export const localProtocolKind: DocumentKind<LocalProtocol> = {
  kind: 'local-protocol',
  label: 'Local protocol',
  holds:
    'What your partnership writes about each expectation: where you are now, what you agree, owners by role, days, how you will know, what is left out and why, and actions; what was taken over from a reflection session or borrowed from an idea; and the last sixty changes.',
  version: 1,
  schema: protocolSchema,
  migrations: {},
  openAt: (id) => applicationPath('localProtocol', id),
  actions: {
    list: agreedActions,
    change: (protocol, id, { what, role, status }) =>
      changeAction(protocol, id, { ...(what !== undefined && { text: what }), ...(role !== undefined && { role }), ...(status && { status }) }),
  },
};
