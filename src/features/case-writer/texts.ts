// The texts of the form for a case study.
import type { ComponentChildren } from 'preact';
import { plural } from '../../library/plural.ts';

// The application on /case-studies/write/: beginning a case study of one's own, writing it, and taking it away.
export const tellOthersWhatYouDid = 'Tell others what you did';

// Figures with their base: the number, of whom, when, and who counted.
export const bothNumbers = 'Both numbers, not only a share. Example: 12 of 40';
export const number = 'Number';
export const ofWhomOrWhat = 'Of whom or what';
export const examplePeopleReferredMissedTheirFirst = 'Example: people referred missed their first appointment';
export const when = 'When';
export const exampleJanuaryToMarch = 'Example: January to March 2026';
export const whoCounted = 'Who counted';
export const exampleTheServiceFromItsOwnRecords = 'Example: the service, from its own records';
export const addAFigure = 'Add a figure';
export const figures = 'Figures';
export const onlyWhatSomebodyCounted = 'Only what somebody counted. A number says little without its base.';
export const figureAt = (at: number) => `Figure ${at}`;
export const takeOutFigureAt = (at: number) => `Take out figure ${at}`;
export const addAnotherFigure = 'Add another figure';
export const thereIsRoomForFigures = (figures: number) => `There is room for ${figures}.`;

// How a text reads, below its field and as it is typed: its words, its reading grade, and words to avoid with what to write instead.
export const readingGrade = (grade: number) => `Reading grade ${grade}`;
export const saidHardToRead = (said: string, longest: number, limit: number) =>
  `${said}: hard to read. The longest sentence has ${longest} words; ${limit} is the highest grade to aim for.`;
export const words = (words: number) => `${words} words.`;
export const ofAtMostWords = (words: number, mostWords: number) => `${words} of at most ${mostWords} words.`;
export const labelsPeopleOrIsOutOfUseInstead = (strong: ComponentChildren, instead: string) => [strong, ` labels people or is out of use. Write ${instead}.`];

// Questions for teaching: those at which the story stops, and those to discuss at the end.
export const atTheEndToDiscuss = 'At the end, to discuss';
export const storyStopsAfterHeading = (heading: string) => `The story stops after “${heading}”`;
export const addAPause = 'Add a pause';
export const addAQuestion = 'Add a question';
export const questions = 'Questions';
export const pausesAt = (at: string) => `Pauses: ${at}`;
export const questionAt = (at: number) => `Question ${at}`;
export const whatIsAsked = 'What is asked';
export const hint = 'Hint';
export const whereToLookIfSomeoneIsStuck = 'Where to look if someone is stuck. People see it when they ask for it.';
export const whatToListenFor = 'What to listen for';
export const forWhoeverRunsIt = 'For whoever runs it. Learners do not see this.';
export const takeOutQuestionAt = (at: number) => `Take out question ${at}`;
export const whatPromptedIt = 'What prompted it';
export const addAPauseInTheStory = 'Add a pause in the story';
export const addAQuestionToDiscuss = 'Add a question to discuss';
export const thereIsRoomForQuestions = (questions: number) => `There is room for ${questions}.`;

// What a case study shows: ideas in practice and expectations of the library, by dimension, the most fitting first.
export const moveLabel = (label: string) => `Move “${label}”`;
export const takeOutLabel = (label: string) => `Take out “${label}”`;
export const thereIsRoomForMostTakeOneOutToChoose = (most: number) => `There is room for ${most}. Take one out to choose another.`;
export const ownChosen = (own: number) => `· ${own} chosen`;
export const ideasInPractice = 'Ideas in practice';
export const expectations = 'Expectations';
export const loadingTheIdeasAndExpectations = 'Loading the ideas and expectations …';
export const whatYouWroteIsKept = 'What you wrote is kept, and the rest of this page works. Choose them once you have a connection.';
export const tryAgain = 'Try again';

// Where in the form someone is, from the fragment of the address.
export const aboutIt = 'About it';
export const story = 'The story';
export const whatCameOfIt = 'What came of it';
export const forTeaching = 'For teaching';
export const takeItAway = 'Take it away';

// Begins a case study from a worksheet or a session: the actions and rows that are ticked become points of what was done.
export const opening = 'Opening …';
export const thisCannotBeBegunFrom = 'This cannot be begun from';
export const nothingHasBeenBegun = 'Nothing has been begun. Start blank, or look in your workbook.';
export const whatYouTickBecomesPointsUnderWhatYouDid = 'What you tick becomes points under “What you did”. You can change every word.';
export const from = (link: ComponentChildren) => ['From ', link];
export const whichOfThemDidYouDo = 'Which of them did you do?';
export const actionsThatAreMarkedAsDoneAreTicked = 'Actions that are marked as done are ticked.';
export const itHoldsNothingThatCouldComeAlong = 'It holds nothing that could come along. You can begin blank and keep the link to it.';
export const startBlank = 'Start blank';
export const startWithTheseTaken = (taken: number) => `Start with ${plural(taken, { one: 'this', other: `these ${taken}` })}`;
export const otherWaysToBegin = 'Other ways to begin';

// The four steps in which a case study is written.
export const whatOneService = 'What one service, or a few together, did.';
export const changeAcrossAnArea = 'A change across an area.';
export const somebodyCounted = 'Somebody counted.';
export const youSaySoNobodyCounted = 'You say so; nobody counted.';
export const hopedForItHasNotComeYet = 'Hoped for; it has not come yet.';
export const nothingCanBeSaidOfIt = 'Nothing can be said of it.';
export const title = 'Title';
export const whatIsIt = 'What is it?';
export const whatItIs = 'What it is';
export const nation = 'Nation';
export const setting = 'Setting';
export const whereItHappened = 'Where it happened.';
export const partners = 'Partners';
export const organisation = (number: number) => `Organisation ${number}`;
export const addAnOrganisation = 'Add an organisation';
export const howSureIsIt = 'How sure is it?';
export const howSureItIs = 'How sure it is';
export const whatPeopleCanDoAfterwards = 'What people can do afterwards';
export const objective = (number: number) => `Objective ${number}`;
export const addAnObjective = 'Add an objective';
export const whatCanBeLearnt = 'What can be learnt';
export const point = (number: number) => `Point ${number}`;
export const addAPoint = 'Add a point';
export const minutes = 'Minutes';
export const whoItIsWrittenFor = 'Who it is written for';

// Taking a case study away: as Word, on paper, as a file, for teaching, and for the library.
export const caseStudyIsKept = 'the case study is kept';
export const file = 'The file';
export const nothingLeavesThisPageBeforeItIsChecked = (cannotFind: string) =>
  `Nothing leaves this page before it is checked for details of people. ${cannotFind}`;
export const toRead = 'To read';
export const wholeCaseStudy = 'The whole case study, with its questions and what to listen for.';
export const goOnToPrint = 'Go on to print';
export const print = 'Print';
export const saveTheFile = 'Save the file';
export const fileToGoOnWithElsewhere = 'File to go on with elsewhere';
export const toTeachWithIt = 'To teach with it';
export const putItIntoAnAssignment =
  'Put it into an assignment. Learners see that it is yours and not part of the library. They do not see what to listen for.';
export const buildAnAssignment = 'Build an assignment';
export const saveTheFiles = 'Save the files';
export const threeSmallFilesAndAPageThatSaysWhereEach =
  'Three small files and a page that says where each belongs. Send them to whoever looks after a copy of this site; its own check accepts them.';
export const forTheLibrary = 'For the library';
export const thisNeedsAConnectionOnce = 'This needs a connection once, to see what the library holds already. What you wrote is kept.';
export const lookingAtWhatItStillNeeds = 'Looking at what it still needs …';
export const gapsThingsToPutRightFirst = (gaps: number) => `${gaps} ${plural(gaps, { one: 'thing', other: 'things' })} to put right first`;
export const filesForTheLibrary = 'The files for the library';
export const somethingIsMissingNow = 'Something is missing now. See what is to put right first.';
export const saveTheFilesZip = 'Save the files (.zip)';

// Ways to begin: go on with one, start blank, open a file, or begin from what is kept already.
export const caseStudyWithoutATitle = 'Case study without a title';
export const whatComesOfIt = 'What comes of it';
export const wordDocumentToGiveToOthers = 'A Word document to give to others, a text to teach with, and the files that the library takes.';
export const howLong = 'How long';
export const aboutAnHour = 'About an hour, in pieces. It is saved by itself, in this browser. Nothing is sent.';
export const people = 'People';
export const nameServicesAndRoles = 'Name services and roles, never a person. Change nothing that was counted.';
export const writeACaseStudyInTheShapeOfTheLibrarysOwn =
  'Write a case study in the shape of the library’s own: what was going wrong, what you did, what came of it, and what to watch.';
export const carryOn = 'Carry on';
export const changedOnDay = (day: string) => `changed on ${day}`;
export const startANewOne = 'Start a new one';
export const openAFile = 'Open a file';
export const orBeginFromWhatYouHaveHere = 'Or begin from what you have here';
export const caseStudies = 'Case studies';
export const seeHowOthersToldTheirs = (link: ComponentChildren) => ['See how others told theirs: ', link];

// An open case study: its steps, undo and redo, and the screen that the address names.
export const whatAReaderHasToKnowBeforeTheStory = 'What a reader has to know before the story.';
export const fromWhatWasGoingWrongToWhatYouDid = 'From what was going wrong to what you did. Services and roles, never a person.';
export const asStrongAsYouKnowIt = 'As strong as you know it, and no stronger.';
export const leaveThisOutIfNobodyWillTeachWithIt = 'Leave this out if nobody will teach with it. The library asks for it.';
export const begunFrom = (link: ComponentChildren) => ['Begun from ', link];
export const goOnLabel = (label: string) => `Go on: ${label}`;

// What a case study still lacks before the library takes it: the rules of npm run check:content and check:words, asked in the browser.
export const libraryTakesFewestToMost = (fewest: number, most: number) => `The library takes ${fewest} to ${most}.`;
export const itHasNoTitle = 'It has no title.';
export const peopleFindItByItsTitle = 'People find it by its title.';
export const itDoesNotSayWhatItWasAbout = 'It does not say what it was about.';
export const writeOneOrTwoSentences = 'Write one or two sentences.';
export const noNationIsChosen = 'No nation is chosen.';
export const guidanceDiffersBetweenNations = 'Guidance differs between nations.';
export const itDoesNotSayForWhomItWas = 'It does not say for whom it was.';
export const nameThePeopleWhomItWasFor = 'Name the people whom it was for.';
export const noSettingIsChosen = 'No setting is chosen.';
export const chooseAtLeastOne = 'Choose at least one.';
export const nobodyCanBeAsked = 'Nobody can be asked.';
export const nameTheServiceThatMayBeAsked = 'Name the service that may be asked.';
export const settingIsNotTold = 'The setting is not told.';
export const nameTheServices = 'Name the services, the place and the year.';
export const itDoesNotSayWhatYouDid = 'It does not say what you did.';
export const tellItStepByStep = 'Tell it step by step.';
export const itDoesNotSayWhatChanged = 'It does not say what changed.';
export const ifNobodyKnowsYet = 'If nobody knows yet, say so.';
export const nothingStandsUnderBeforeYouCopyIt = 'Nothing stands under “Before you copy it”.';
export const sayWhatCouldGoWrongForSomeoneWhoCopiesIt = 'Say what could go wrong for someone who copies it.';
export const pausesInTheStory = 'Pauses in the story';
export const questionsToDiscuss = 'Questions to discuss';
export const nobodyIsNamedForWhomItIsWritten = 'Nobody is named for whom it is written.';
export const itShowsNoIdeaInPractice = 'It shows no idea in practice.';
export const writeInstead = (instead: string) => `Write ${instead}.`;
export const labelAYearThatHasNotComeYet = (label: string) => `${label}: a year that has not come yet.`;
export const sayThatItIsPlanned = 'Say that it is planned, or leave the year out.';
export const labelAChangeWithoutItsYear = (label: string) => `${label}: a change without its year.`;
export const inPlaceOfHasSinceOrNow = 'In place of “has since” or “now”, say when it changed.';
export const whatItWasAboutHasWords = (words: number) => `What it was about has ${words} words.`;
export const summaryLimitIsTheMost = (summaryLimit: number) => `${summaryLimit} is the most.`;
export const whatItWasAboutReadsAtGrade = (grade: number) => `What it was about reads at grade ${grade}.`;
export const summaryGradeLimitIsTheMost = (summaryGradeLimit: number) => `${summaryGradeLimit} is the most. Shorter sentences help.`;
export const libraryHasACaseStudyOfThisTitle = 'The library has a case study of this title.';
export const sayInTheTitleWhatMakesYoursDifferent = 'Say in the title what makes yours different.';

// The files that the library takes: the case study, its source, and notes for facilitators. npm run check:content accepts the three together.
export const thoseWhoWroteThisDoNotSay = 'Those who wrote this do not say.';
export const peopleMayHaveLivedThroughSomethingLikeIt = 'People may have lived through something like it. Say at the start that anyone may step out.';
export const facilitatingLine = (line: string) => `Facilitating: ${line}`;
export const howToRunMinutesWithThisCaseStudy = (minutes: number) =>
  `How to run ${minutes} minutes with this case study, which was written by those who did the work.`;
export const sayThatThoseWhoDidTheWorkWroteThis =
  'Say that those who did the work wrote this, and that nobody else has checked it. Ask people to speak of services and of what they do, not of people who could be recognised.';
export const readToThePauses = 'Read to the pauses';
export const peopleRead = 'People read, stop at each pause, and write a line of their own before they go on.';
export const discuss = 'Discuss';
export const eachGroupTakesOneOfTheQuestions = 'Each group takes one of the questions.';
export const close = 'Close';
export const eachGroupSaysOneThingThatItTakesBackToWork = 'Each group says one thing that it takes back to work.';
export const whatPeoplesOwnServiceDoesAtThisPoint = 'What people’s own service does at this point.';
export const giveEveryoneAMinuteToWrite = 'Give everyone a minute to write, then ask again.';
export const askEachPersonForOneThingThatTheyWillLook = 'Ask each person for one thing that they will look at in their own service.';
export const caseStudyWasWrittenWithTheFormOfThisSite = 'The case study was written with the form of this site. The running order is the form’s own.';
export const lineOwnAccount = (line: string, today: string) => `${line} (own account, ${today})`;
export const caseStudyThatThoseWhoDidTheWorkWrote =
  'A case study that those who did the work wrote with the form of this site. The library takes over what it says.';
export const itStatesNoLicence = 'It states no licence. It was written to be shared in this library.';
export const accountOfThoseWhoDidTheWork = 'Account of those who did the work';
export const readMeFirst = 'READ ME FIRST.txt';
export const thoseWhoDidTheWorkWroteIt = 'Those who did the work wrote it. Nobody else has checked it.';
export const toAsk = (ask: string) => `To ask: ${ask}.`;
export const wholeText = 'The whole text';
export const wholeTextMadeBy = (madeBy: string) => `The whole text, written with ${madeBy}`;
export const whatToDoWithTheseFilesTheyAreForWhoever = (files: string) =>
  `What to do with these files\n\nThey are for whoever looks after the content of the site.\n\n1. Put each file where its folder says, in the folder of the project. An area that keeps content of its own apart\n   puts them into local/ in place of content/.\n${files}\n2. Run: npm run check:content\n3. Read all three. The case study is told by those who did the work, and nobody else has checked it. The source says so,\n   and says who may be asked. The notes for facilitators are a beginning: say more where you can.\n4. docs/add-a-case-study.md tells the rest.\n`;
export const forTheLibraryInline = 'for the library';

// A case study as a report, for Word and paper: the text, then what is for teaching.
export const after = (after: string) => `After “${after}”: `;
export const hintLine = (line: string) => `Hint: ${line}`;
export const listenForLine = (line: string) => `Listen for: ${line}`;
export const lookingAfterPeople = 'Looking after people';
export const about = (words: string) => `About ${words}.`;
export const whatItShows = 'What it shows';
export const whatALocalProtocolIsExpectedToDoHere = 'What a local protocol is expected to do here';
export const caseStudyKindsToldByThoseWhoDidIt = (caseStudyKinds: string, madeBy: string, day: string) =>
  `${caseStudyKinds}, told by those who did it. Written with ${madeBy}, ${day}. It should hold nothing that points to a person.`;
export const beforeYouRead = 'Before you read';

// In the place of the form where there is no JavaScript.
export const withoutJavaScriptWriteOnPaper = 'Without JavaScript, write on paper or in Word under these headings. Name services and roles, never a person.';
