// Work that keeps copies, and is undone if somebody deletes everything meanwhile: another tab may do so while this worker is busy for a page.
import { CHANNEL, COPIES_DELETED } from '../../workbook/stored-names.ts';
import { ownCaches } from './names.ts';

/** How often all copies were deleted since this worker began. */
let deletions = 0;

if (typeof BroadcastChannel !== 'undefined')
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'what' in data && data.what === COPIES_DELETED) deletions++;
  };

/** Does the work, which may ask whether it was all in vain; whatever it has kept by then goes too. */
export async function unlessDeleted(work: (isDeleted: () => boolean) => Promise<unknown>): Promise<void> {
  const before = deletions;
  const isDeleted = () => deletions !== before;
  try {
    await work(isDeleted);
  } finally {
    if (isDeleted()) for (const name of await ownCaches()) await caches.delete(name);
  }
}
