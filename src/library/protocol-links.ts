// Links that send an action on to a line of a local protocol: plain addresses with ids after the “#”; what somebody wrote stands in no address.
import { applicationPath } from './applications.ts';

/** An action of a document in the workbook, by ids. */
export interface SentFrom {
  /** Id of the document that holds it. */
  document: string;
  action: string;
}

/** The address that sends an action on. Without the base path. */
export const sendActionPath = ({ document, action }: SentFrom): string =>
  applicationPath('localProtocol', new URLSearchParams({ send: document, action }).toString());

/** Reads what stands after the “#” of such an address; undefined for another. */
export function readSentAction(place: string): SentFrom | undefined {
  if (!place.startsWith('send=')) return undefined;
  const parts = new URLSearchParams(place);
  const [document, action] = [parts.get('send'), parts.get('action')];
  return document && action ? { document, action } : undefined;
}
