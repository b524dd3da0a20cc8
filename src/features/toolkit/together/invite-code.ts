// The invitation to a round as a code, for a link, a QR code or a file.
import { makeCode, readCode, type CodeFailure, type CodeFormat } from '../../exchange/index.ts';
import { inviteSchema, type Invite } from './round.ts';
import * as texts from '../texts.ts';

const format: CodeFormat<Invite> = { letter: 'w', version: 1, what: texts.invitationToAWorksheet, schema: inviteSchema };

/** The invitation as a code. */
export const makeInviteCode = (invite: Invite): Promise<string> => makeCode(format, invite);

/** Reads an invitation from a code, or from a link or message that carries one. */
export async function readInviteCode(text: string): Promise<{ ok: true; invite: Invite } | CodeFailure> {
  const read = await readCode(format, text);
  return read.ok ? { ok: true, invite: read.value } : read;
}
