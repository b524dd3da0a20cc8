// The texts of reading what learners returned.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /teach/responses/: what learners handed back, put side by side.
export const collectAnswers = 'Collect answers';

// Everything that people wrote in collected answers, for the check for identifying details before it leaves the page.
export const name = 'Name';
export const yourWords = 'Your words';
export const yourNoteOnAnAnswer = 'Your note on an answer';
export const yourTheme = 'Your theme';
export const yourNoteOnTheWhole = 'Your note on the whole';

// The trainer’s own marks: themes, and which answers carry them, with notes. Each function gives changed collected answers and leaves the one passed in.
export const giveTheThemeAName = 'Give the theme a name.';
export const thereIsAThemeLabelAlready = (label: string) => `There is a theme “${label}” already.`;
export const thereAreThemesAlready = (themes: number) => `There are ${themes} themes already, and no room for more. Delete one first.`;

// Answers beside each other, each with its themes, and a place to mark it. A long list is shown a part at a time.
export const showTheNextAtOnceAnswers = (atOnce: number) => `Show the next ${atOnce} answers`;
export const showTheLastHidden = (hidden: number) => `Show the last ${hidden}`;
export const shownOfAnswersShown = (shown: number, answers: number) => `${shown} of ${answers} answers shown`;

// A place to drop files on, a button that chooses them, and a field for codes from messages. Says how many are being opened.
export const letGoToOpenTheFiles = 'Let go to open the files.';
export const dragFilesHere = 'Drag files here, as many as you like, or choose them.';
export const chooseFilesAsManyAsYouLike = 'Choose the files, as many as you like.';
export const openingFiles = (opening: number) => `Opening ${opening} ${plural(opening, { one: 'file', other: 'files' })} …`;
export const pasteCodesFromMessages = 'Paste codes from messages';
export const messagesWithCodes = 'Messages with codes';
export const wholeChatOrMailWillDo = 'A whole chat or mail will do: every code in it is found.';
export const openTheCodes = 'Open the codes';

// Who is expected, typed by the trainer, and who has not handed back.
export const whoIsExpected = 'Who is expected';
export const allExpectedHaveHandedBack = (expected: number) => `All ${expected} have handed back.`;
export const missingOfExpectedHaveNotHandedBack = (missing: number, expected: number, missing2: string) =>
  `${missing} of ${expected} have not handed back: ${missing2}.`;
export const namesOneALine = 'Names, one a line';
export const writtenAsPeopleWriteTheirOwn = 'Written as people write their own. Kept in this browser only; they are in nothing that you hand out.';

// Words of the trainer to one learner, and the ways to give them.
export const saveTheFeedback = 'Save the feedback';
export const feedback = 'The feedback';
export const feedbackToWho = (who: string) => `Feedback to ${who}`;
export const yourWordsToWho = (who: string) => `Your words to ${who}`;
export const forExample = 'For example: what you noticed, what it made you think of, what to look at next. Your themes and notes stay with you.';
export const saveAsWordForWho = (who: string) => `Save as Word for ${who}`;
export const yourWordsWithTheirAnswersBelowYouGiveItToThemYourself = 'Your words, with their answers below. You give it to them yourself.';

// What to know before counting: files under one name, and answers to several editions of the assignment.
export const capitalFilesAreFromWho = (capital: string, who: ComponentChildren, words: string) => [
  `${capital} files are from “`,
  who,
  `”. They are counted as ${words} people.`,
];
export const whoeverWorksInTwoBrowsersHandsBackTwoFiles =
  'Whoever works in two browsers hands back two files. If they are from one person, open the one that does not count and take it out.';
export const whoFileMadeOn = (who: string, value: string) => `${who}, file made on ${value}`;
export const answeredOfAskedAnswered = (answered: number, asked: number) => `${answered} of ${asked} answered`;

// The trainer’s mark on one answer: what it says, and, opened, the themes to put on it and a note.
export const forTheAnswerOfWho = (who: string) => `for the answer of ${who}`;
export const themesAndNote = (span: ComponentChildren) => ['Themes and note', span];
export const themes = 'Themes';
export const yourNote = 'Your note';

// A field for the name of a new theme.
export const addedLabel = (label: string) => `Added: ${label}`;
export const addTheTheme = 'Add the theme';

// Who handed back, as a table. Scrolls within itself on narrow screens.
export const who = 'Who';
export const finished = 'Finished';
export const partsDone = 'Parts done';
export const questionsAnswered = 'Questions answered';
export const minutes = 'Minutes';
export const notGiven = 'Not given';
export const begun = 'Begun';
export const fileMade = 'File made';
export const whoHandedBack = 'Who handed back';
export const whatEachPersonDid = 'What each person did';
export const edition = 'Edition';
export const yes = 'Yes';
export const notAll = 'Not all';
export const doneOf = (done: number, value: number) => `${done} of ${value}`;
export const answeredOfAsked = (answered: number, asked: number) => `${answered} of ${asked}`;

// Files that were not taken, each by its name with the reason and what to do.
export const refusedFilesWereNotAdded = (refused: number) => `${refused} ${plural(refused, { one: 'file was', other: 'files were' })} not added.`;
export const fileWithoutAName = 'A file without a name';
export const people = (number: number) => plural(number, { one: 'one person', other: `${number} people` });
export const addedTheAnswersOfPeople = (people: string) => `Added the answers of ${people}.`;
export const newerFileTookThePlaceOfTheOlderPeople = (people: string) => `A newer file took the place of the older one for ${people}. Your marks stayed.`;
export const sameFilesWereHereAlready = (same: number) => `${same} ${plural(same, { one: 'file was', other: 'files were' })} here already.`;
export const nothingWasAdded = 'Nothing was added.';

// How the answers to a question are spread: a row for each answer, with a dot for each person, or a bar where there are many, and the number.
export const howManyPeopleGaveEachAnswer = 'How many people gave each answer';
export const answer = 'Answer';
export const peopleLabel = 'People';

// Where a trainer begins: open what came back, or go on with answers that were collected here.
export const whatIsKept = 'What is kept';
export const filesAndCodesAreOpenedOnThisDeviceAndKept = 'Files and codes are opened on this device and kept in this browser. Nothing is sent.';
export const youCanOpenMoreFilesLater = 'You can open more files later: each person counts once, and a newer file takes the place of an older one.';
export const sortedByAssignment = 'Sorted by assignment';
export const returnsPeople = (returns: number) => `${returns} ${plural(returns, { one: 'person', other: 'people' })}`;
export const openTheFilesThatLearnersHandedBack = 'Open the files that learners handed back, or paste their codes, all at once.';
export const chooseFiles = 'Choose files';
export const thisBrowserCouldNotKeepWhatTheFilesHold = 'This browser could not keep what the files hold.';
export const filesThemselvesAreUntouched =
  'The files themselves are untouched, and so is what was kept before. Make room in your workbook, then choose them all again: whoever is here already counts once.';
export const collectedHere = 'Collected here';

// Open collected answers: their steps, and the screen that the address names.
export const questions = 'Questions';
export const takeAway = 'Take away';
export const showNames = 'Show names';
export const hideNames = 'Hide names';
export const noNameStandsBesideAnAnswer = 'No name stands beside an answer, here and in what you take away. Names that people wrote into answers stay.';

// Who handed back: what each person finished, and more files to open.
export const othersFilesAnswerAnotherAssignment = (others: number) =>
  `${others} ${plural(others, { one: 'file answers', other: 'files answer' })} another assignment.`;
export const collectThemApartOthers = (others: number) => `Collect ${plural(others, { one: 'it', other: 'them' })} apart`;
export const nobodysAnswersAreHereYet = 'Nobody’s answers are here yet.';
export const nobody = 'Nobody';
export const peopleHandedBack = (people: number, finished: string | number) =>
  `${people} ${plural(people, { one: 'person', other: 'people' })} handed back. ${finished} did every part that is not optional.`;
export const openMore = 'Open more';
export const forYouItGoesIntoTheDocumentsYouTakeAway = 'For you. It goes into the documents you take away.';

// One person: what they did, their answers in order, and the reflective record if they gave it along.
export const yourWordsAreKept = 'your words are kept';
export const orCopyThemFromTheField = 'Or copy them from the field.';
export const doneOfPartsDone = (done: number, value: number) => `${done} of ${value} ${plural(value, { one: 'part', other: 'parts' })} done`;
export const minutesAsTheySay = (minutes: number) => `${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}, as they say`;
export const minutesNotGiven = 'minutes not given';
export const begunOnDay = (day: string) => `begun on ${day}`;
export const finishedOnDay = (day: string) => `finished on ${day}`;
export const answersOfWhoAreTakenOut = (who: string) => `The answers of ${who} are taken out.`;
export const noQuestionIsAnswered = 'No question is answered.';
export const reflectiveRecord = 'Reflective record';
export const nothingWritten = 'Nothing written.';
export const backToAllPeople = 'Back to all people';
export const keepTheseAnswers = 'Keep these answers';
export const takeTheseAnswersOut = 'Take these answers out';
export const yesTakeThemOutWithMyMarksOnThem = 'Yes, take them out, with my marks on them';

// One question: how its answers are spread, and all of them side by side with the trainer’s marks.
export const everyAnswerHasAThemeNow = 'Every answer has a theme now.';
export const noAnswerHasTheThemeNow = (theme: string) => `No answer has the theme “${theme}” now.`;
export const noneWhatYouChangedStaysHereUntilYouChoose = (none: string) => `${none} What you changed stays here until you choose what to show.`;
export const questionOfQuestionsAnsweredByAnswers = (number: number, questions: number, answers: number, asked: number) =>
  `Question ${number} of ${questions} · answered by ${answers} of ${asked}`;
export const alsoWorded = (words: string) => `Also worded: ${words}`;
export const answersSideBySide = 'Answers side by side';
export const show = 'Show';
export const allAnswers = (answers: number) => `All answers (${answers})`;
export const withoutAThemeFound = (found: number) => `Without a theme (${found})`;
export const withoutATheme = 'Without a theme';
export const shownLabel = (label: string) => `Shown: ${label}`;
export const nobodyAnsweredThisQuestion = 'Nobody answered this question.';
export const nextQuestion = 'Next question';
export const questionBefore = 'Question before';
export const allQuestions = 'All questions';
export const backToMarking = 'Back to marking';
export const showItToARoom = 'Show it to a room';

// All questions, with how many people answered each, and the way to its answers.
export const questionByQuestion = 'Question by question';
export const noQuestionWasAsked = 'No question was asked.';
export const chooseAQuestionToSeeItsAnswersSideBySide = 'Choose a question to see its answers side by side.';
export const themesWithThemes = (themes: string) => `Themes: ${themes}`;
export const answersOfAskedPeople = (answers: number, asked: number) => `${answers} of ${asked} ${plural(asked, { one: 'person', other: 'people' })}`;

// What to take away: a document, a spreadsheet, or paper. What people wrote is checked first.
export const wordDocument = 'Word document';
export const whoHandedBackThemesAndEachQuestionWithItsAnswersSideBySide = 'Who handed back, themes, and each question with its answers side by side.';
export const spreadsheet = 'Spreadsheet';
export const everythingInRows = 'Everything in rows, for counting and sorting.';
export const answersAreKept = 'the answers are kept';
export const saveLabel = (label: string) => `Save: ${label}`;
export const print = 'Print';
export const showsTheReport = 'Shows the report, ready for paper.';
export const showTheReport = 'Show the report';
export const filesAreMadeOnThisDevice = 'Files are made on this device. Nothing is sent.';
export const answersCanBePersonal =
  'Answers can be personal, and names stand beside them where people gave them. What was written is first checked for details that could point to a person.';

// The trainer’s themes: add, rename, delete; how many answers carry each, and those answers.
export const renamed = 'Renamed.';
export const answers = (answers: number) => `${answers} ${plural(answers, { one: 'answer', other: 'answers' })}`;
export const withTheThemeLabel = (label: string) => `with the theme ${label}`;
export const renameTheThemeLabel = (label: string) => `Rename the theme ${label}`;
export const rename = 'Rename';
export const deleteTheThemeLabel = (label: string) => `Delete the theme ${label}`;
export const deleteLabel = 'Delete';
export const yourOwnWordsForWhatYouFindInTheAnswers = 'Your own words for what you find in the answers. Put them on answers where you read them.';
export const themeLabelIsBack = (label: string, isBack: boolean) => `The theme “${label}” is ${isBack ? 'back, with its answers.' : 'deleted.'}`;
export const putItBack = 'Put it back';
export const thereAreNoThemesYet = 'There are no themes yet.';

// Takes many files in without holding the page up: they are read together, and looked through a few at a time.
export const whatYouPasted = 'What you pasted';
export const nameCodePlace = (codes: number, name: string, place: number) => plural(codes, { one: name, other: `${name}, code ${place}` });
export const answersColon = (value: string) => `Answers: ${value}`;

// The field for another name of a theme.
export const nameOfTheTheme = (ofWhich: ComponentChildren) => ['Name', ofWhich];
export const ofTheTheme = (label: string) => ` of the theme ${label}`;

// What stands in the place of the application until its program has loaded, and for whoever has no JavaScript.
export const filesAreOpenedInYourBrowser = 'files are opened in your browser and nothing is sent';
export const withoutJavaScript = <Link>(teach: Link) => ['Without JavaScript: ask learners for their answers on paper or as a Word document. ', teach];
export const teachWithCaseStudies = 'Teach with case studies';
