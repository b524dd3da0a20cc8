// The texts of teaching from a screen.
import type { ComponentChildren } from 'preact';

// From an address to a deck: loads it, or says why it cannot be shown.
export const opening = 'Opening …';
export const thisCannotBePresented = 'This cannot be presented';
export const tryAgain = 'Try again';
export const chooseWhatToPresent = 'Choose what to present';

// The application on /teach/present/: choosing what to present, and the stage.
export const teach = 'Teach';

// What can be presented: from the library, and from the workbook.
export const everything = 'Everything';
export const caseStudies = 'Case studies';
export const tools = 'Tools';
export const sessionPlans = 'Session plans';
export const readyMadeAssignments = 'Ready-made assignments';
export const teachInARoom = 'Teach in a room';
export const chooseWhatToShow = 'Choose what to show. It opens as slides over the whole window, one step at a time, with a timer and notes for you alone.';
export const beforeYouStart = 'Before you start';
export const openItWhileYouHaveAConnection = 'Open it while you have a connection. After that it works without one.';
export const pressNForTheNotes = 'Press N for the notes, and move that window to your own screen.';
export const pressForAllKeys = 'Press ? for all keys. A clicker works.';
export const onPaper = 'On paper';
export const printFromTheSlides = 'Print from the slides: the handout holds all of them, without your notes.';
export const yourAssignments = 'Your assignments';
export const listCouldNotBeLoaded = 'The list could not be loaded.';
export const findByWords = 'Find by words';
export const show = 'Show';
export const nothingHasTheseWords = 'Nothing has these words. Try fewer.';
export const countToChooseFrom = (count: number) => `${count} to choose from`;

// Makes the slides of a presentation from an entry or an assignment. Knows no browser.
export const beforeYouGo = 'Before you go';
export const whatWillYouTakeBackToYourWork = 'What will you take back to your work?';
export const thinkOfOneThing = 'Think of one thing, and of the day you will do it. You may keep it to yourself.';
export const afterwardsYouCan = 'Afterwards you can';
export const leftOut = 'Left out';
export const libraryOfThisSiteDoesNotHaveThisPartAny = 'The library of this site does not have this part any more.';
export const whatToLookFor = 'What to look for';
export const learningTogether = 'Learning together';
export const welcome = 'Welcome';
export const howWeGoAboutIt = 'How we go about it';
export const partIndexOfPartsMayBeLeftOut = (index: number, parts: number, optional: boolean) =>
  `Part ${index} of ${parts}${optional ? ' · may be left out' : ''}`;

// The scenes of one entry: its text section by section, its pauses, what is expected, its steps, and each question to discuss.
export const prompts = 'Prompts';
export const forEachLine = 'For each line';
export const whatTheSheetAsks = 'What the sheet asks';
export const lines = 'Lines';
export const isLow = (low: string) => `1 is “${low}”.`;
export const isHigh = (high: string) => `5 is “${high}”.`;
export const whatHappenedNext = 'What happened next';
export const stepIndexOfLength = (index: number, length: number) => `Step ${index} of ${length}`;
export const pauseHereAndThink = 'Pause here and think';
export const whatAProtocolIsExpectedToDoHere = 'What a protocol is expected to do here';
export const toDiscussIndexOfDiscussed = (index: number, discussed: number) => `To discuss · ${index} of ${discussed}`;

// What the notes window shows for a slide: the facilitator notes that belong to it, under headings.
export const runningOrder = 'Running order';
export const openingLabel = 'Opening';
export const lookingAfterPeople = 'Looking after people';
export const listenFor = 'Listen for';
export const ifItStaysQuiet = 'If it stays quiet';
export const careful = 'Careful';
export const hintForLearners = 'Hint for learners';
export const closing = 'Closing';

// 2-4-All: everyone thinks alone, then talks in pairs, in fours, and with all, within the minutes that are planned.
export const alone = 'Alone';
export const inPairs = 'In pairs';
export const inFours = 'In fours';
export const atTables = 'At tables';
export const everyone = 'Everyone';

// Loads what is presented: an entry of the library, or an assignment that is ready-made, in the workbook, or in the address itself.
export const thisSiteHasNothingOfThisName = 'This site has nothing of this name.';
export const linkMayBeCut = 'The link may be cut, or the page may have moved. Choose what to present from the list.';
export const thisBrowserDoesNotKeepTheAssignment = 'This browser does not keep the assignment that the link names.';
export const itMayBeInAnotherBrowserOrOnAnotherDevice =
  'It may be in another browser or on another device, or it was deleted. If you have it as a file, open the file in your workbook.';
export const thisCouldNotBeLoaded = 'This could not be loaded.';
export const thisCannotBeOpenedHere = 'This cannot be opened here.';
export const yourWorkbookShowsEverythingThatThisBrowser = 'Your workbook shows everything that this browser keeps, and why something cannot be read.';

// The application on /teach/present/notes/: what the presenter alone sees, in step with the stage.
export const notesForThePresenter = 'Notes for the presenter';
export const thisWindowShowsYourNotesWhileYouPresent = 'This window shows your notes while you present. It is opened from the slides, with the key N.';
export const facilitatorNotesCouldNotBeLoaded = 'The facilitator notes could not be loaded. The slides are in step all the same.';

// The presenter’s window: the slide that is shown, the notes for it, what comes next, the clock, and buttons that move the stage.
export const notesTitle = (title: string, split: string) => `Notes: ${title} – ${split}`;
export const slides = 'Slides';
export const previous = 'Previous';
export const slideOfSlides = (slide: number, slides: number) => `${slide} of ${slides}`;
export const next = 'Next';
export const showTheSlide = 'Show the slide';
export const blank = 'Blank';
export const timeIs = 'The time is';
export const inStepWithTheSlides = 'In step with the slides.';
export const slidesAreNotOpenInAnotherWindow = 'The slides are not open in another window. ';
export const openTheSlides = 'Open the slides';
export const screenIsBlank = ' The screen is blank.';
export const ofParts = (part: number, parts: number) => ` · ${part} of ${parts}`;
export const nothingIsWrittenForThisSlide = 'Nothing is written for this slide.';
export const ofPartsWithParts = (part: number, parts: number) => ` (${part} of ${parts})`;
export const thisIsTheLastSlide = 'This is the last slide.';

// Ways of sitting together: one, or 2-4-All to be gone through one after the other.
export const howWeTalkAboutIt = 'How we talk about it';

// Where to find help now, on the last slide.
export const ifSomethingHereHasStayedWithYou = 'If something here has stayed with you, talk to someone';
export const allNumbers = (span: ComponentChildren) => ['All numbers: ', span];

// The QR code by which people open the text on their own phones.
export const thisIsTooMuchForACodeThatAPhoneReadsAcross = 'This is too much for a code that a phone reads across a room. Hand out its link or file.';
export const filesAreOpenedAt = 'Files are opened at';
export const qrCodeOfShown = (shown: string) => `QR code of ${shown}`;
export const qrCodeToReadAlong = 'QR code to read along';
export const readAlong = 'Read along';
export const scanToReadAlong = 'Scan to read along';

// What is laid over a slide for a moment: the list of keys, or the code in large.
export const aloneInPairsInFoursEveryone = 'Alone, in pairs, in fours, everyone';
export const notesWindow = 'Notes window';
export const largeCodeToJoin = 'Large code to join';
export const gettingReadyToWorkWithoutAConnection = 'Getting ready to work without a connection …';
export const slidesWorkWithoutAConnection =
  'The slides work without a connection. They and the notes can also be opened anew, but not on a shared computer or where the browser saves data.';
export const notEverythingCouldBeLoaded = 'Not everything could be loaded. Load this page again with a connection before you go where there is none.';
export const codeToJoin = 'Code to join';

// One slide: its heading and what belongs to it. Every length follows the letters of the stage.
export const about = (words: string) => `About ${words}`;
export const beforeWeRead = 'Before we read.';

// What the room sees, over the whole window: the slide, the clock, and the bar to go on.
export const code = 'Code';
export const notes = 'Notes';
export const slide = 'Slide';
export const openTheNotesInANewTab = 'Open the notes in a new tab';
export const browserDidNotOpenTheNotesWindow = 'The browser did not open the notes window.';
export const slideOf = (slide: number, value: number) => `${slide} of ${value}`;
export const showTheSlideAgain = 'Show the slide again';

// A question that has no words yet.
export const aQuestion = 'A question';

// What stands in the place of the stage, and of the window with the notes, until its program has loaded, and for whoever has no JavaScript.
export const slidesAreMadeInYourBrowser = 'the slides are made in your browser';
export const withoutJavaScript = <Link>(caseStudy: Link, sessionPlan: Link) => [
  'Without JavaScript: ',
  caseStudy,
  ' or ',
  sessionPlan,
  ' and show its page on the screen.',
];
export const openACaseStudy = 'open a case study';
export const aSessionPlan = 'a session plan';
export const itFollowsTheSlides = 'it follows the slides in another window';
export const notesWithoutJavaScript = <Link>(caseStudy: Link) => ['Without JavaScript: ', caseStudy, ' and print its facilitator’s page.'];
