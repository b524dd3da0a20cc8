// The texts of keeping documents.

// The ways in which keeping a document can fail. Each message says what happened, what was kept and what to do.
export const thisWasChangedInAnotherTab = 'This was changed in another tab. Both versions are still here.';
export const thisWasDeletedInAnotherTab = 'This was deleted in another tab. What you have here is still here.';
export const thereIsNoRoomLeftInThisBrowsersStorage =
  'There is no room left in this browser’s storage, so the last change is not saved. What was saved before is still there, and your change is still on this page. Save it to a file now, then delete something you no longer need.';
export const thisBrowserDoesNotLetTheSiteKeepAnything =
  'This browser does not let the site keep anything, so the last change is not saved. It is still on this page. Save it to a file before you leave.';
export const thisBrowsersStorageDidNotWork =
  'This browser’s storage did not work, so the last change is not saved. What was saved before is untouched, and your change is still on this page. Save it to a file now, then load the page again.';
export const somethingOnThisPageIsLongerOrDifferent =
  'Something on this page is longer or different than can be kept, so the last change is not saved. What was saved before is untouched, and your change is still on this page. Make it shorter or undo it.';

// The workbook’s file: documents as they are kept, in the envelope of all files of this site.
export const documentsOfAWorkbook = 'documents of a workbook';
export const documentsOfAWorkbookOpenThisFileOnThePageWorkbookOfTheSite =
  'Documents of a workbook. Open this file on the page “Workbook” of the site. It is not encrypted.';

// The words that people wrote in documents of any kind: found wherever they stand.
export const withoutATitle = 'Without a title';
export const inTitle = (title: string) => `In “${title}”`;

// Reads the text of a workbook file without trusting it. A file that is not wholly right is refused with a reason; nothing is ever half read.
export const whatToDoNothingInThisBrowserHasChanged = (whatToDo: string) => `${whatToDo} Nothing in this browser has changed.`;
export const thisFileHoldsMoreThanMostDocuments = (mostDocuments: string) =>
  `This file holds more than ${mostDocuments} documents, which is more than this site opens at once.`;
export const whereItWasSaved = 'Where it was saved, save fewer documents to each file, then open those.';
export const titleIsSomethingElse = (title: string, wanted: string) => `“${title}” is something else: this page opens a ${wanted}.`;
export const toKeepItOpenTheFileOnTheWorkbookPage = 'To keep it, open the file on the workbook page.';
export const thereIsNothingInThisFile = 'There is nothing in this file.';
export const chooseAnotherFile = 'Choose another file.';

// One open document: saves changes by itself, follows other tabs, and never throws away what is on the page. Knows nothing of a framework.
export const thisBrowsersStorageDidNotWorkLoadThePageAgain = 'This browser’s storage did not work. Load the page again.';
export const myVersion = ' (my version)';

// How well the workbook can keep things now, for pages to say in words.
export const saveToAFileWhatYouWantToKeep = 'Save to a file what you want to keep.';
export const whatWasKeptHereBeforeIsNotDeleted = 'What was kept here before is not deleted, and is not shown until then.';
export const nowMarkedAsShared = 'This computer is marked as shared.';
export const thisBrowserDoesNotLetTheSiteKeepAnythingForLonger = 'This browser does not let the site keep anything for longer than this visit.';
export const anotherTabOfThisSiteHoldsWhatThisBrowser = (stillThere: string) =>
  `Another tab of this site holds what this browser keeps, and does not answer. Close the other tabs of this site, then try again. ${stillThere}`;
export const newerVersionOfThisSiteHasBeenUsedStillThere = (stillThere: string) =>
  `A newer version of this site has been used in this browser. Load this page again while you are online to get it. ${stillThere}`;
export const thisBrowserCouldNotReadWhatItKeepsStillThere = (stillThere: string) =>
  `This browser could not read what it keeps for this site, although it was asked three times. Close the browser, open it again, and try again. ${stillThere}`;
export const thisBrowsersStorageDoesNotAnswerStillThere = (stillThere: string) =>
  `This browser’s storage does not answer. Try again in a moment; if that does not help, close the browser and open it again. ${stillThere}`;
export const whyWhatYouWriteIsKeptForThisVisitOnly = (why: string, leave: string) =>
  `${why} What you write is kept for this visit only, in this tab, and is gone when you close the tab. ${leave}`;
export const whyWhatYouWriteNowIsGoneWhenYouClose = (why: string, leave: string) => `${why} What you write now is gone when you close this tab. ${leave}`;
export const thisBrowserDoesNotLetTheSiteKeepAnythingWhatYouWriteIsGone = (leave: string) =>
  `This browser does not let the site keep anything. What you write is gone when you leave or reload this page. ${leave}`;
export const whyWhatYouWriteNowIsGoneWhenYouLeave = (why: string, leave: string) =>
  `${why} What you write now is gone when you leave or reload this page. ${leave}`;
export const storageOfThisBrowserIsNearlyFull =
  'The storage of this browser is nearly full. Save to a file what you want to keep, and delete what you no longer need.';
export const thereWasNoRoomInThisBrowsersStorageAMoment = (leave: string) =>
  `There was no room in this browser’s storage a moment ago. What you wrote is saved now, but browsers have lost all that they kept after a disk was full. ${leave}`;
export const browserHadRemovedWhatItKeptForThisSite = (leave: string) =>
  `The browser had removed what it kept for this site. What was open on this page is saved again; other documents may be gone. ${leave}`;

// Kinds of document: checks what a feature declares, and brings a body up to the version that the page knows.
export const titleIsNotALabel = (title: string, label: string) => `“${title}” is not a ${label}.`;
export const titleWasMadeByANewerVersionOfThisSite = (title: string) =>
  `“${title}” was made by a newer version of this site. It is kept as it is. Load the page again to get the newer version, then open it.`;
export const titleCannotBeOpened = (title: string) =>
  `“${title}” cannot be opened, because part of it is damaged. It is kept as it is. You can still save it to a file.`;

// Brings in the changes that a page could not save while it closed.
export const changesThatWereNotSaved = ' (changes that were not saved)';

// Everything that the site keeps in a browser. /privacy/ shows this list, and a test compares it with what is really kept.
export const anyoneWhoCanUseThisBrowserOnThisDevice = 'Anyone who can use this browser on this device. It is not sent to us or to anyone else.';
export const anyoneWhoUsesThisTabWhileItIsOpen = 'Anyone who uses this tab while it is open. It is not sent to us or to anyone else.';
export const documentsOfYourWorkbook = 'Documents of your workbook, and earlier states of them';
export const whenYouStartOne =
  'When you start one, or keep a page: what the list of kinds below says, with a title and the times of the first and last change; and up to ten earlier states of each document, so that you can go back.';
export const untilYouDeleteIt = 'Until you delete it, with its earlier states, or the browser clears it. Safari does so after seven days without a visit.';
export const yourLastChangeToADocument = 'Your last change to a document, if a page closed before it was saved';
export const documentWithThatChange = 'The document with that change, so that nothing is lost.';
export const untilYouNextOpenAPageThatUsesTheWorkbook = 'Until you next open a page that uses the workbook. It then becomes part of the document.';
export const markThatThisComputerIsShared = 'The mark that this computer is shared';
export const whenYouSetItInTheWorkbook = 'When you set it in the workbook: the word “yes”. It says nothing about you.';
export const markThatTheKeyDoesNotOpenSearch = 'The mark that the key “/” does not open search';
export const whenYouSwitchTheKeyOffInSearch = 'When you switch the key off in search: the word “yes”. It says nothing about you.';
export const untilYouSwitchTheKeyOnAgain = 'Until you switch the key on again, or the browser clears it.';
export const markThatLettersDoNothingWhileYouShow = 'The mark that letters do nothing while you show something to a room';
export const whenYouSwitchThemOffInTheListOfKeys = 'When you switch them off in the list of keys: the word “yes”. It says nothing about you.';
export const untilYouSwitchThemOnAgain = 'Until you switch them on again, or the browser clears it.';
export const documentsOfThisVisit = 'Documents of this visit, on a shared computer';
export const sameAsDocumentsOfYourWorkbook = 'The same as documents of your workbook, where this computer is marked as shared or the browser allows no more.';
export const untilYouCloseTheTab = 'Until you close the tab. A browser that opens its last tabs again may bring it back.';
export const keysThatOpenTheSealedAnswersOfYourSessions = 'Keys that open the sealed answers of your sessions';
export const whenYouSetUpASessionWithoutNames = 'When you set up a session without names: a random key that says nothing about anyone.';
export const untilTheAnswersAreOpenedTogether =
  'Until the answers are opened together, or you delete the session. After that nobody can read the sealed answers.';
export const sameKeysOnASharedComputer = 'The same keys, on a shared computer';
export const whereThisComputerIsMarkedAsShared = 'Where this computer is marked as shared, a key is kept for the visit, beside its session.';
export const untilTheAnswersAreOpenedTogetherOrYouCloseTheTab = 'Until the answers are opened together, or you close the tab.';
export const sameKeysInBrowsersThatHaveNoPrivateFiles = 'The same keys, in browsers that have no private files';
export const olderBrowsersKeepAKeyHereInsteadOfInAFile = 'Older browsers keep a key here instead of in a file of its own.';
export const untilTheAnswersAreOpenedTogetherOrYouDeleteTheSession =
  'Until the answers are opened together, or you delete the session. The browser may hold what was deleted a little longer.';
export const markThatATurnOnThisDeviceHasBegun = 'The mark that a turn on this device has begun';
export const whileADeviceIsPassedRound =
  'While a device is passed round: the word “yes”, so that a page that was loaded again can say that an unsealed turn is gone. Nothing of the turn itself is kept.';
export const untilTheTurnIsSealedOrCleared = 'Until the turn is sealed or cleared, or you close the tab.';
export const whereARoomIsInAPresentation = 'Where a room is in a presentation, a session or a worksheet';
export const whenYouShowSomethingToARoom =
  'When you show something to a room: which slide, question or step of it is shown, how much of it, and its clock, so that a reload comes back to it. No answers and no notes.';
export const yourLastFiveSearchesOfThisVisit = 'Your last five searches of this visit';
export const whenYouSearch = 'When you search: the words you searched for.';
export const copiesOfPagesAndOfTheSearchIndex = 'Copies of pages and of the search index, for use without a connection';

// Everything that the site keeps in a browser. /privacy/ shows this list, and a test compares it with what is really kept.
export const untilSomeoneTakesTheMarkAwayOrTheBrowserClearsItDelete =
  'Until someone takes the mark away, or the browser clears it. “Delete everything” leaves it, so that the next person’s words are not kept either.';
export const fromYourFirstSearchOnOrTheFirstTimeYouTeachInARoom =
  'From your first search on, or the first time you teach in a room, but not on a shared computer: pages of this site as they are for everyone. Which ones are there can show what was read. The whole site, with or without its downloads, only if you press for it.';
export const untilANewerVersionTakesTheirPlaceYouTakeTheWholeSiteOutAgain =
  'Until a newer version takes their place, you take the whole site out again, you delete everything in the workbook, or the browser clears them.';
