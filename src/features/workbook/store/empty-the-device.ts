// Takes away everything that the site keeps in the browser besides the database.
import { OFFLINE_COPIES, PREFIX } from '../stored-names.ts';

/** Empties this site's keys in localStorage and sessionStorage, and all offline copies. What the browser forbids holds nothing to take away. */
export async function emptyTheDevice(): Promise<void> {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const kept = storage();
      for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
    } catch {
      // Forbidden.
    }
  }
  if (typeof caches === 'undefined') return;
  for (const name of await caches.keys()) if (name.startsWith(OFFLINE_COPIES)) await caches.delete(name);
}
