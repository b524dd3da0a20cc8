// Lets things work without a connection from now on, once somebody has used them.
import { isSharedComputer } from '../workbook/shared-computer.ts';
import { KEEP_SEARCH, type KeepRoom } from './messages.ts';

/** What some browsers tell of the connection; not in the standard types. */
interface Connection {
  saveData?: boolean;
}

/**
 * Registers the service worker and tells it something. Does nothing where the browser has no service workers, where the person has asked
 * for little data, or on a shared computer (copies show what was read).
 */
async function ask(base: string, message: typeof KEEP_SEARCH | KeepRoom): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (!('serviceWorker' in navigator) || connection?.saveData || isSharedComputer()) return;
  try {
    await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(message);
  } catch {
    // Forbidden, as in some private windows. Things work as long as there is a connection.
  }
}

let hasAsked = false;

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
