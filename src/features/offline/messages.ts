// What pages say to the service worker.

/** Asks it to keep the whole search index on this device. */
export const KEEP_SEARCH = 'keep-search';

/** Asks it to keep what teaching in a room needs: the pages for it with their programs, and the data files that are named. */
export interface KeepRoom {
  keep: 'teaching';
  /** Addresses on this site, with the base path. */
  files: readonly string[];
}

/** Whether a message asks for that. Messages come from pages of this site only, but may come from an older version of one. */
export const isKeepRoom = (message: unknown): message is KeepRoom =>
  typeof message === 'object' && message !== null && 'keep' in message && message.keep === 'teaching' && 'files' in message && Array.isArray(message.files);
