// The texts of doing an assignment.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /teach/learn/: an assignment from its link or file to the file that is handed back.
export const doAnAssignment = 'Do an assignment';

// What becomes of what a learner writes, by how well the browser keeps things.
export const forThisVisitOnly = 'for this visit only, until you close this tab';
export const forThisVisitOnlyUntilYouLeaveOrReloadThisPage = 'for this visit only, until you leave or reload this page';
export const whatYouWroteIsKeptUntilSaveAFileBefore = (until: string) => `What you wrote is kept ${until}: save a file before you stop.`;
export const whatYouWroteLastIsNotSavedYet = 'What you wrote last is not saved yet: the line at the end of this page says what to do.';
export const whatYouWroteIsKept = 'What you wrote is kept.';
export const yourAnswersAreKeptInThisBrowserAndNowhere = (part: string) => `Your answers are kept in this browser${part} and nowhere else. Nothing is sent.`;

// What a learner wrote that is about to leave the page, for the check for identifying details.
export const yourName = 'Your name';

// Answers that a newer edition of the assignment no longer asks for: to read, and to let go of.
export const assignmentWasChangedAfterYouAnsweredThese =
  'The assignment was changed after you answered these. They are handed back too, with what you were asked, unless you delete them.';
export const deleteThisAnswer = (span: ComponentChildren) => ['Delete this answer', span];

// Without a connection, a link to the help page would lead to an error of the browser, and away from what is written: the numbers are shown here.
export const phoneNumbersForHelpNow = 'Phone numbers for help now';
export const thereIsNoConnection = 'There is no connection, so the page with all numbers cannot be opened. What you wrote stays here.';
export const close = 'Close';

// Copies for the learner’s own use: answers and reflective record as Word documents, or on paper.
export const yourAnswersAreKept = 'your answers are kept';
export const myCopyAsWord = 'My copy, as Word';
export const assignmentWithYourAnswersAndYourReflective = 'The assignment with your answers and your reflective record.';
export const save = 'Save: My copy';
export const myCopy = 'My copy';
export const reflectiveRecord = 'Reflective record, as Word';
export const whatYouLearnt = 'What you learnt, will change, and how it relates to your practice. No answers.';
export const saveReflectiveRecord = 'Save: Reflective record';
export const reflectiveRecordLabel = 'Reflective record';
export const print = 'Print';
export const showsYourCopy = 'Shows your copy, ready for paper.';
export const showMyCopy = 'Show my copy';
export const keepACopy = 'Keep a copy';

// Help at the side while someone learns: what is kept, and how to look after oneself.
export const whatIsKept = 'What is kept';
export const atTheEndYouSaveAFile = 'At the end you save a file. You decide who gets it.';
export const lookingAfterYourself = 'Looking after yourself';
export const leaveOutAnyQuestion = 'Leave out any question, without a reason.';
export const stopWheneverYouNeedTo = (words: string) => `Stop whenever you need to. ${words}`;
export const ifSomethingWeighsOnYou = 'If something weighs on you:';
export const phoneNumbersForHelpNowInline = 'phone numbers for help now';
export const showTheNumbersHere = 'Show the numbers here';
export const writingAboutPeople = 'Writing about people';
export const writeAboutNobodyWhoCouldBeRecognised = 'Write about nobody who could be recognised: no names, dates of birth or addresses.';

// Says which parts the library has no more.
export const gonePartsAreNoLongerInTheLibraryOfThisSite = (gone: number, names: string) =>
  `${plural(gone, { one: 'One part is', other: `${gone} parts are` })} no longer in the library of this site: ${names}. ${plural(gone, { one: 'It is', other: 'They are' })} left out and ${plural(gone, { one: 'does', other: 'do' })} not count.`;

// Ways to open an assignment: paste its link or code, or open it as a file.
export const linkOfTheAssignment = 'Link of the assignment';
export const pasteTheWholeLinkFromTheMessageYouWereSent = 'Paste the whole link from the message you were sent, up to its last letter.';
export const openTheAssignment = 'Open the assignment';
export const orOpenItAsAFile = 'Or open it as a file';
export const openAnAssignmentFile = 'Open an assignment file';

// How far along a learner is, in words and as a bar.
export const doneParts = (parts: string) => `Done, of ${parts}`;

// What to do with what was just made to hand back. Shown, and said, once there is something.
export const ifYouChangeAnAnswerLater = 'If you change an answer later, hand it back again: the newer one takes the place of the older.';
export const thatDidNotWorkHere = 'That did not work here';
export const whatNow = 'What now';
export const thisDeviceDidNotLetThePageShareIt = 'This device did not let the page share it. Save the file, or show the code and copy it.';
export const youGaveItToAnAppOfThisDeviceAgain = (again: string) => `You gave it to an app of this device. Send it there. ${again}`;
export const copyTheCodeAndPasteItIntoAMessageToWhoever = (length: string) =>
  `Copy the code and paste it into a message to whoever set this. It holds your answers, packed: ${length} characters.`;
export const yourAnswersAsACode = 'Your answers as a code';
export const copyTheCode = 'Copy the code';
export const saved = (strong: ComponentChildren) => ['Saved: ', strong];
export const findTheFileAmongYourDownloads = 'Find the file among your downloads.';
export const handItBackTo = (to: ComponentChildren) => ['Hand it back to: ', to];
export const giveItToWhoeverSetThis = 'Give it to whoever set this, in your own way: by email, in a chat, on a shared drive.';
export const nothingWasSentByThisPageAgain = (again: string) => `Nothing was sent by this page. ${again}`;

// The learner’s name, where an assignment asks for one. It is never required.
export const yourNameIfYouLike = 'Your name, if you like';
export const whoeverSetThisAsksForIt =
  'Whoever set this asks for it, so as to know whose answers are whose. It goes with what you hand back. You may leave it empty.';

// Waits for the texts of an assignment, and says so plainly if they cannot be loaded.
export const loadingTheTexts = 'Loading the texts …';
export const textsOfThisAssignmentAreNotAllHereYet = 'The texts of this assignment are not all here yet. Answers that you have written are in your workbook.';

// How far along a learner is, among the parts that the library still has.
export const compulsoryParts = (value: number, value2: number) => `${value > 0 ? 'compulsory ' : ''}${plural(value2, { one: 'part', other: 'parts' })}`;
export const thereIsNothingToDoInThisAssignment = 'There is nothing to do in this assignment';
export const aboutLeft = (words: string) => `, about ${words} left`;
export const doneOf = (done: number) => `${done} of`;
export const all = 'All';
export const partsDoneLeft = (part: string, value: number, parts: string, left: string) => `${part} ${value} ${parts} done${left}`;
export const countedOptional = (counted: string, done: number, value: number) => `${counted}. Optional: ${done} of ${value} done`;

// Where someone begins who has no link in the address: open an assignment, or go on with one that was begun here.
export const fileMade = 'File made';
export const someoneHasSetYouSomethingToReadAndThink = 'Someone has set you something to read and think about.';
export const continueWhereYouWere = 'Continue where you were';

// An open copy: its steps, and the screen that the address names.
export const start = 'Start';
export const parts = 'Parts';
export const lookBack = 'Look back';
export const handBack = 'Hand back';

// The link holds another edition of an assignment that was begun here: go over to it with the answers, or stay.
export const countParts = (count: number) => plural(count, { one: 'One part', other: `${count} parts` });
export const areCount = (count: number) => plural(count, { one: 'is', other: 'are' });
export const youHaveNotAnsweredAnythingYet = 'You have not answered anything yet.';
export const keptAnswersStayWithTheirQuestions = (kept: number) =>
  `${plural(kept, { one: 'One answer stays with its question', other: `${kept} answers stay with their questions` })}.`;
export const oneAnswerIsSetAside = (isOne: boolean, setAside: number) =>
  `${isOne ? 'One answer is' : `${setAside} answers are`} set aside, because ${isOne ? 'its question is' : 'their questions are'} taken out or changed. ${isOne ? 'It stays' : 'They stay'} in your copy, with the words you were asked.`;
export const backAnswersThatWereSetAside = (back: number) =>
  `${plural(back, { one: 'One answer that was set aside has its question', other: `${back} answers that were set aside have their questions` })} again.`;
export const thisAssignmentHasChanged = 'This assignment has changed';
export const youBeganTitleHere = (title: string) => `You began “${title}” here. The link you opened holds another edition of it.`;
export const partsAreNew = (parts: string, are: string) => `${parts} ${are} new.`;
export const partsAreGone = (parts: string, are: string) => `${parts} ${are} gone.`;
export const partsAreNotTheSameAsBeforeAndWillBeOpen = (parts: string, are: string) => `${parts} ${are} not the same as before and will be open again.`;
export const partsAreTheSame = 'The parts are the same. Words around them, such as the message or the due date, are different.';
export const goOverToThisEdition = 'Go over to this edition';
export const stayWithTheOneYouBegan = 'Stay with the one you began';

// Handing back: the file for whoever set the assignment, and copies to keep. What was written is checked first; nothing is sent.
export const answers = (value: string) => `Answers: ${value}`;
export const youGiveItToWhoeverSetThis = 'You give it to whoever set this, as a file or as a code for a message. Nothing is sent by this page.';
export const answeredOfAskedQuestionsAnswered = (answered: number, asked: number) => `. ${answered} of ${asked} questions answered`;
export const handBackMyReflectiveRecordToo = 'Hand back my reflective record too';
export const handBackTo = 'Hand back to';
export const handBackTheMinutes = (words: string) => `Hand back how long it took: ${words}`;
export const whatYouHandBackHolds = 'What you hand back holds';
export const assignmentAndItsQuestions = 'the assignment and the words of its questions';
export const yourAnswersAlsoEarlier = (earlier: number) => `your answers${earlier > 0 ? ', also those to questions that were taken out' : ''}`;
export const partsDoneAndTheDays = 'which parts you marked as done, and the days on which you began and finished';
export const yourNameThere = (name: string) => `your name: ${name}`;
export const yourMinutes = (words: string) => `how long it took: ${words}`;
export const yourReflectiveRecordThere = 'your reflective record';
export const nothingElseIsInIt =
  'Nothing else is in it. It is not encrypted. What you wrote is first checked on this device for details that could point to a person.';
export const share = 'Share';
export const shareIt = 'Share it';
export const saveTheFile = 'Save the file';
export const saveTheFileToHandBack = 'Save the file to hand back';
export const showTheCode = 'Show the code';
export const showACodeForAMessage = 'Show a code for a message';
export const back = 'Back';

// An assignment that the address carries: the copy that is here already, a changed edition of it, or the start of a new one.
export const openingTheAssignment = 'Opening the assignment …';
export const thisLinkCannotBeOpened = 'This link cannot be opened';

// Before handing back: what has no answer, a short reflective record, and the minutes.
export const forYouIfItHelpsManyProfessionsAsk =
  'For you, if it helps: many professions ask for a record of learning. Leave out what you like. It goes to nobody unless you say so on the next page.';
export const yourReflectiveRecord = 'Your reflective record';
export const minutesSpent = 'Minutes spent';
export const countedWhileYouWorkOnThisPage = 'Counted while you work on this page. Put it right if you also read or thought elsewhere.';
export const goOnToHandingBack = 'Go on to handing back';
export const backToTheParts = 'Back to the parts';

// One part: what is read and asked, and the ways on.
export const partPlaceOfParts = (place: number, parts: number) => `Part ${place} of ${parts}`;
export const about = (words: string) => `about ${words}`;
export const optionalYouMayLeaveThisOut = 'optional, you may leave this out';
export const allParts = 'All parts';
export const markItAsNotDone = 'Mark it as not done';
export const thisPartIsDoneTextButton = (textButton: ComponentChildren) => ['This part is done. ', textButton];
export const nextPart = 'Next part';
export const goOnToLookingBack = 'Go on to looking back';
export const done = 'Done, next part';
export const doneGoOnToLookingBack = 'Done, go on to looking back';

// All parts at a glance: what each is, how long it takes, and whether it is done.
export const doneLabel = 'Done';
export const begun = 'Begun';
export const notBegun = 'Not begun';
export const minutesMin = (minutes: number) => `${minutes} min`;

// The start of an open copy: continue where you were, and what the assignment is about.
export const whereYouAre = 'Where you are';
export const youMadeTheFileToHandBackOnDayYouCanStill = (day: string) =>
  `You made the file to hand back on ${day}. You can still change answers and make it again.`;
export const continueWhereYouWereLine = (span: ComponentChildren) => ['Continue where you were', span];

// What stands in the place of the application until its program has loaded, and for whoever has no JavaScript.
export const yourAnswersStayInYourBrowser = 'your answers stay in your browser and nothing is sent';
export const withoutJavaScript = <Link>(caseStudies: Link) => [
  'Without JavaScript: ask whoever set the assignment for it on paper or as a Word document, or read its ',
  caseStudies,
  ' here.',
];
export const caseStudies = 'case studies';
