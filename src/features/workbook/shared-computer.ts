// The mark that this computer is shared: documents are then kept for this visit only.
import { SHARED_COMPUTER } from './stored-names.ts';

/** Whether someone has said that this computer is shared. */
export function isSharedComputer(): boolean {
  try {
    return localStorage.getItem(SHARED_COMPUTER) !== null;
  } catch {
    // Storage is forbidden.
    return false;
  }
}

/** Keeps or takes away the mark. Returns whether the browser could. */
export function setSharedComputer(shared: boolean): boolean {
  try {
    if (shared) localStorage.setItem(SHARED_COMPUTER, 'yes');
    else localStorage.removeItem(SHARED_COMPUTER);
    return true;
  } catch {
    // Storage is forbidden or full.
    return false;
  }
}
