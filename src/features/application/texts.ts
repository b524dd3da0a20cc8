// The texts that all applications share: how work is kept, opened, made into files and undone.

// What every application begins with: the workbook is opened, and every screen can reach it.
export const opening = 'Opening …';

// Says so where the browser does not keep things for good, with the ways on from there: to try again, and to save to a file.
export const thereIsNothingToSaveYet = 'There is nothing to save yet.';
export const saveTheFile = 'Save the file';
export const savedToAFile = 'Saved to a file. Your workbook opens it, here or in another browser.';
export const itWorksAgain = 'It works again. What you wrote meanwhile is kept.';
export const itStillDoesNotWork = 'It still does not work.';
export const tryAgain = 'Try again';
export const saveToAFile = 'Save to a file';

// A document that cannot be opened: unknown here, or unreadable.
export const itIsOpenedOnAnotherPage = 'It is opened on another page.';
export const thisCannotBeOpenedHere = 'This cannot be opened here';
export const thisBrowserDoesNotKeepWhatTheLinkNames = 'This browser does not keep what the link names.';
export const linkIsCutOffOrChanged = 'This link is cut off, or it was changed on its way.';
export const askForItAgain = 'Ask for it again, and open or paste the whole of it.';
export const pasteItHere = 'Paste it here';
export const yourWorkbookShowsEverythingThatThisBrowser = 'Your workbook shows everything that this browser keeps.';
export const itMayBeInAnotherBrowserOrOnAnotherDevice =
  'It may be in another browser or on another device, or it was deleted. If you have it as a file, open the file in your workbook.';
export const openYourWorkbook = 'Open your workbook';

// Opens one document of a kind and keeps its state in view.
export const lastChangeToTitleIsNotSaved = (title: string) => `The last change to “${title}” is not saved`;
export const ifYouStay = 'If you stay, you can save it to a file or try again. If you leave, what is not saved is gone.';
export const stayHere = 'Stay here';
export const leaveWithoutTheLastChange = 'Leave without the last change';

// A QR code, made on the device.
export const drawingTheCode = 'Drawing the code …';
export const thisIsTooMuchForAQRCodeThatAPhoneCanRead = 'This is too much for a QR code that a phone can read. Use the file instead.';
export const qrCodeCouldNotBeDrawn =
  'The QR code could not be drawn, because part of this page was not loaded. Use the text or the file instead: both work without a connection.';

// A text as one QR code or, where it is too long for one, as several parts that are shown one after the other.
export const thisIsMoreThanOneCodeHoldsFrames = (frames: number) =>
  `This is more than one code holds, so it comes in ${frames} parts, one after the other. Hold the camera still until the other screen says that all are read.`;
export const labelPartAtOfFrames = (label: string, at: number, frames: number) => `${label}, part ${at} of ${frames}`;
export const drawingTheCodes = 'Drawing the codes …';
export const pause = 'Pause';
export const showOneAfterTheOther = 'Show one after the other';
export const nextPart = 'Next part';
export const partAtOfFrames = (at: number, frames: number) => `Part ${at} of ${frames}`;

// Says whether all is there for a room without a signal.
export const gettingReadyToWorkWithoutAConnection = 'Getting ready to work without a connection …';
export const readyToWorkWithoutAConnection = 'Ready to work without a connection, as long as this page stays open.';
export const notEverythingCouldBeLoaded = 'Not everything could be loaded. Load the page again with a connection before you go where there is none.';

// A report on the page, to read and to print.
export const makingTheRecord = 'Making the record …';
export const recordCouldNotBeMade = 'The record could not be made';
export const nothingIsLost = 'Nothing is lost. If you have no connection, open this page once with one, then try again.';
export const back = 'Back';
export const print = 'Print';

// How the open document is kept: when it was last saved, why it is not, and the choice when another tab was quicker.
export const keptForThisVisitAt = 'Kept for this visit at';
export const keptOnThisPageOnly = 'Kept on this page only, at';
export const savedAt = 'Saved at';
export const saving = 'Saving …';
export const everythingElse = (kept: string) => `Everything else here: ${kept.charAt(0).toLowerCase()}${kept.slice(1)}`;
export const whatYouChangeIsKeptByItself = 'What you change is kept by itself.';
export const keepMineAsACopyMakesADocumentOfItsOwn =
  '“Keep mine as a copy” makes a document of its own of what is here. “Take the other version” goes on with what the other tab saved, and deletes what is only here.';
export const keepWhatIsHereAsADocumentOfItsOwn = 'Keep what is here as a document of its own, or delete it here too.';
export const keepMineAsACopy = 'Keep mine as a copy';
export const takeTheOtherVersion = 'Take the other version';
export const deleteItHereToo = 'Delete it here too';

// Waits for screens that are fetched when they are needed.
export const thisCouldNotBeOpenedYet = 'This could not be opened yet';
export const partOfThisPageCouldNotBeLoaded = 'Part of this page could not be loaded. You may have no connection.';
export const nothingIsLostWhatWasKeptIsInYourWorkbookTryAgain =
  'Nothing is lost: what was kept is in your workbook. Try again with a connection. If that does not help, load the page again.';

// Recognises a link that was opened on the wrong page of this site, by the code that it carries.
export const thisIsALinkToAnAssignment = 'This is a link to an assignment.';
export const openTheAssignment = 'Open the assignment';
export const thisIsAnInvitationToAReflectionSession = 'This is an invitation to a reflection session.';
export const openTheInvitation = 'Open the invitation';
export const thisIsAnInvitationToAddToAWorksheet = 'This is an invitation to add to a worksheet.';
export const thisIsALinkToACollectionOfPages = 'This is a link to a collection of pages.';
export const openTheCollection = 'Open the collection';

// Does something that may fail because the browser cannot keep it, and says so in place.
export const thisBrowserCouldNotKeepIt = 'This browser could not keep it, so it was not begun.';
export const whatYouTypedIsStillOnThisPage =
  'What you typed is still on this page, and what was kept before is untouched. Make room in your workbook, in another tab, then try again.';

// Makes a file when asked and saves it, and says what came of it.
export const makingTheFile = 'Making the file …';
export const makingTheFileTakesLong = 'Making the file takes long. If the connection is slow, wait. If nothing comes, try again. Nothing is lost.';
export const savedName = (name: string) => `Saved: ${name}`;
export const failedCouldNotBeMade = (failed: string) => `${failed} could not be made.`;
export const nothingIsLostWhatIsKept = (whatIsKept: string, otherWay: string) =>
  `Nothing is lost: ${whatIsKept}. If you have no connection, open this page once with one, then try again. ${otherWay}`;

// The part of a screen that takes a document away.
export const orPrint = 'Or print.';
export const takeItAway = 'Take it away';
export const word = 'Word';
export const wordDocument = 'The Word document';
export const saveAsWord = 'Save as Word';
export const spreadsheet = 'The spreadsheet';
export const saveTheSpreadsheet = 'Save the spreadsheet';

// Stops before notes leave the page if something in them looks like a person, and goes on once each finding is settled.
export const checkBeforeItLeavesThisPage = 'Check before it leaves this page';
export const checkForDetailsOfPeopleCouldNotBeLoaded = 'The check for details of people could not be loaded, so nothing has left this page.';
export const whatYouWroteIsKept = 'What you wrote is kept. Load this page again with a connection, then try once more.';

// Undo and redo for a document that keeps its steps: two buttons, the keys, and what was done said in words.
export const takenBack = (words: string) => `Taken back: ${words}`;
export const doneAgain = (words: string) => `Done again: ${words}`;
export const undo = 'Undo';
export const redo = 'Redo';

// Waits for what a screen needs, and says so plainly if it cannot be had.
export const siteHasChangedSinceThisPageWasOpened = 'The site has changed since this page was opened.';
export const loadThePageAgain = 'Load the page again. What you saved stays.';
export const loadThePageAgain2 = 'Load the page again';

// From an action that was agreed elsewhere into the local protocol.
export const putItIntoTheLocalProtocol = 'Put it into the local protocol';
export const putWhatIntoTheLocalProtocol = (what: string) => `Put it into the local protocol: ${what}`;
