// Everything that the site keeps in a browser. /privacy/ shows this list, and a test compares it with what is really kept.
import {
  DATABASE,
  DOCUMENT_KEY,
  DOCUMENT_KEYS_FOLDER,
  NO_SEARCH_KEY,
  NO_STAGE_KEYS,
  OFFLINE_COPIES,
  OPEN_TURN,
  PREFIX,
  ROOM,
  RESCUED,
  SHARED_COMPUTER,
  VISIT_DOCUMENT,
} from './stored-names.ts';

/** Where browsers keep things for sites. */
export type Place = 'indexedDB' | 'files' | 'localStorage' | 'sessionStorage' | 'cookies' | 'caches';

/** One kind of thing that is kept. */
export interface StoredItem {
  id: string;
  place: Place;
  /** The whole name, or with `isStart` what names begin with. */
  name: string;
  isStart?: boolean;
  /** What it is, as the subject of a sentence. */
  what: string;
  /** When it comes to be, and what it holds. */
  holds: string;
  howLong: string;
  whoCouldSee: string;
}

const USERS_OF_DEVICE = 'Anyone who can use this browser on this device. It is not sent to us or to anyone else.';
const THIS_TAB = 'Anyone who uses this tab while it is open. It is not sent to us or to anyone else.';

export const STORED_ITEMS: readonly StoredItem[] = [
  {
    id: 'documents',
    place: 'indexedDB',
    name: DATABASE,
    what: 'Documents of your workbook, and earlier states of them',
    holds:
      'When you start one, or keep a page: what the list of kinds below says, with a title and the times of the first and last change; and up to ten earlier states of each document, so that you can go back.',
    howLong: 'Until you delete it, with its earlier states, or the browser clears it. Safari does so after seven days without a visit.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'rescued',
    place: 'localStorage',
    name: RESCUED,
    isStart: true,
    what: 'Your last change to a document, if a page closed before it was saved',
    holds: 'The document with that change, so that nothing is lost.',
    howLong: 'Until you next open a page that uses the workbook. It then becomes part of the document.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'shared-computer',
    place: 'localStorage',
    name: SHARED_COMPUTER,
    what: 'The mark that this computer is shared',
    holds: 'When you set it in the workbook: the word “yes”. It says nothing about you.',
    howLong: 'Until someone takes the mark away, or the browser clears it. “Delete everything” leaves it, so that the next person’s words are not kept either.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'search-key',
    place: 'localStorage',
    name: NO_SEARCH_KEY,
    what: 'The mark that the key “/” does not open search',
    holds: 'When you switch the key off in search: the word “yes”. It says nothing about you.',
    howLong: 'Until you switch the key on again, or the browser clears it.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'stage-keys',
    place: 'localStorage',
    name: NO_STAGE_KEYS,
    what: 'The mark that letters do nothing while you show something to a room',
    holds: 'When you switch them off in the list of keys: the word “yes”. It says nothing about you.',
    howLong: 'Until you switch them on again, or the browser clears it.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'visit-documents',
    place: 'sessionStorage',
    name: VISIT_DOCUMENT,
    isStart: true,
    what: 'Documents of this visit, on a shared computer',
    holds: 'The same as documents of your workbook, where this computer is marked as shared or the browser allows no more.',
    howLong: 'Until you close the tab. A browser that opens its last tabs again may bring it back.',
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'answer-keys',
    place: 'files',
    name: DOCUMENT_KEYS_FOLDER,
    what: 'Keys that open the sealed answers of your sessions',
    holds: 'When you set up a session without names: a random key that says nothing about anyone.',
    howLong: 'Until the answers are opened together, or you delete the session. After that nobody can read the sealed answers.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'visit-keys',
    place: 'sessionStorage',
    name: DOCUMENT_KEY,
    isStart: true,
    what: 'The same keys, on a shared computer',
    holds: 'Where this computer is marked as shared, a key is kept for the visit, beside its session.',
    howLong: 'Until the answers are opened together, or you close the tab.',
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'device-keys',
    place: 'localStorage',
    name: DOCUMENT_KEY,
    isStart: true,
    what: 'The same keys, in browsers that have no private files',
    holds: 'Older browsers keep a key here instead of in a file of its own.',
    howLong: 'Until the answers are opened together, or you delete the session. The browser may hold what was deleted a little longer.',
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'open-turn',
    place: 'sessionStorage',
    name: `${PREFIX}${OPEN_TURN}`,
    what: 'The mark that a turn on this device has begun',
    holds:
      'While a device is passed round: the word “yes”, so that a page that was loaded again can say that an unsealed turn is gone. Nothing of the turn itself is kept.',
    howLong: 'Until the turn is sealed or cleared, or you close the tab.',
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'room',
    place: 'sessionStorage',
    name: `${PREFIX}${ROOM}`,
    what: 'Where a room is in a presentation, a session or a worksheet',
    holds:
      'When you show something to a room: which slide, question or step of it is shown, how much of it, and its clock, so that a reload comes back to it. No answers and no notes.',
    howLong: 'Until you close the tab. A browser that opens its last tabs again may bring it back.',
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'recent-searches',
    place: 'sessionStorage',
    name: `${PREFIX}recent-searches`,
    what: 'Your last five searches of this visit',
    holds: 'When you search: the words you searched for.',
    howLong: 'Until you close the tab. A browser that opens its last tabs again may bring it back.',
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'offline-copies',
    place: 'caches',
    name: OFFLINE_COPIES,
    isStart: true,
    what: 'Copies of pages and of the search index, for use without a connection',
    holds:
      'From your first search on, or the first time you teach in a room, but not on a shared computer: pages of this site as they are for everyone. Which ones are there can show what was read. The whole site, with or without its downloads, only if you press for it.',
    howLong: 'Until a newer version takes their place, you take the whole site out again, you delete everything in the workbook, or the browser clears them.',
    whoCouldSee: USERS_OF_DEVICE,
  },
];

/** The item that something found in a browser belongs to, or undefined where nobody has declared it. */
export const itemFor = (place: Place, name: string): StoredItem | undefined =>
  STORED_ITEMS.find((item) => item.place === place && (item.isStart ? name.startsWith(item.name) : name === item.name));
