// Switches for keys that act alone: “/”, which opens search, and the letters of a stage. They can be in the way of people who speak their
// text or hit keys by chance. Every page asks about “/”, so the name of the mark is given: nothing else is loaded for it.

/** Whether someone has switched such keys off in this browser. */
export function areKeysOff(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    // Storage is forbidden.
    return false;
  }
}

/** Switches them off or on. Where the browser keeps no choices, nothing changes. */
export function setKeysOff(name: string, off: boolean): void {
  try {
    if (off) localStorage.setItem(name, 'yes');
    else localStorage.removeItem(name);
  } catch {
    // Storage is forbidden or full.
  }
}
