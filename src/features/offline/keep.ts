// Lets search work without a connection from now on, once somebody has used it.
import { isSharedComputer } from '../workbook/shared-computer.ts';
import { KEEP_SEARCH } from './messages.ts';

/** What some browsers tell of the connection; not in the standard types. */
interface Connection {
  saveData?: boolean;
}

let asked = false;

/**
 * Registers the service worker and has it keep the search index, in the background. Does nothing where the browser has no service
 * workers, where the person has asked for little data, on a shared computer (copies show what was read), or on a second call.
 * @param base base path of the site
 */
export async function keepSearchOffline(base: string): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (asked || !('serviceWorker' in navigator) || connection?.saveData || isSharedComputer()) return;
  asked = true;
  try {
    await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(KEEP_SEARCH);
  } catch {
    // Forbidden, as in some private windows. Search works as long as there is a connection.
  }
}
