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

const USERS_OF_DEVICE = texts.anyoneWhoCanUseThisBrowserOnThisDevice;
const THIS_TAB = texts.anyoneWhoUsesThisTabWhileItIsOpen;

export const STORED_ITEMS: readonly StoredItem[] = [
  {
    id: 'documents',
    place: 'indexedDB',
    name: DATABASE,
    what: texts.documentsOfYourWorkbook,
    holds: texts.whenYouStartOne,
    howLong: texts.untilYouDeleteIt,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'rescued',
    place: 'localStorage',
    name: RESCUED,
    isStart: true,
    what: texts.yourLastChangeToADocument,
    holds: texts.documentWithThatChange,
    howLong: texts.untilYouNextOpenAPageThatUsesTheWorkbook,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'shared-computer',
    place: 'localStorage',
    name: SHARED_COMPUTER,
    what: texts.markThatThisComputerIsShared,
    holds: texts.whenYouSetItInTheWorkbook,
    howLong: texts.untilSomeoneTakesTheMarkAwayOrTheBrowserClearsItDelete,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'search-key',
    place: 'localStorage',
    name: NO_SEARCH_KEY,
    what: texts.markThatTheKeyDoesNotOpenSearch,
    holds: texts.whenYouSwitchTheKeyOffInSearch,
    howLong: texts.untilYouSwitchTheKeyOnAgain,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'stage-keys',
    place: 'localStorage',
    name: NO_STAGE_KEYS,
    what: texts.markThatLettersDoNothingWhileYouShow,
    holds: texts.whenYouSwitchThemOffInTheListOfKeys,
    howLong: texts.untilYouSwitchThemOnAgain,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'visit-documents',
    place: 'sessionStorage',
    name: VISIT_DOCUMENT,
    isStart: true,
    what: texts.documentsOfThisVisit,
    holds: texts.sameAsDocumentsOfYourWorkbook,
    howLong: texts.untilYouCloseTheTab,
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'answer-keys',
    place: 'files',
    name: DOCUMENT_KEYS_FOLDER,
    what: texts.keysThatOpenTheSealedAnswersOfYourSessions,
    holds: texts.whenYouSetUpASessionWithoutNames,
    howLong: texts.untilTheAnswersAreOpenedTogether,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'visit-keys',
    place: 'sessionStorage',
    name: DOCUMENT_KEY,
    isStart: true,
    what: texts.sameKeysOnASharedComputer,
    holds: texts.whereThisComputerIsMarkedAsShared,
    howLong: texts.untilTheAnswersAreOpenedTogetherOrYouCloseTheTab,
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'device-keys',
    place: 'localStorage',
    name: DOCUMENT_KEY,
    isStart: true,
    what: texts.sameKeysInBrowsersThatHaveNoPrivateFiles,
    holds: texts.olderBrowsersKeepAKeyHereInsteadOfInAFile,
    howLong: texts.untilTheAnswersAreOpenedTogetherOrYouDeleteTheSession,
    whoCouldSee: USERS_OF_DEVICE,
  },
  {
    id: 'open-turn',
    place: 'sessionStorage',
    name: `${PREFIX}${OPEN_TURN}`,
    what: texts.markThatATurnOnThisDeviceHasBegun,
    holds: texts.whileADeviceIsPassedRound,
    howLong: texts.untilTheTurnIsSealedOrCleared,
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'room',
    place: 'sessionStorage',
    name: `${PREFIX}${ROOM}`,
    what: texts.whereARoomIsInAPresentation,
    holds: texts.whenYouShowSomethingToARoom,
    howLong: texts.untilYouCloseTheTab,
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'recent-searches',
    place: 'sessionStorage',
    name: `${PREFIX}recent-searches`,
    what: texts.yourLastFiveSearchesOfThisVisit,
    holds: texts.whenYouSearch,
    howLong: texts.untilYouCloseTheTab,
    whoCouldSee: THIS_TAB,
  },
  {
    id: 'offline-copies',
    place: 'caches',
    name: OFFLINE_COPIES,
    isStart: true,
    what: texts.copiesOfPagesAndOfTheSearchIndex,
    holds: texts.fromYourFirstSearchOnOrTheFirstTimeYouTeachInARoom,
    howLong: texts.untilANewerVersionTakesTheirPlaceYouTakeTheWholeSiteOutAgain,
    whoCouldSee: USERS_OF_DEVICE,
  },
];

/** The item that something found in a browser belongs to, or undefined where nobody has declared it. */
export const itemFor = (place: Place, name: string): StoredItem | undefined =>
  STORED_ITEMS.find((item) => item.place === place && (item.isStart ? name.startsWith(item.name) : name === item.name));
