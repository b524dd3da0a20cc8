// Takes this site’s keys out of the browser’s simple storages.
import { PREFIX } from '../stored-names.ts';

/** Takes them out of one storage, but for those in `stays`. What the browser forbids holds nothing to take away. */
export function takeOut(storage: () => Storage, stays: readonly string[] = []): void {
  try {
    const kept = storage();
    for (const key of Object.keys(kept)) if (key.startsWith(PREFIX) && !stays.includes(key)) kept.removeItem(key);
  } catch {
    // Forbidden.
  }
}

/** Takes away what this tab holds for the visit. */
export const emptyTheVisit = (): void => takeOut(() => sessionStorage);
