// Takes away everything that the site keeps in the browser besides the database.
import { CHANNEL, COPIES_DELETED, offlineCopies, SHARED_COMPUTER } from '../stored-names.ts';
import { emptyTheVisit, takeOut } from './empty-the-visit.ts';

/**
 * Empties this site’s keys in localStorage and sessionStorage, all offline copies and the service worker that makes them. The mark that the computer
 * is shared stays: without it, the next person’s words would be kept.
 */
export async function emptyTheDevice(): Promise<void> {
  takeOut(() => localStorage, [SHARED_COMPUTER]);
  emptyTheVisit();
  await deleteOfflineCopies();
}

const base = () => import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Whether a service worker is this site’s own: another application of the same host may have one too. */
const isOurs = ({ active, waiting, installing }: ServiceWorkerRegistration) =>
  (active ?? waiting ?? installing)?.scriptURL === new URL(`${base()}service-worker.js`, location.origin).href;

/** Tells the service worker, and tabs that are about to ask it for copies. */
function tellOfDeletion(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ what: COPIES_DELETED });
  channel.close();
}

/** Deletes all offline copies, and the service worker that makes them. It goes when its pages are closed, and until then keeps nothing where its caches are gone. */
export async function deleteOfflineCopies(): Promise<void> {
  tellOfDeletion();
  if (typeof caches !== 'undefined') for (const name of await caches.keys()) if (name.startsWith(offlineCopies(base()))) await caches.delete(name);
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) if (isOurs(registration)) await registration.unregister();
}
