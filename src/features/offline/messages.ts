// What pages say to the service worker.

/** Asks it to keep the whole search index on this device. */
export const KEEP_SEARCH = 'keep-search';
