// Whether keys that act alone are switched off: “/”, which opens search, and the letters of a stage. They can be in the way of people who
// speak their text or hit keys by chance. Every page asks about “/”, so the name of the mark is given: nothing else is loaded for it.

/** Whether someone has switched such keys off in this browser. */
export function areKeysOff(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    // Storage is forbidden.
    return false;
  }
}
