// Switches keys that act alone off and on. Apart from key-switch.ts, which every page loads.

/** Switches them off or on. Where the browser keeps no choices, nothing changes. */
export function setKeysOff(name: string, off: boolean): void {
  try {
    if (off) localStorage.setItem(name, 'yes');
    else localStorage.removeItem(name);
  } catch {
    // Storage is forbidden or full.
  }
}
