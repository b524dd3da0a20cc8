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
import * as texts from './texts.ts';

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

export const STORED_ITEMS: readonly StoredItem[] = [
  {
    id: 'documents',
    place: 'indexedDB',
    name: DATABASE,
    what: texts.documents,
    holds: texts.documentsHolds,
    howLong: texts.documentsHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'rescued',
    place: 'localStorage',
    name: RESCUED,
    isStart: true,
    what: texts.rescuedChange,
    holds: texts.rescuedChangeHolds,
    howLong: texts.rescuedChangeHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'shared-computer',
    place: 'localStorage',
    name: SHARED_COMPUTER,
    what: texts.sharedMark,
    holds: texts.sharedMarkHolds,
    howLong: texts.sharedMarkHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'search-key',
    place: 'localStorage',
    name: NO_SEARCH_KEY,
    what: texts.searchKeyMark,
    holds: texts.searchKeyMarkHolds,
    howLong: texts.searchKeyMarkHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'stage-keys',
    place: 'localStorage',
    name: NO_STAGE_KEYS,
    what: texts.stageKeysMark,
    holds: texts.stageKeysMarkHolds,
    howLong: texts.stageKeysMarkHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'visit-documents',
    place: 'sessionStorage',
    name: VISIT_DOCUMENT,
    isStart: true,
    what: texts.visitDocuments,
    holds: texts.visitDocumentsHolds,
    howLong: texts.untilYouCloseTheTab,
    whoCouldSee: texts.anyoneWhoUsesThisTab,
  },
  {
    id: 'answer-keys',
    place: 'files',
    name: DOCUMENT_KEYS_FOLDER,
    what: texts.answerKeys,
    holds: texts.answerKeysHolds,
    howLong: texts.answerKeysHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'visit-keys',
    place: 'sessionStorage',
    name: DOCUMENT_KEY,
    isStart: true,
    what: texts.visitKeys,
    holds: texts.visitKeysHolds,
    howLong: texts.visitKeysHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisTab,
  },
  {
    id: 'device-keys',
    place: 'localStorage',
    name: DOCUMENT_KEY,
    isStart: true,
    what: texts.deviceKeys,
    holds: texts.deviceKeysHolds,
    howLong: texts.deviceKeysHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
  {
    id: 'open-turn',
    place: 'sessionStorage',
    name: `${PREFIX}${OPEN_TURN}`,
    what: texts.openTurn,
    holds: texts.openTurnHolds,
    howLong: texts.openTurnHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisTab,
  },
  {
    id: 'room',
    place: 'sessionStorage',
    name: `${PREFIX}${ROOM}`,
    what: texts.room,
    holds: texts.roomHolds,
    howLong: texts.untilYouCloseTheTab,
    whoCouldSee: texts.anyoneWhoUsesThisTab,
  },
  {
    id: 'recent-searches',
    place: 'sessionStorage',
    name: `${PREFIX}recent-searches`,
    what: texts.recentSearches,
    holds: texts.recentSearchesHolds,
    howLong: texts.untilYouCloseTheTab,
    whoCouldSee: texts.anyoneWhoUsesThisTab,
  },
  {
    id: 'offline-copies',
    place: 'caches',
    name: OFFLINE_COPIES,
    isStart: true,
    what: texts.offlineCopies,
    holds: texts.offlineCopiesHolds,
    howLong: texts.offlineCopiesHowLong,
    whoCouldSee: texts.anyoneWhoUsesThisBrowser,
  },
];

/** The item that something found in a browser belongs to, or undefined where nobody has declared it. */
export const itemFor = (place: Place, name: string): StoredItem | undefined =>
  STORED_ITEMS.find((item) => item.place === place && (item.isStart ? name.startsWith(item.name) : name === item.name));
