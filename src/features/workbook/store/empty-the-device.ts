// Takes away everything that the site keeps in the browser besides the database.
import { OFFLINE_COPIES, PREFIX } from '../stored-names.ts';

/** Empties this site's keys in localStorage and sessionStorage, all offline copies and the service worker that makes them. What the browser forbids holds nothing to take away. */
export async function emptyTheDevice(): Promise<void> {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const kept = storage();
      for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
    } catch {
      // Forbidden.
    }
  }
  await deleteOfflineCopies();
}

/** Deletes all offline copies, and the service worker that makes them: it would go on keeping copies of pages. */
export async function deleteOfflineCopies(): Promise<void> {
  if (typeof caches !== 'undefined') for (const name of await caches.keys()) if (name.startsWith(OFFLINE_COPIES)) await caches.delete(name);
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister();
}
