// The texts of what leaves and enters the page: codes, QR codes, files, Word documents, days of a calendar, and the check for details of people.
import type { ComponentChildren } from 'preact';
import { plural } from '../../library/plural.ts';

// Why a code was not read, and what to do. `what` names what was looked for.
export const thereIsNoCode = (what: string) => `There is no code with ${what} in this.`;
export const copyTheWholeCode = 'Copy the whole code or link again, from “bt” to its end.';
export const thisCodeDoesNotHold = (what: string) => `This is a code of this site, but it does not hold ${what}.`;
export const checkWhereYouTookItFrom = 'Check which link, message or picture you took it from.';
export const thisCodeIsNewer = 'This code was made by a newer version of the site.';
export const loadThisPageAgainThenTryOnceMore = 'Load this page again while you are online, then try once more.';
export const thisCodeIsCutOff = 'This code is cut off: its end is missing.';
export const copyItAgainUpToItsLastLetter = 'Copy it again up to its last letter, or ask for it as a file.';
export const thisCodeHasBeenChanged = 'This code has been changed on its way and cannot be trusted.';
export const askForItAgainAsAFile = 'Ask for it again, best as a file or a QR code.';
export const thisCodeHoldsTooMuch = 'This code holds more than this site accepts.';
export const checkWhereItComesFrom = 'Check where it comes from. Ask for a new one if you trust it.';

// Why a file was not read, or not made, and what to do.
export const thisFileDoesNotHold = (what: string) => `This file does not hold ${what}.`;
export const thisFileIsDamaged = 'This file is damaged: part of it is missing or has been changed.';
export const useAnotherCopy = 'Use another copy, or ask for the file again.';
export const thisFileIsNewer = 'This file was made by a newer version of this site.';
export const loadThisPageAgainThenOpenTheFile = 'Load this page again while you are online to get the newer version, then open the file again.';
export const thisFileIsTooLarge = 'This file is larger than this site accepts.';
export const checkThatItIsTheRightOne = (what: string) => `Check that it is the right one: a file with ${what} is far smaller.`;
export const noFileWasSaved =
  'No file was saved, because it would be too large or damaged to be opened again. Everything is kept where it is. Save less in one file.';

// What a file is that is not the one that was wanted. `wanted` names what was looked for.
export const documentsOfAWorkbook = 'documents of a workbook';
export const workbook = 'Workbook';
export const anAssignment = 'an assignment';
export const doAnAssignment = 'Do an assignment';
export const answersToAnAssignment = 'answers to an assignment';
export const collectAnswers = 'Collect answers';
export const itHolds = (what: string, page: string) => `It holds ${what}. Open it on the page “${page}”.`;
export const chooseAFileWith = (wanted: string) => `Choose a file with ${wanted} that was saved on this site.`;
export const theFileIsEmpty = 'The file is empty. Save it again where it comes from, then choose it here.';
export const itIsADocument = 'It is a document to read or to print.';
export const itIsAZipFile = 'It is a zip file, which holds other files. Unpack it first, then choose the files that were in it.';
export const itIsAWebPage =
  'It is a web page: perhaps the page from which the file can be downloaded, and not the file. Download the file itself, then choose it here.';
export const itHoldsACode = (wanted: string) =>
  `It holds a code, such as an invitation or answers to a session. Open it where that code is asked for. Here, choose a file with ${wanted}.`;

// Why a QR code was not read, and what to do.
export const noCamera = 'This device has no camera that this page can use.';
export const chooseAPictureInstead = 'Choose a picture of the code, or open the file or paste the code instead.';
export const cameraIsNotAllowed = 'This page may not use the camera.';
export const allowTheCamera = 'Allow the camera for this site in the settings of the browser, or open the file or paste the code instead.';
export const cameraDidNotStart = 'The camera did not start.';
export const closeOtherPrograms = 'Close other programs that use it and try again, or open the file or paste the code instead.';
export const noCodeInThisPicture = 'No QR code was found in this picture.';
export const takeThePictureAgain = 'Take the picture again: straight on, in good light, with the whole code and some space around it.';
export const thisIsNoPicture = 'This file is not a picture that this browser can open.';
export const chooseAPhoto = 'Choose a photo or a screenshot, such as a JPEG or PNG file.';

// What the check for details of people looks for: each kind with its name, and why it was noticed.
export const nhsNumber = 'NHS number';
export const whyNhsNumber = 'Ten digits that are grouped as an NHS number is, fit its check digit, or stand after “NHS”.';
export const chiNumber = 'CHI number';
export const whyChiNumber = 'Ten digits that begin with a date, as a CHI number does, or stand after “CHI”.';
export const nationalInsuranceNumber = 'National Insurance number';
export const whyNationalInsuranceNumber = 'Two letters and six digits, as in a National Insurance number.';
export const recordNumber = 'Number of a record or account';
export const whyRecordNumber = 'It stands after the name of a record, a register or an account, or has the form of such a number.';
export const dateOfBirth = 'Date of birth';
export const whyDateOfBirth = 'A date next to words about birth, or one long enough ago to be a date of birth.';
export const postcode = 'Postcode';
export const whyPostcode = 'It has the form of a UK postcode. With little else, it can point to one home.';
export const address = 'Address';
export const whyAddress = 'A number or a house with a street, or a place where somebody lives.';
export const phoneNumber = 'Phone number';
export const whyPhoneNumber = 'It has the form of a phone number, or stands after a word such as “tel”.';
export const emailAddress = 'E-mail address';
export const whyEmailAddress = 'It has the form of an e-mail address.';
export const profile = 'Username or profile';
export const whyProfile = 'It has the form of a name in a social network, or leads to a page of one.';
export const numberPlate = 'Number plate';
export const whyNumberPlate = 'It has the form of a number plate.';
export const titledName = 'Name with a title';
export const whyTitledName = 'A title such as Mr or Dr with a name after it.';
export const nameOfAPerson = 'Name';
export const whyNameOfAPerson = 'A first name and a surname, or a name after words such as “her husband”.';
export const personInPlace = 'Person by initials, age or place';
export const whyPersonInPlace = 'Initials, or a person, with an age, a bed, a ward or a place.';

// The review before notes leave the page.
export const checkCannotFindEverything =
  'The check cannot find everything: not a first name by itself, a nickname, or a story that fits only one person. Read your words yourself as well.';
export const doesThisPointToAPerson = 'Does this point to a person?';
export const notesHoldDetails = (notes: number) =>
  `${plural(notes, { one: 'One note holds', other: `${notes} notes hold` })} words that look like details of a person. Change them, or keep them if they point to nobody. This check runs on your device and nothing has been sent.`;
export const findingsAreStillOpen = (open: number) =>
  `${plural(open, { one: 'One finding is', other: `${open} findings are` })} still open. Change the words in the note, or tick “Keep”.`;
export const nothingMoreIsNoticed = 'Nothing more is noticed in this note.';
export const keepFinding = (finding: ComponentChildren) => ['Keep ', finding, ': it is my own, or points to nobody'];
export const goBackWithoutTheseChanges = 'Go back without these changes';
export const goBack = 'Go back';

// Agreed actions as days of a calendar.
export const actionInCalendar = (what: string) => `Action: ${what}`;
export const ownerOfAction = (role: string) => `Owner: ${role}.`;

// Word documents: the foot of each page, the contents of a book, and what Word calls their own styles.
export const pageOf = <Mark extends string>(page: Mark, pages: Mark) => ['Page ', page, ' of ', pages];
export const contents = 'Contents';
export const howToGetNumbersOfPages = 'For the numbers of pages, click in the contents with the right button and choose Update Field.';
export const underHeading = 'Under heading';
export const toWriteIn = 'To write in';
export const small = 'Small';
export const contentsTitle = 'Contents title';
