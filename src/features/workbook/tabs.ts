// Open tabs tell each other of changes to documents kept on the device. Only the id of a document goes over the channel.
import { CHANNEL } from './stored-names.ts';
import type { WorkbookChange } from './workbook.ts';

type Told = Omit<WorkbookChange, 'elsewhere'>;

/** The line to other tabs. While `isOnDevice` says no, as for documents of this visit, nobody is told and nothing is heard. */
export function tabs(isOnDevice: () => boolean, heard: (change: Told) => void): { tell(change: Told): void; close(): void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (isOnDevice()) heard(data);
  };
  return {
    tell(change) {
      if (isOnDevice()) channel.postMessage(change);
    },
    close: () => channel.close(),
  };
}
