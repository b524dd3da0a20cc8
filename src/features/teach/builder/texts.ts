// The texts of building an assignment.
import type { ComponentChildren } from 'preact';
import { plural } from '../../../library/plural.ts';

// The application on /teach/build/: starting an assignment, adding to one, and building it.
export const waysToStart = 'Ways to start';

// Waits for the catalogue, and says so plainly if it cannot be loaded.
export const loadingTheListOfWhatCanBePicked = 'Loading the list of what can be picked …';
export const listOfWhatCanBePickedCouldNotBeLoaded = 'The list of what can be picked could not be loaded';
export const yourAssignmentsAreInYourWorkbook = 'Your assignments are in your workbook, where you can also save them to a file.';

// What has to be put right before an assignment is handed out, and what should be looked at.
export const hasNoWords = 'has no words';
export const writeTheQuestion = 'Write the question, or take the part out.';
export const hasFewerThanTwoChoices = 'has fewer than two choices';
export const writeAtLeastTwo = 'Write at least two, or ask for a short answer.';
export const yourQuestionInPartWhat = (number: number, what: string) => `Your question in part ${number} ${what}.`;
export const changePart = (number: number) => `Change part ${number}`;
export const libraryDoesNotHavePartAnyMoreName = (number: number, name: string) => `The library does not have part ${number} any more (“${name}”).`;
export const takeItOut = 'Take it out, or look for what came in its place.';
export const seeTheParts = 'See the parts';
export const thereAreNoPartsYet = 'There are no parts yet.';
export const addAtLeastOne = 'Add at least one.';
export const addParts = 'Add parts';
export const itHasNoTitle = 'It has no title.';
export const peopleFindItByItsTitle = 'People find it by its title.';
export const titleOfAStory =
  'People find it by its title. They read it, and what they can do afterwards, before the first pause of a case study: do not let it tell what happens.';
export const writeATitle = 'Write a title';
export const dayItIsDueHasPassed = (day: string) => `The day it is due has passed: ${day}.`;
export const dayItIsDueIsFarOff = (day: string) => `The day it is due is far off: ${day}.`;
export const peopleReadItAboveTheParts = 'People read it above the parts.';
export const changeTheDay = 'Change the day';
export const yourQuestionInPartIndexHasTheChoiceSame = (index: number, same: string | undefined) =>
  `Your question in part ${index} has the choice “${same}” more than once.`;
export const theirAnswersCannotBeToldApart = 'Their answers cannot be told apart.';
export const changePartIndex = (index: number) => `Change part ${index}`;

// The day an assignment is due as a calendar file, with a reminder and the way to the assignment.
export const openTheAssignment = (link: string) => `Open the assignment: ${link}`;
export const due = (value: string) => `Due: ${value}`;

// Finds what can be picked: by kind, dimension and minutes; by words with the site’s own search, or in titles where that cannot be loaded.
export const questionSets = 'Question sets';
export const singleQuestions = 'Single questions';

// The trainer’s own words in an assignment, for the check for identifying details.
export const labelPart = (label: string, number: number) => `${label}, part ${number}`;
export const yourQuestion = 'Your question';
export const choiceAt = (at: number) => `choice ${at}`;
export const choiceAtWithAt = (at: number) => `Choice ${at}`;
export const title = 'Title';
export const yourNoteOnPartIndex = (index: number) => `Your note on part ${index}`;
export const message = 'Message';
export const howToGoAboutIt = 'How to go about it';
export const whatTheyCanDoAfterwards = 'What they can do afterwards';

// How long an assignment takes, as its trainer reads it.
export const allOfItOptional = (words: string) => `${words}, all of it optional`;
export const andMayMoreIfTheyDoTheOptionalParts = (words: string, may: number) => `${words}, and ${may} more if they do the optional parts`;
export const partsAll = (parts: number, all: string) => `${parts} ${plural(parts, { one: 'part', other: 'parts' })}, ${all}`;
export const sizeDueOnDay = (size: string, day: string) => `${size}. Due on ${day}.`;

// In a room, the day it is due, and what comes back.
export const inARoom = 'In a room';
export const oneStepOnEachScreen = 'One step on each screen, with a timer and a notes window for you.';
export const presentIt = 'Present it';
export const inCalendars = 'In calendars';
export const dueOnDayTheFileHoldsThatDay = (day: string, remindDays: number) =>
  `Due on ${day}. The file holds that day, the title, a reminder ${remindDays} days before, and the link where it is short enough. Whoever has the file can open the assignment.`;
export const calendarFile = 'The calendar file';
export const dueTitle = (title: string) => `due ${title}`;
export const saveTheDateForCalendars = 'Save the date for calendars';
export const whatComesBack = 'What comes back';
export const peopleWhoWorkedFromTheLinkOrTheFileHand =
  'People who worked from the link or the file hand back a file or a code, by mail, in a chat or on a drive. Open all of them at once, and see answers side by side.';
export const collectAnswers = 'Collect answers';

// An own question of the trainer: its form, its words, and what can be answered.
export const shortAnswer = 'A short answer';
export const fewSentencesOfTheirOwn = 'A few sentences of their own.';
export const fromTwoToEightAnswersThatYouWrite = 'From two to eight answers that you write.';
export const aChoice = 'A choice';
export const aRating = 'A rating';
export const fromToYouSayWhatTheTwoEndsMean = 'From 1 to 5. You say what the two ends mean.';
export const one = 'One';
export const asManyAsFit = 'As many as fit';
export const question = 'The question';
export const somethingThatCanBeAnsweredWithoutNaming = 'Something that can be answered without naming a person.';
export const howIsItAnswered = 'How is it answered?';
export const choices = 'The choices';
export const choice = (number: number) => `Choice ${number}`;
export const addAChoice = 'Add a choice';
export const howManyMayTheyChoose = 'How many may they choose?';
export const forExample = 'For example: not sure at all';
export const forExampleVerySure = 'For example: very sure';

// The questions that an entry brings into a part, each of which can be left out.
export const pauses = 'Pauses';
export const storyStopsHere = 'The story stops here. People think first, then read what happened next.';
export const questionsToDiscuss = 'Questions to discuss';
export const afterTheText = 'After the text. Each comes with a hint.';
export const questionsOfTheSet = 'Questions of the set';
export const loadingTheQuestionsItBrings = 'Loading the questions it brings …';
export const partStaysAsItIs = 'The part stays as it is. You can change everything else.';
export const questionsItBringsAlong = 'Questions it brings along';
export const untickWhatYouDoNotWantToAsk = 'Untick what you do not want to ask.';
export const askAll = (all: number) => `Ask all ${all}`;
export const askNone = 'Ask none';

// The assignments that this browser keeps, last changed first.
export const changedOnDay = (day: string) => `changed on ${day}`;
export const carryOn = 'Carry on';

// The assignment as a file.
export const asAFile = 'As a file';
export const itHoldsTheSameAsTheLink =
  'It holds the same as the link. People open it on the page “Do an assignment”, and colleagues open it here to make it their own.';
export const assignmentFile = 'The assignment file';
export const saveTheAssignmentFile = 'Save the assignment file';

// The field to search with, and what the search can be narrowed by.
export const library = 'The library';
export const wordsOrAProblemAsYouWouldSayIt = 'Words, or a problem as you would say it';
export const kind = 'Kind';
export const everyKind = 'Every kind';
export const dimension = 'Dimension';
export const allDimensions = 'All dimensions';
export const time = 'Time';
export const anyTime = 'Any time';
export const minutesAtMost = (minutes: number) => `${minutes} minutes at most`;

// One thing that can be picked: what it is, how long it takes, and the button that adds it.
export const takeOut = 'Take out';
export const add = 'Add';
export const addToTheAssignment = 'Add to the assignment';
export const opensInANewTab = '(opens in a new tab)';
export const inTheAssignment = '· in the assignment';
export const addItsSinglesQuestionsOneByOne = (singles: number, title: string) => `Add its ${singles} questions one by one: ${title}`;
export const addItsSinglesQuestionsOneByOneWithSingles = (singles: number) => `Add its ${singles} questions one by one`;

// The kinds of things that can be picked, to look through one of them.
export const orLookThrough = 'Or look through';

// The pages that were to be added and cannot be part of an assignment, by their titles.
export const leftOutSinceThesePagesCannotBePartTitles = (titles: number, titles2: string) =>
  `Left out, since ${plural(titles, { one: 'this page', other: 'these pages' })} cannot be part of an assignment: ${titles2}. If people should read ${plural(titles, { one: 'it', other: 'them' })}, say so in your words to them.`;

// The link that carries the whole assignment, with its length and its QR code.
export const characters = (number: string) => `${number} characters`;
export const linkHoldsTheWholeAssignment =
  'The link holds the whole assignment: its parts, your words, your questions. Whoever has it can read all of that. It holds no answers and no facilitator notes, and opening it sends the assignment to no server.';
export const asALink = 'As a link';
export const linkWouldBeCharactersLong = (characters: string) => `The link would be ${characters} long.`;
export const mailProgramsAndLearningPlatformsBreakLinks = (span: ComponentChildren, mostLink: string, holdsOwn: boolean) => [
  span,
  ` Mail programs and learning platforms break links of more than ${mostLink}, so there is none. Hand out the assignment file below${holdsOwn ? ', which holds your own case study as well' : ''}. Or shorten your notes and questions, or take parts out.`,
];
export const linkOfTheAssignment = 'Link of the assignment';
export const copyTheLink = 'Copy the link';
export const assignmentAsAQRCode = 'The assignment as a QR code';

// What people can do afterwards: the trainer’s own lines, or suggestions from the parts.
export const freshLinesAdded = (fresh: number) => `${fresh} ${plural(fresh, { one: 'line', other: 'lines' })} added. Change or take out what does not fit.`;
export const partsSuggestNothingMore = 'The parts suggest nothing more.';
export const oneThingOnEachLine = 'One thing on each line. Begin with a verb, such as “Name” or “Compare”.';
export const line = (number: number) => `Line ${number}`;
export const addALine = 'Add a line';
export const suggestFromTheParts = 'Suggest from the parts';

// Whether a case study of the trainer's own has changed in the workbook since it was added, and the way to take it anew.
export const learnersReadOwnNote = (ownNote: string) => `Learners read: “${ownNote}”`;
export const itHasChangedInYourWorkbookSinceItWasAdded = 'It has changed in your workbook since it was added.';
export const partHasTheTextOfYourWorkbookNow = 'The part has the text of your workbook now. Hand the assignment out again.';
export const takeTheNewerText = 'Take the newer text';

// On paper or in Word: a pack for learners, and one for the facilitator.
export const forLearners = 'For learners';
export const textsAndQuestions = 'Texts and questions, with room to write. Hints and the record stand on a sheet of their own.';
export const forYou = 'For you';
export const sameWithFacilitatorNotes = 'The same with facilitator notes: how to run it, what to listen for. Not for learners.';
export const onPaperOrInWord = 'On paper or in Word';
export const forPeopleWithoutADevice = 'For people without a device, and for rooms without a signal.';
export const wordDocument = 'The Word document';
export const word = (span: ComponentChildren) => ['Word', span];
export const print = (span: ComponentChildren) => ['Print', span];

// The list of parts: order, take out, put back. What changes is said, and the focus stays where the hand is.
export const isPartPlaceOfPartsNow = (value: string, place: number, parts: number) => `“${value}” is part ${place} of ${parts} now.`;
export const isTakenOut = (value: string) => `“${value}” is taken out.`;
export const isBack = (value: string) => `“${value}” is back.`;
export const putItBack = 'Put it back';
export const parts = 'Parts';

// One part in a list: its number, what it is called, its kind and minutes.
export const yourQuestionShortAnswer = 'Your question, short answer';
export const yourQuestionChoice = 'Your question, choice';
export const yourQuestionRating = 'Your question, rating';
export const questionWithoutWordsYet = 'Question without words yet';
export const caseStudyWithoutATitle = 'Case study without a title';

// A package for a learning platform, in one of two editions of SCORM.
export const takenByMostPlatforms =
  'Taken by most platforms. Moodle shows the answers of a whole class in one report. Each answer holds at most 255 characters: ask for short ones.';
export const forPlatformsThatSayTheyTakeIt =
  'For platforms that say they take it. Each answer holds up to 4,000 characters. Moodle does not list them for a whole class.';
export const uploadThePackageAsItIs =
  'Upload the package as it is, as SCORM, where courses are added to Turas Learn, ESR, LearnPro, Moodle or another platform; you may need the people who look after the platform for that. If you do not know which edition it takes, try SCORM 1.2 first.';
export const howToSetItInMoodle = 'How to set it in Moodle, Turas Learn, LearnPro and ESR';
export const whatToChooseThere = (link: ComponentChildren) => [link, ': what to choose there, and where the answers then stand.'];
export const everythingIsInsideThePackage =
  'Everything is inside the package. The platform, and whoever runs it, then keeps who started, who finished, and their answers.';
export const throughYourLearningPlatform = 'Through your learning platform';
export const edition = 'Edition';
export const fullMarksForFinishing = 'Full marks for finishing';
export const withItsUsualSettings =
  'With its usual settings, Moodle shows 0 % to people who have finished if it is told no score. The score says that somebody finished, not how well.';
export const learningPackage = 'The learning package';
export const saveTheLearningPackage = 'Save the learning package';

// The ready-made assignments: one row for each dimension, with what there is in 15, 45 and 90 minutes.
export const newToThisWorkInduction = 'New to this work (induction)';
export const startFromAReadyMadeOne = 'Start from a ready-made one';
export const youGetACopy = 'You get a copy. Take parts out, add others, change every word.';

// Adding things from elsewhere on the site: which assignment do they go into?
export const opening = 'Opening …';
export const fullItHoldsMostParts = (mostParts: number) => `Full: it holds ${mostParts} parts`;
export const newAssignment = 'A new assignment';
export const pickFromThesePagesKinds = (kinds: number) => plural(kinds, { one: 'Pick from this page', other: 'Pick from these pages' });
export const pagesHoldManyKinds = (kinds: number, toPick: string) =>
  `${plural(kinds, { one: 'The page holds', other: 'The pages hold' })} many: ${toPick}. Pick those you want in the next step.`;
export const whichAssignmentDoTheyGoInto = 'Which assignment do they go into?';
export const goOnToPicking = 'Go on to picking';
export const addTheseItemsToAnAssignment = (items: number) => plural(items, { one: 'Add this to an assignment', other: `Add these ${items} to an assignment` });
export const pagesThatHoldManyArePickedFromInTheNext = (toPick: string) => `Pages that hold many are picked from in the next step: ${toPick}.`;
export const whichAssignment = 'Which assignment?';
export const startANewAssignmentWithThemItems = (items: number) => `Start a new assignment with ${plural(items, { one: 'it', other: 'them' })}`;
export const thisCannotBeAdded = 'This cannot be added';
export const libraryHasNothingToAddUnderTitles = (titles: string) => `The library has nothing to add under ${titles}.`;
export const itMayHaveBeenRenamed =
  'It may have been renamed, or it is a page that cannot be part of an assignment. Nothing has been changed. Look for it in the builder.';

// What was added from pages, and the ways on: pick from pages that hold many, back to where one was, or into the assignment.
export const pickForTitle = (title: string) => `Pick for “${title}”`;
export const nothingWasAdded = 'Nothing was added';
export const addedToTitle = (title: string) => `Added to “${title}”`;
export const itHolds = (words: string) => `It holds ${words}.`;
export const added = 'Added';
export const assignmentIsFullLeftOut = (leftOut: string) => `The assignment is full. Left out: ${leftOut}. Take other parts out, or start another assignment.`;
export const pickFromPagesThatHoldMany = 'Pick from pages that hold many';
export const openTheAssignmentLabel = 'Open the assignment';

// An open assignment: its steps, and the screen that the address names.
export const messageAndDates = 'Message and dates';
export const preview = 'Preview';
export const handOut = 'Hand out';

// An assignment file that was opened: the same assignment goes on, or a copy begins whose answers do not mix with those of the first.
export const copyOfYourOwn = 'A copy of your own:';
export const whatPeopleAnswerToYourCopyStaysApart = (strong: ComponentChildren) => [
  strong,
  ' what people answer to your copy stays apart from answers to this one.',
];
export const thisBrowserKeepsItAlready = 'This browser keeps it already. You go on with what is kept here; the file is not read into it.';
export const forOneThatIsYours = 'For one that is yours, or that you teach together.';
export const sameAssignment = 'The same assignment:';
export const answersToWhatWasHandedOutBeforeBelong = (strong: ComponentChildren) => [strong, ' answers to what was handed out before belong to it as well.'];
export const beginACopyOfMyOwn = 'Begin a copy of my own';
export const goOnWithTheOneKeptHere = 'Go on with the one kept here';
export const goOnWithThisAssignment = 'Go on with this assignment';
export const otherWaysToStart = 'Other ways to start';

// Handing out: what has to be put right, the check of the words, then every way out of this page.
export const yourWordsWereCheckedForDetailsOfPeople = (cannotFind: string) => `Your words were checked for details of people. ${cannotFind}`;
export const nothingIsSent = 'Nothing is sent';
export const thisPageSendsNothing =
  'This page sends nothing. You hand the assignment out, and people hand back a file or a code. There is no account, and no list of who has opened it.';
export const linkFileOrPackageThatIsOutCannotBeChanged =
  'A link, file or package that is out cannot be changed or called back. If you change the assignment, hand it out again.';
export const handItOut = 'Hand it out';
export const thingsToPutRightFirst = (things: string) => `${things} to put right first`;
export const handBackTo = 'Hand back to';
export const toWhomAndHowTheyHandBack =
  'To whom, or where, in your own words: for example an e-mail address, or a folder that you share. Learners read it at the start and where they hand back. You may leave it empty.';
export const thingsToLookAt = (things: string) => `${things} to look at`;
export const youCanHandItOutAllTheSame = 'You can hand it out all the same.';
export const things = (number: number) => plural(number, { one: 'One thing', other: `${number} ${plural(number, { one: 'thing', other: 'things' })}` });

// The link of an assignment that was opened here instead of on the page for learners.
export const readingTheLink = 'Reading the link …';
export const linkCouldNotBeRead = 'The link could not be read';
export const someoneHasSetThisAssignment = 'Someone has set this assignment. You can do it, or take a copy and make it your own.';
export const doTheAssignment = 'Do the assignment';
export const makeACopyToChange = 'Make a copy to change';

// Puts a case study of the trainer's own into the assignment: one that is kept in the workbook, or one from a file.
export const itIsInTheAssignmentAlready = 'It is in the assignment already.';
export const addedTitle = (title: string, words: string) => `Added: ${title}. ${words}.`;
export const nothingIsWrittenInThisCaseStudyYet = 'Nothing is written in this case study yet.';
export const openAnotherFile = 'Open another file.';
export const whatLearnersSee = 'What learners see';
export const textAndItsQuestions = 'The text and its questions, marked as yours and not part of the library. What to listen for stays with you.';
export const caseStudyTravelsWithTheAssignment =
  'The case study travels with the assignment: always in its file and in packages, in the link where it is short enough.';
export const addYourOwnCaseStudy = 'Add your own case study';
export const assignmentIsFullMostParts = (mostParts: number) => `The assignment is full: it holds ${mostParts} parts.`;
export const yourCaseStudies = 'Your case studies';
export const inTheAssignmentLabel = 'In the assignment';
export const nothingIsWrittenInItYet = 'Nothing is written in it yet';
export const addTitle = (title: string) => `Add ${title}`;
export const noCaseStudyOfYourOwnIsKeptInThisBrowserYet = 'No case study of your own is kept in this browser yet.';
export const openAFile = 'Open a file';
export const writeOne = 'Write one';
export const backToTheParts = 'Back to the parts';

// One part: how long, whether it may be left out, and what belongs to its kind.
export const everyoneDoesThisPart = 'Everyone does this part';
export const optional = 'Optional';
export const peopleMayLeaveItOut = 'People may leave it out. Its minutes are counted apart.';
export const thisPartIsNotInTheAssignment = 'This part is not in the assignment';
export const itWasTakenOut = 'It was taken out, or the link is an old one.';
export const yourOwnQuestion = 'Your own question';
export const partIndexOfPartsFacts = (index: number, parts: number, facts: string) => `Part ${index} of ${parts} · ${facts}`;
export const libraryDoesNotHaveThisAnyMore = 'The library does not have this any more.';
export const takeThePartOut = 'Take the part out, or look for what came in its place. People who receive the assignment are told that it is missing.';
export const whatShouldTheyLookFor = 'What should they look for?';
export const inYourWords = 'In your words, above the text. You may leave it empty.';
export const minutes = 'Minutes';
export const doesEveryoneDoIt = 'Does everyone do it?';
export const doneBackToTheParts = 'Done, back to the parts';

// The parts of the assignment in their order.
export const whatIsInIt = 'What is in it';
export const nothingYet = 'Nothing yet. Begin with a case study or a short reading, then add questions. Three to six parts fit into 45 minutes.';
export const addFromTheLibrary = 'Add from the library';
export const addYourOwnQuestion = 'Add your own question';
export const assignmentHoldsAtMostParts = (mostParts: number) => `An assignment holds at most ${mostParts} parts.`;
export const goOnToMessageAndDates = 'Go on to message and dates';

// Picking parts from the library, by words and filters. What is asked for stands in the address, so that coming back finds it again.
export const takenOutTitle = (title: string) => `Taken out: ${title}.`;
export const addedTitleWithTitle = (title: string) => `Added: ${title}.`;
export const restQuestionsOfTitleAdded = (rest: number, title: string) =>
  `${rest} ${plural(rest, { one: 'question', other: 'questions' })} of “${title}” added.`;
export const firstItemsResults = (items: number) => `The first ${items} ${plural(items, { one: 'result', other: 'results' })}`;
export const itemsResults = (items: number) => `${items} ${plural(items, { one: 'result', other: 'results' })}`;
export const forCorrected = (corrected: string) => `, for “${corrected}”`;
export const titlesOpenInANewTab = 'Titles open in a new tab.';
export const found = 'Found';
export const searchWithoutFilters = 'Search without filters';
export const nothingFitsAllOfThis = 'Nothing fits all of this. Take a word or a filter away.';
export const showMore = 'Show more';

// The assignment as a learner sees it, step by step. Answers can be tried out and are not kept.
export const lookBack = 'Look back';
export const loadingWhatTheyWillRead = 'Loading what they will read …';
export const previewCouldNotBeLoaded = 'The preview could not be loaded';
export const yourAssignmentIsKept = 'Your assignment is kept.';
export const previewStepAtOfStepsYouCanTryTheQuestions = (at: number, steps: number) =>
  `Preview, step ${at} of ${steps}. You can try the questions; your answers are not kept.`;
export const goOnToHandingOut = 'Go on to handing out';
export const nextStep = 'Next step';
export const stepBefore = 'Step before';
export const changeThisPart = 'Change this part';

// A pack on the page, ready for paper.
export const printLabel = 'Print';

// A ready-made assignment, seen before it is taken as a start.
export const thisReadyMadeAssignmentWasNotFound = 'This ready-made assignment was not found';
export const linkNamesAnAssignmentThatThisSite = 'The link names an assignment that this site does not have.';
export const itMayHaveBeenRenamedChooseFromWhatThereIs = 'It may have been renamed. Choose from what there is.';
export const startFromThis = 'Start from this';

// Setting one thing of the library for a day, as from the page of a case study: the day is asked for at once, and the next step hands it out.
export const whenIsItDue = 'When is it due?';
export const titleYouHandItOutInTheNextStep = (title: string) => `${title}. You hand it out in the next step, and can still change it.`;
export const dueOn = 'Due on';
export const youMayLeaveItEmpty = 'You may leave it empty.';
export const goOnToHandingItOut = 'Go on to handing it out';
export const addItToAnotherAssignment = 'Add it to another assignment';

// The first screen of the builder: carry on, start with nothing, open a file, or start from a ready-made assignment.
export const inTenMinutes = 'In ten minutes';
export const takeAReadyMadeAssignmentOf = 'Take a ready-made assignment of 15, 45 or 90 minutes, change what you like, and hand it out.';
export const whatHappensWithWhatYouBuild = 'What happens with what you build';
export const whatYouBuildIsSavedByItself =
  'What you build is saved by itself, in this browser. Nothing is sent. People get it from you: by link, file, paper, or through your learning platform.';
export const howTeachingWithThisSiteGoes = 'How teaching with this site goes';
export const buildAnAssignment = 'Build an assignment';
export const caseStudies = 'Case studies, questions and short readings, in your order and with your words.';
export const startANewOne = 'Start a new one';
export const startBlank = 'Start blank';
export const openAnAssignmentFile = 'Open an assignment file';

// The trainer’s own words to learners: title, message, what they can do afterwards, how to go about it, the day it is due.
export const askForAName = 'Ask for a name';
export const theyMayStillLeaveItEmpty = 'They may still leave it empty.';
export const doNotAsk = 'Do not ask';
export const youThenCannotTellWhoseAnswersYouHave = 'You then cannot tell whose answers you have.';
export const noDetailsOfPeople = 'No details of people';
export const writeNothingByWhichSomeoneWhoUsesServices =
  'Write nothing by which someone who uses services, a relative or a colleague could be recognised. Everyone who has the link can read your words.';
export const peopleFindItByItsTitleInTheirListAndInYourFileNames = 'People find it by its title, in their list and in your file names.';
export const whyYouAskThemToDoThis = 'Why you ask them to do this, and what you will do with it together.';
export const forExampleOnYourOwnOrInPairsInOneGoOrInStepsHowMuchToWrite = 'For example: on your own or in pairs, in one go or in steps, how much to write.';
export const oddYouMayLeaveItSo = (odd: string) => `${odd} You may leave it so.`;
export const areTheyAskedForAName = 'Are they asked for a name?';
export const seeWhatTheyWillSee = 'See what they will see';

// Nothing leaves before the trainer’s words have been checked for details of people: once for the words as they stand, however they are handed out.
export const goOn = 'Go on';
export const beforeAnythingLeavesThisPageCannotFind = (cannotFind: string) =>
  `Before anything leaves this page, your words are checked for details that could point to a person. ${cannotFind}`;
export const checkYourWords = 'Check your words';

// Makes files of an assignment, and says what came of it.
export const assignmentIsKept = 'the assignment is kept';
export const linkAndTheAssignmentFileAlwaysWork = 'The link and the assignment file always work.';

// The way back for someone who added things from elsewhere on the site.
export const backToTitle = (title: string) => `Back to “${title}”`;
export const backToTheCollection = 'Back to the collection';
export const backToThePage = 'Back to the page';

// One part in the list: its kind.
export const yourOwnCaseStudyInTheList = 'Your own case study';
export const notInTheLibraryAnyMore = 'Not in the library any more';

// After how many were found.
export const searchCouldNotBeLoaded = '. Search could not be loaded, so only titles and summaries were looked at.';

// What stands in the place of the application until its program has loaded, and for whoever has no JavaScript.
export const everythingHappensInYourBrowser = 'everything happens in your browser and nothing is sent';
export const withoutJavaScript = <Link>(readyMade: Link, caseStudy: Link, howItGoes: Link) => [
  'Without JavaScript: ',
  readyMade,
  ', or ',
  caseStudy,
  ' with its questions. ',
  howItGoes,
];
export const printAReadyMadeAssignment = 'print a ready-made assignment';
export const aCaseStudyWithItsQuestions = 'a case study';
