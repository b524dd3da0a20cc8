// Whether this tab holds anything for the visit: small, because every page asks.
import { PREFIX } from './stored-names.ts';

/** Whether there is anything of this site in the tab’s storage. */
export function holdsForVisit(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    // Storage is forbidden, so nothing is held.
    return false;
  }
}
