// The actions of a protocol for lists of all documents, and actions that were agreed elsewhere.
import type { AgreedAction } from '../../../../library/agreed-actions.ts';
import type { Origin } from '../../../exchange/index.ts';
import { addAction } from './edit.ts';
import { LIMITS, type Line, type LineAction, type LocalProtocol } from './protocol.ts';

/** Every action with something in it, with its line, in the order of the lines. */
export const allActions = ({ lines }: Pick<LocalProtocol, 'lines'>): { line: Line; action: LineAction }[] =>
  lines.flatMap((line) => line.actions.filter(({ text }) => text.trim() !== '').map((action) => ({ line, action })));

/** The actions as lists of all documents show them. */
export const agreedActions = (protocol: Pick<LocalProtocol, 'lines'>): AgreedAction[] =>
  allActions(protocol).map(({ action: { id, text, role, due, status, from } }) => ({
    id,
    what: text,
    role,
    status,
    ...(due && { by: due }),
    ...(from && { isSentHere: true as const }),
  }));

/**
 * The protocol with an action that was agreed elsewhere put to a line. Its id stays, so that it is one action wherever it is listed.
 * @throws an Error whose message is for people, where the line holds as many as it can or the protocol holds it already
 */
export function withSentAction(protocol: LocalProtocol, lineId: string, { id, what, role, by, status }: AgreedAction, from: Origin): LocalProtocol {
  const line = protocol.lines.find((one) => one.id === lineId);
  if (!line) throw new Error('That line is no longer in the protocol. Choose another.');
  const holder = protocol.lines.find(({ actions }) => actions.some((action) => action.id === id));
  if (holder) throw new Error(`This protocol holds the action already, at “${holder.label}”.`);
  if (line.actions.length >= LIMITS.actions) throw new Error(`This line holds ${LIMITS.actions} actions, which is as many as it can. Choose another.`);
  return addAction(protocol, lineId, { id, text: what.slice(0, LIMITS.action), role: role.slice(0, LIMITS.role), due: by ?? '', status, from });
}
