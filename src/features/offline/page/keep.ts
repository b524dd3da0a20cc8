// Lets things work without a connection from now on, once somebody has used them.
import { isSharedComputer } from '../../workbook/shared-computer.ts';
import { CHANNEL, COPIES_DELETED } from '../../workbook/stored-names.ts';
import { KEEP_SEARCH, type KeepRoom } from '../messages.ts';
import { isMetered } from '../metered.ts';
import { register } from './register.ts';

/**
 * Tells the service worker something. Does nothing where the browser has none, on a metered line, or on a shared computer (copies show what
 * was read).
 */
async function ask(base: string, message: typeof KEEP_SEARCH | KeepRoom): Promise<void> {
  if (!('serviceWorker' in navigator) || isMetered() || isSharedComputer()) return;
  try {
    (await register(base)).active?.postMessage(message);
  } catch {
    // Forbidden, as in some private windows. Things work as long as there is a connection.
  }
}

let hasAsked = false;
// Where another tab deletes everything, what was searched here before is no reason to keep anything.
if (typeof BroadcastChannel !== 'undefined')
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'what' in data && data.what === COPIES_DELETED) hasAsked = true;
  };

/**
 * Has the service worker keep the search index, in the background. A second call does nothing.
 * @param base base path of the site
 */
export async function keepSearchOffline(base: string): Promise<void> {
  if (hasAsked) return;
  hasAsked = true;
  await ask(base, KEEP_SEARCH);
}

/**
 * Has the service worker keep the pages for teaching in a room, and data files for them, so that they open anew without a connection.
 * @param base base path of the site
 * @param files addresses of the data files, with the base path
 */
export const keepTeachingOffline = (base: string, files: readonly string[]): Promise<void> => ask(base, { keep: 'teaching', files });
