// The names under which the site keeps things in the browser. stored-items.ts explains each.

/** The IndexedDB database that holds the documents. */
export const DATABASE = 'both-together';

/** What every key in localStorage and sessionStorage starts with. */
export const PREFIX = 'both-together:';

/** Key, in localStorage, of the mark that this computer is shared. */
export const SHARED_COMPUTER = `${PREFIX}shared-computer`;

/** Key, in localStorage, of the mark that the key “/” does not open search. */
export const NO_SEARCH_KEY = `${PREFIX}no-search-key`;

/** Key, in localStorage, of the mark that letters do nothing on a stage. */
export const NO_STAGE_KEYS = `${PREFIX}no-stage-keys`;

/** What the keys of documents kept for this visit start with, in sessionStorage. */
export const VISIT_DOCUMENT = `${PREFIX}document:`;

/** What the keys of changes that were not saved when a page closed start with, in localStorage. */
export const RESCUED = `${PREFIX}rescued:`;

/** The folder, in the private file system of the browser, with the keys of sealed answers: one file for each document. */
export const DOCUMENT_KEYS_FOLDER = 'both-together-keys';
/** What the names of such keys start with in localStorage or sessionStorage, where the browser has no such folder. */
export const DOCUMENT_KEY = `${PREFIX}key:`;
/** Key, in sessionStorage, of where a room is in a presentation, a session or a worksheet: slide, question or step, and clock. */
export const ROOM = 'room';
/** Key, in sessionStorage, of the mark that a turn on this device has begun and is not sealed. */
export const OPEN_TURN = 'open-turn';
/** What the names of caches with offline copies start with. */
export const OFFLINE_COPIES = `${PREFIX}offline-`;
/** What the names of this site’s own begin with: another copy of the site may stand below another path of the same host. */
export const offlineCopies = (base: string): string => `${OFFLINE_COPIES}${base}:`;

/** The channel on which open tabs tell each other of changes. Nothing stays on it. */
export const CHANNEL = 'both-together';
/** Said on it, as `what`, when all offline copies are deleted: for the service worker, which may be making some. */
export const COPIES_DELETED = 'copies-deleted';
