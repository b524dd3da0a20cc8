// The kind of document that a local protocol is in the workbook.
import { applicationPath } from '../../../library/applications.ts';
import type { DocumentKind } from '../../workbook/index.ts';
import { agreedActions } from './model/actions.ts';
import { changeAction } from './model/edit.ts';
import { protocolSchema, type LocalProtocol } from './model/protocol.ts';
import * as texts from './texts.ts';

/** A local protocol that a partnership writes. */
export const localProtocolKind: DocumentKind<LocalProtocol> = {
  kind: 'local-protocol',
  label: texts.localProtocol,
  holds: texts.whatYourPartnershipWritesAboutEach,
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
