// The texts of the workbook.
import type { ComponentChildren } from 'preact';
import { plural } from '../../library/plural.ts';

// All that was agreed in this browser, from every session and worksheet: what, who, by when, where it comes from, and how it stands.
export const actions = 'Actions';
export const fromAllYourSessions = 'From all your sessions, worksheets and protocols.';
export const whichActionsToShow = 'Which actions to show';
export const all = 'All';
export const actionsInTheseDocumentsCannotBeReadUnreadable = (unreadable: string) =>
  `Actions in these documents cannot be read: ${unreadable}. They are kept as they are.`;
export const none = 'None.';
export const noneIsShown = (shown: string) => `None is ${shown}.`;
export const showAtOnceMore = (atOnce: number) => `Show ${atOnce} more`;
export const calendarDatesOfOpenActions = 'Calendar dates of open actions';
export const overdue = 'Overdue:';
export const byDay = (day: string) => `by ${day}`;
export const noOwnerAndNoDayYet = 'No owner and no day yet';
export const withoutATitle = 'Without a title';
export const statusOfWhat = (what: string) => `Status of: ${what}`;

// What a file took the place of, with the way back. It stays, also when the page is left, until the person says that all is well.
export const fileHasReplacedWhatWasHereOfSome = (some: string) => `A file has replaced what was here of ${some}. The earlier versions are still kept.`;
export const earlierVersionsAreBack = 'The earlier versions are back.';
export const putTheEarlierVersionsBack = 'Put the earlier versions back';
export const whatCameInFromTheFileStays = 'What came in from the file stays.';
export const keepWhatCameIn = 'Keep what came in';

// Deleting everything on this device, after naming what goes.
export const deleteEverythingOnThisDevice = 'Delete everything on this device';
export const takesAwayAllThatThisSiteKeepsInThisBrowser =
  'Takes away all that this site keeps in this browser. Files that you have saved stay where you put them.';
export const markOfASharedComputerStays = 'The mark that this computer is shared stays, so that the next person’s words are not kept either.';
export const deleteEverythingOnThisDeviceQuestion = 'Delete everything on this device?';
export const theseDocumentsGo = 'These documents go, and cannot come back:';
export const andMore = (more: number) => `and ${more} more`;
export const withThemGoesEverythingElseThatTheSiteKeeps = 'With them goes everything else that the site keeps here:';
export const thisGoesAsFarAsItIsThere = 'This goes, as far as it is there:';
export const deleteEverything = 'Delete everything';
export const cancel = 'Cancel';

// A document that was just deleted, still in its place, with the way back.
export const titleIsDeleted = (title: string) => `“${title}” is deleted. You can bring it back until you leave this page.`;
export const undoBringBackTitle = (title: string) => `Undo: bring back ${title}`;
export const undo = 'Undo';

// The documents that this browser keeps.
export const reading = 'Reading …';
export const whatThisBrowserKeepsCannotBeShownNow = 'What this browser keeps cannot be shown now. It is not deleted.';
export const startAReflection = 'Start a reflection';
export const nothingIsKeptHereYet = (link: ComponentChildren) => [
  'Nothing is kept here yet. A reflection session is a good place to begin: answer a few questions alone, then together. ',
  link,
  '. If you have saved a workbook to a file, open it below.',
];
export const titleIsBack = (title: string) => `“${title}” is back.`;
export const renamedToTitle = (title: string) => `Renamed to “${title}”.`;
export const titleIsDuplicated = (title: string) => `“${title}” is duplicated.`;

// One document in the list, and what can be done with it.
export const kindThatThisVersionOfTheSiteDoesNotKnow = 'A kind that this version of the site does not know';
export const labelChangedTimeSize = (label: string, time: string, size: string) => `${label} · changed ${time} · ${size}`;
export const itIsKeptAsItIs = 'It is kept as it is. Load this page again while you are online to get the newest version of the site.';
export const renameTitle = (title: string) => `Rename ${title}`;
export const rename = 'Rename';
export const duplicateTitle = (title: string) => `Duplicate ${title}`;
export const duplicate = 'Duplicate';
export const saveToFileTitle = (title: string) => `Save to file: ${title}`;
export const saveToFile = 'Save to file';
export const earlierStatesOfTitle = (title: string) => `Earlier states of ${title}`;
export const earlierStates = 'Earlier states';
export const deleteTitle = (title: string) => `Delete ${title}`;
export const deleteLabel = 'Delete';

// The earlier states of one document: when each was saved, what is different in it, and the ways to have it back.
export const wordsAreTheSameAsNow = 'The words are the same as now. Choices or numbers may differ.';
export const writtenThen = 'Written then, and not there now:';
export const writtenSince = 'Written since:';
export const thereAreNoEarlierStates = 'There are no earlier states.';
export const asItWasOnTime = (time: string) => ` (as it was on ${time})`;
export const titleIsADocumentOfItsOwnNow = (title: string) => `“${title}” is a document of its own now.`;
export const asItWasOnTimeSize = (time: string, size: string) => `As it was on ${time} · ${size}`;
export const titleIsAsItWasOnTimeWhatWasThereUntilNow = (title: string, time: string) =>
  `“${title}” is as it was on ${time}. What was there until now is among its earlier states.`;
export const bringThisBack = 'Bring this back';
export const keepItAsACopy = 'Keep it as a copy';

// Saving everything to one file, and opening files.
export const saveAllToOneFile = 'Save all to one file';
export const openAFile = 'Open a file';

// What to look for among the documents: words, and days.
export const findADocument = 'Find a document';
export const byItsTitle = 'By its title, the name of the team, or any words in it.';
export const workedOnFrom = 'Worked on from';
export const until = 'Until';
export const foundOfDocuments = (found: number, documents: string) => `${found} of ${documents}`;

// Where documents are kept, how much room they take, and what could make them go.
export const howItIsKept = 'How it is kept';
export const thisSiteUsesSizeOfAboutAllowed = (size: string, allowed: string) => `This site uses ${size} of about ${allowed} that the browser allows. `;
export const everythingHereIsInThisBrowserSpace = (space: ComponentChildren) => [
  'Everything here is in this browser, on this device, and nowhere else. ',
  space,
  'Another browser or another device does not have it. To take it there, save it to a file.',
];
export const browserHasAgreedNotToClearItByItself = 'The browser has agreed not to clear it by itself.';
export const browserMayClearItByItselfWhenTheDeviceRuns = 'The browser may clear it by itself when the device runs out of space.';
export const youAskedItNotTo =
  ' You asked it not to, and it has not agreed. Some browsers agree later, for sites that you use often. Until then, save to a file what matters.';
export const askTheBrowserToKeepIt = 'Ask the browser to keep it';
export const safariClearsWhatSitesKeep =
  'Safari clears what sites keep when you have not visited them for seven days. On an iPhone or iPad, all browsers may do so.';
export const inAPrivateWindow = 'In a private window, everything goes when you close the window.';
export const clearingTheBrowsersHistoryOrSiteDataClears = 'Clearing the browser’s history or site data clears the workbook as well.';

// The title of a document as a field, in its place in the list.
export const newTitle = 'New title';

// What opening a file came to, and the choices that are left to the person.
export const documentsAdded = (documents: string) => `${documents} added.`;
export const fileHasALaterVersionOfSomeItCameInPlace = (some: string) => `The file has a later version of ${some}. It came in place of what was here.`;
export const documentsAlreadyHere = (documents: string) => `${documents} already here, unchanged.`;
export const fromAFileTime = (time: string) => ` (from a file, ${time})`;
export const bothAreKeptSome = (some: string) => `Both are kept. From the file: ${some}.`;
export const titleIsNowAsTheFileHasIt = (title: string) => `“${title}” is now as the file has it.`;
export const titleWasChangedHereAndInTheFile = (title: string) =>
  `“${title}” was changed here and in the file, apart from each other. What is here stays until you choose.`;
export const titleIsLaterHere = (title: string) => `“${title}” is later here: it grew out of the version in the file. What is here has not changed.`;
export const fileHasItAsItWasSavedOnTimeByTheClock = (part: string, time: string) =>
  `${part} The file has it as it was saved on ${time}, by the clock of that device.`;
export const keepBoth = 'Keep both';
export const keepOnlyWhatIsHere = 'Keep only what is here';
export const takeTheFilesVersion = 'Take the file’s version';
export const keepBothOfEachOpen = (open: number) => `Keep both of each (${open})`;
export const keepOnlyWhatIsHereOpen = (open: number) => `Keep only what is here (${open})`;

// Marking this computer as shared: documents are then kept for one visit only.
export const sharedComputer = 'Shared computer';
export const thisComputerIsMarkedAsShared =
  'This computer is marked as shared. What you write is kept in this tab only, and is gone when you close the tab. Someone who opens this browser later does not find it.';
export const doOtherPeopleUseThisBrowser =
  'Do other people use this browser, as in a library or a staff room? Mark the computer as shared. What you write is then kept for this visit only, and is gone when you close the tab.';
export const thisComputerIsNotShared = 'This computer is not shared';
export const markThisComputerAsShared = 'Mark this computer as shared';
export const keepDocumentsOnThisDevice = (documents: string) => `Keep ${documents} on this device?`;
export const whatShouldHappenToDocuments = (documents: string) => `What should happen to ${documents}?`;
export const theyMoveFromThisVisitOntoThisDeviceAndStay = 'They move from this visit onto this device and stay there until someone deletes them.';
export const theyCanMoveIntoThisVisit =
  'They can move into this visit: then they are gone from the device, and from here when you close the tab. Save to a file first what you want to keep. Or they stay on the device, out of sight while it is marked as shared.';
export const keepThemOnThisDevice = 'Keep them on this device';
export const moveThemIntoThisVisit = 'Move them into this visit';
export const leaveThemOnTheDevice = 'Leave them on the device';

// The application of /workbook/: opens the workbook and puts the parts of the page together.
export const opening = 'Opening …';
export const thisDidNotWork = 'This did not work. Nothing has changed.';
export const itWorksAgain = 'It works again. Everything that is kept here is shown.';
export const tryAgain = 'Try again';
export const yourDocuments = 'Your documents';
export const nowMarkedAsShared = 'This computer is marked as shared.';
export const thisComputerIsNoLongerMarkedAsShared = 'This computer is no longer marked as shared.';
export const everythingThatThisSiteKeptOnThisDevice = 'Everything that this site kept on this device is deleted.';

// Brings the documents of a file in: what is new here, and what grew out of what is here. The rest is for the person to choose.
export const nothingInThisBrowserHasChanged = 'Nothing in this browser has changed.';
export const anotherTabHasChangedADocumentOfThisFile = 'Another tab has changed a document of this file in the meantime, so none came in.';
export const openTheFileAgainNothingChanged = (nothingChanged: string) => `Open the file again. ${nothingChanged}`;
export const thisBrowsersStorageDidNotWork = 'This browser’s storage did not work, so nothing came in from the file.';
export const loadThisPageAgainNothingChanged = (nothingChanged: string) => `Load this page again, then open the file again. ${nothingChanged}`;
export const thereIsNotEnoughRoomInThisBrowsersStorage = 'There is not enough room in this browser’s storage, so nothing came in from the file.';
export const itWouldHaveBroughtInDocumentsSome = (documents: string, some: string, size: string, nothingChanged: string) =>
  `It would have brought in ${documents} (${some}), about ${size}. Save to a file what you need of what is here, delete it, and open the file again. ${nothingChanged}`;

// Sizes and times in words.
export const documents = (number: number) => `${number} ${plural(number, { one: 'document', other: 'documents' })}`;
export const namesAndMore = (names: string, more: number) => `${names} and ${more} more`;

// The actions of all documents on the page: their list, changing how one stands, and their dates for a calendar.
export const fromYourWorkbookSiteName = (siteName: string) => `From your workbook. Made with ${siteName}.`;
export const whatIsStatusNow = (what: string, status: string) => `“${what}” is ${status} now.`;
export const actionInTitle = (title: string) => `Action in “${title}”`;
export const ownerOfAnActionInTitle = (title: string) => `Owner of an action in “${title}”`;
export const saveTheDates = 'Save the dates';
export const datesAreSaved = 'The dates are saved. Open the file with your calendar.';

// Saves documents to a file, after the check for details of people in what was written.
export const checkForDetailsOfPeopleCouldNotBeLoaded =
  'The check for details of people could not be loaded, so no file was saved. Everything is kept. Load this page again with a connection, then try once more.';
export const savedToAFile = 'Saved to a file.';

// In the place of the list until its program has loaded, and where there is no JavaScript.
export const listOpensOnceLoaded =
  'The list opens as soon as its program has loaded. If that takes long, load the page again. It needs JavaScript, because everything is kept by your browser and nothing is sent.';
export const withoutJavaScriptThisSiteKeepsNothing = <Link>(link: Link) => [
  'Without JavaScript this site keeps nothing. You can ',
  link,
  ' and work on paper.',
];
export const printAQuestionSet = 'print a question set';

// At the end of the workbook: the way to have it without a signal.
export const noSignalWhereYouWork = <Link>(link: Link) => ['No signal where you work? ', link, ', and this workbook opens without a connection.'];
export const keepTheWholeSite = 'Keep the whole site in this browser';
