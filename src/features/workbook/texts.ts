// The texts of keeping documents: what went wrong and what to do, files of the workbook, and the list of what the site keeps in a browser.

// A change that could not be saved.
export const thereIsNoRoomLeft =
  'There is no room left in this browser’s storage, so the last change is not saved. What was saved before is still there, and your change is still on this page. Save it to a file now, then delete something you no longer need.';
export const browserDoesNotLetTheSiteKeepAnything =
  'This browser does not let the site keep anything, so the last change is not saved. It is still on this page. Save it to a file before you leave.';
export const storageDidNotWork =
  'This browser’s storage did not work, so the last change is not saved. What was saved before is untouched, and your change is still on this page. Save it to a file now, then load the page again.';
export const somethingIsLongerThanCanBeKept =
  'Something on this page is longer or different than can be kept, so the last change is not saved. What was saved before is untouched, and your change is still on this page. Make it shorter or undo it.';
export const changedInAnotherTab = 'This was changed in another tab. Both versions are still here.';
export const deletedInAnotherTab = 'This was deleted in another tab. What you have here is still here.';

// A document that cannot be opened, and the names of copies that are made where two versions stand apart.
export const titleIsNotA = (title: string, kind: string) => `“${title}” is not a ${kind}.`;
export const titleIsOfANewerVersion = (title: string) =>
  `“${title}” was made by a newer version of this site. It is kept as it is. Load the page again to get the newer version, then open it.`;
export const titleIsDamaged = (title: string) =>
  `“${title}” cannot be opened, because part of it is damaged. It is kept as it is. You can still save it to a file.`;
export const storageDidNotWorkLoadThePageAgain = 'This browser’s storage did not work. Load the page again.';
export const myVersion = ' (my version)';
export const changesThatWereNotSaved = ' (changes that were not saved)';

// How well documents can be kept now.
export const saveToAFileWhatYouWantToKeep = 'Save to a file what you want to keep.';
export const whatWasKeptIsNotDeleted = 'What was kept here before is not deleted, and is not shown until then.';
export const thisComputerIsMarkedAsShared = 'This computer is marked as shared.';
export const keepsNothingLongerThanThisVisit = 'This browser does not let the site keep anything for longer than this visit.';
export const anotherTabDoesNotAnswer =
  'Another tab of this site holds what this browser keeps, and does not answer. Close the other tabs of this site, then try again.';
export const newerVersionHasBeenUsed = 'A newer version of this site has been used in this browser. Load this page again while you are online to get it.';
export const browserCouldNotReadWhatItKeeps =
  'This browser could not read what it keeps for this site, although it was asked three times. Close the browser, open it again, and try again.';
export const storageDoesNotAnswer =
  'This browser’s storage does not answer. Try again in a moment; if that does not help, close the browser and open it again.';
export const keptForThisVisitOnly = 'What you write is kept for this visit only, in this tab, and is gone when you close the tab.';
export const goneWhenYouCloseThisTab = 'What you write now is gone when you close this tab.';
export const browserKeepsNothing = 'This browser does not let the site keep anything. What you write is gone when you leave or reload this page.';
export const goneWhenYouLeaveThisPage = 'What you write now is gone when you leave or reload this page.';
export const storageIsNearlyFull = 'The storage of this browser is nearly full. Save to a file what you want to keep, and delete what you no longer need.';
export const thereWasNoRoom =
  'There was no room in this browser’s storage a moment ago. What you wrote is saved now, but browsers have lost all that they kept after a disk was full.';
export const browserHadRemovedWhatItKept =
  'The browser had removed what it kept for this site. What was open on this page is saved again; other documents may be gone.';

// Files of the workbook.
export const documentsOfAWorkbook = 'documents of a workbook';
export const aboutThisFile = 'Documents of a workbook. Open this file on the page “Workbook” of the site. It is not encrypted.';
export const nothingInThisBrowserHasChanged = 'Nothing in this browser has changed.';
export const oneFileHoldsNoMoreDocumentsThan = (most: string) =>
  `No file was saved, because one file holds no more than ${most} documents. Save them one by one, or delete some.`;
export const fileHoldsMoreDocumentsThan = (most: string) => `This file holds more than ${most} documents, which is more than this site opens at once.`;
export const saveFewerDocumentsToEachFile = 'Where it was saved, save fewer documents to each file, then open those.';
export const or = ' or ';
export const titleIsSomethingElse = (title: string, wanted: string) => `“${title}” is something else: this page opens a ${wanted}.`;
export const openTheFileOnTheWorkbookPage = 'To keep it, open the file on the workbook page.';
export const thereIsNothingInThisFile = 'There is nothing in this file.';
export const chooseAnotherFile = 'Choose another file.';
export const inTitle = (title: string) => `In “${title}”`;
export const withoutATitle = 'Without a title';

// Everything that the site keeps in a browser: what it is, when it comes to be and what it holds, and how long it stays.
export const eachThingThatCanBeStored = 'Each thing that can be stored';
export const toSeeOrDelete = <Link>(workbook: Link) => ['To see or delete what this browser keeps now, open your ', workbook, '.'];
export const workbook = 'workbook';
export const anyoneWhoUsesThisBrowser = 'Anyone who can use this browser on this device. It is not sent to us or to anyone else.';
export const anyoneWhoUsesThisTab = 'Anyone who uses this tab while it is open. It is not sent to us or to anyone else.';
export const untilYouCloseTheTab = 'Until you close the tab. A browser that opens its last tabs again may bring it back.';

export const documents = 'Documents of your workbook, and earlier states of them';
export const documentsHolds =
  'When you start one, or keep a page: what the list of kinds below says, with a title and the times of the first and last change; and up to ten earlier states of each document, so that you can go back.';
export const documentsHowLong = 'Until you delete it, with its earlier states, or the browser clears it. Safari does so after seven days without a visit.';

export const rescuedChange = 'Your last change to a document, if a page closed before it was saved';
export const rescuedChangeHolds = 'The document with that change, so that nothing is lost.';
export const rescuedChangeHowLong = 'Until you next open a page that uses the workbook. It then becomes part of the document.';

export const sharedMark = 'The mark that this computer is shared';
export const sharedMarkHolds = 'When you set it in the workbook: the word “yes”. It says nothing about you.';
export const sharedMarkHowLong =
  'Until someone takes the mark away, or the browser clears it. “Delete everything” leaves it, so that the next person’s words are not kept either.';

export const searchKeyMark = 'The mark that the key “/” does not open search';
export const searchKeyMarkHolds = 'When you switch the key off in search: the word “yes”. It says nothing about you.';
export const searchKeyMarkHowLong = 'Until you switch the key on again, or the browser clears it.';

export const stageKeysMark = 'The mark that letters do nothing while you show something to a room';
export const stageKeysMarkHolds = 'When you switch them off in the list of keys: the word “yes”. It says nothing about you.';
export const stageKeysMarkHowLong = 'Until you switch them on again, or the browser clears it.';

export const visitDocuments = 'Documents of this visit, on a shared computer';
export const visitDocumentsHolds = 'The same as documents of your workbook, where this computer is marked as shared or the browser allows no more.';

export const answerKeys = 'Keys that open the sealed answers of your sessions';
export const answerKeysHolds = 'When you set up a session without names: a random key that says nothing about anyone.';
export const answerKeysHowLong = 'Until the answers are opened together, or you delete the session. After that nobody can read the sealed answers.';

export const visitKeys = 'The same keys, on a shared computer';
export const visitKeysHolds = 'Where this computer is marked as shared, a key is kept for the visit, beside its session.';
export const visitKeysHowLong = 'Until the answers are opened together, or you close the tab.';

export const deviceKeys = 'The same keys, in browsers that have no private files';
export const deviceKeysHolds = 'Older browsers keep a key here instead of in a file of its own.';
export const deviceKeysHowLong = 'Until the answers are opened together, or you delete the session. The browser may hold what was deleted a little longer.';

export const openTurn = 'The mark that a turn on this device has begun';
export const openTurnHolds =
  'While a device is passed round: the word “yes”, so that a page that was loaded again can say that an unsealed turn is gone. Nothing of the turn itself is kept.';
export const openTurnHowLong = 'Until the turn is sealed or cleared, or you close the tab.';

export const room = 'Where a room is in a presentation, a session or a worksheet';
export const roomHolds =
  'When you show something to a room: which slide, question or step of it is shown, how much of it, and its clock, so that a reload comes back to it. No answers and no notes.';

export const recentSearches = 'Your last five searches of this visit';
export const recentSearchesHolds = 'When you search: the words you searched for.';

export const offlineCopies = 'Copies of pages and of the search index, for use without a connection';
export const offlineCopiesHolds =
  'From your first search on, or the first time you teach in a room, but not on a shared computer: pages of this site as they are for everyone. Which ones are there can show what was read. The whole site, with or without its downloads, only if you press for it.';
export const offlineCopiesHowLong =
  'Until a newer version takes their place, you take the whole site out again, you delete everything in the workbook, or the browser clears them.';

// The list of all that, for the privacy page.
export const what = 'What:';
export const where = 'Where:';
export const howLong = 'How long:';
export const whoCouldSeeIt = 'Who could see it:';
export const underANameThatStartsWith = (place: string, name: string) => `in your browser’s ${place}, under a name that starts with “${name}”.`;
export const underANameOfItsOwn = (place: string, name: string) => `in your browser’s ${place}, under a name of its own, “${name}”.`;
export const indexedDatabase = 'IndexedDB';
export const privateFileSystem = 'private file system (OPFS)';
export const localStore = 'local storage';
export const sessionStore = 'session storage';
export const cookies = 'cookies';
export const cacheStore = 'cache storage';
export const whatEachKindOfDocumentHolds = 'What each kind of document holds';
