// Open tabs tell each other of changes to documents kept on the device. Only the id of a document goes over the channel.
import { CHANNEL } from './stored-names.ts';
import type { WorkbookChange } from './workbook.ts';

type Told = Omit<WorkbookChange, 'elsewhere'>;

const isTold = (data: unknown): data is Told =>
  typeof data === 'object' &&
  data !== null &&
  'what' in data &&
  ['saved', 'removed', 'emptied'].includes(data.what as string) &&
  (!('id' in data) || typeof data.id === 'string');

/**
 * The line to other tabs. While `isOnDevice` says no, as for documents of this visit, nobody is told of documents and nothing is heard of
 * them. That everything was deleted goes to all tabs: each may hold something for its visit.
 */
export function tabs(isOnDevice: () => boolean, heard: (change: Told) => void): { tell(change: Told): void; close(): void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // Another version of the site may say other things.
    if (isTold(data) && (data.what === 'emptied' || isOnDevice())) heard(data);
  };
  return {
    tell(change) {
      if (change.what === 'emptied' || isOnDevice()) channel.postMessage(change);
    },
    close: () => channel.close(),
  };
}
