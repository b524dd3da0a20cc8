// How much space the browser gives the site, and whether it may take it away again.

/** Bytes used and bytes there are; undefined where the browser does not tell. */
export interface Space {
  used: number;
  allowed: number;
}

/** From this share on the storage counts as nearly full. */
const NEARLY_FULL = 0.9;

/** What the browser tells about its storage. Browsers tell it only on encrypted pages. */
export async function readSpace(): Promise<Space | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? undefined : { used: usage, allowed: quota };
  } catch {
    // Not told here.
    return undefined;
  }
}

export const isNearlyFull = ({ used, allowed }: Space): boolean => used > allowed * NEARLY_FULL;

/** Whether the browser has promised not to clear the storage by itself. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    // Not told here.
    return false;
  }
}

/** Asks the browser for that promise; it may ask the person. Gives back whether it promised. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    // Cannot be asked here.
    return false;
  }
}
