// Whether this tab may hold anything for the visit: small, because every page asks.

/** Whether there is anything in the tab’s storage, of this site or of another one of the same host. */
export function mayHoldForVisit(): boolean {
  try {
    return sessionStorage.length > 0;
  } catch {
    // Storage is forbidden, so nothing is held.
    return false;
  }
}
