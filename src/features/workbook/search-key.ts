// Whether the key “/” opens search. A key that acts alone can be in the way of people who speak their text or hit keys by chance, so it can
// be switched off. Every page asks, so the name of the mark comes from the page: nothing else is loaded for it.

/** Whether someone has switched the key off in this browser. */
export function isSlashOff(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    // Storage is forbidden.
    return false;
  }
}

/** Switches the key off or on. Where the browser keeps no choices, nothing changes. */
export function setSlashOff(name: string, off: boolean): void {
  try {
    if (off) localStorage.setItem(name, 'yes');
    else localStorage.removeItem(name);
  } catch {
    // Storage is forbidden or full.
  }
}
