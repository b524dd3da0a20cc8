// Interface texts around what entries say.
import { plural } from '../library/plural.ts';

// How many there are of something.
export const questions = (number: number) => `${number} ${plural(number, { one: 'question', other: 'questions' })}`;
export const sources = (number: number) => `${number} ${plural(number, { one: 'source', other: 'sources' })}`;
export const passages = (number: number) => `${number} ${plural(number, { one: 'passage', other: 'passages' })}`;
export const sourceWithPassages = (source: string, number: number) => `${source}, ${passages(number)}`;
export const caseStudies = (number: number) => `${number} ${plural(number, { one: 'case study', other: 'case studies' })}`;
export const tools = (number: number) => `${number} ${plural(number, { one: 'tool', other: 'tools' })}`;
export const andMore = (number: number) => `and ${number} more`;

// How accessibility was tried.
export const howItWasTried = 'How it was tried';
export const lastTried = (day: string) =>
  `Last on ${day}, by tests that look at the built site. They run when somebody runs them, not with every build. They find only some of the barriers. What they find of levels A and AA is mended before anything is passed on.`;
export const engineIsAsked = (engine: string, version: string, subject: string) => `${engine} ${version} is asked about ${subject}.`;
export const testsOfOurOwn = 'Tests of our own hold, for a page of every kind or for every screen:';
export const whatWasNotTried = 'What was not tried';
export const whatDoesNotWorkYet = 'What does not work yet';

// The parts of a ready-made assignment.
export const shortAnswer = 'Short answer';
export const choice = 'Choice';
export const ratingFromOneToFive = 'Rating from 1 to 5';
export const questionOfTheLibrary = 'Question of the library';
export const mayBeLeftOut = 'may be left out';

// What leads in to related entries.
export const answeredBy = 'Answered by';
export const answers = 'Answers';
export const whatToSay = 'What to say';
export const inPractice = 'In practice';
export const asksAbout = 'Asks about';
export const serves = 'Serves';

// Case studies: what moved, their orders, the ways into one, its pauses and its hints.
export const whatMoved = 'What moved';
export const before = 'Before';
export const after = 'After';
export const theCaseStudies = 'the case studies';
export const aToZ = 'A to Z';
export const resultsFirst = 'Results first';
export const byKindOfResult = 'By kind of result';
export const thisCaseStudy = 'This case study';
export const read = 'Read';
export const learnWithPauses = 'Learn with pauses';
export const aloneOrInPairs = (minutes: string) => `${minutes}, alone or in pairs`;
export const runItWithAGroup = 'Run it with a group';
export const runningOrderSlidesNotes = 'Running order, slides, notes';
export const setItForADate = 'Set it for a date';
export const asALinkWordOrPaper = 'As a link, Word or paper';
export const beforeYouCopyIt = 'Before you copy it';
export const pauseHereAndThink = 'Pause here and think';
export const whatHappenedNext = 'What happened next';
export const ifYouAreStuck = 'If you are stuck';

// Handling the questions of a case study.
export const hintThatLearnersMayOpen = (hint: string) => `Hint that learners may open: ${hint}`;
export const listenFor = 'Listen for:';
export const ifNobodySpeaks = 'If nobody speaks:';
export const takeCare = 'Take care:';

// Figures and findings.
export const eachNumberWithItsSource = <Subject>(subject: Subject) => ['Each number with its source', subject];
export const whatItDoesNotTellYou = 'What it does not tell you';

// Ready-made exercises.
export const startThisExercise = <Subject>(subject: Subject) => ['Start this exercise', subject];
export const theQuestionsAndWhyThese = <Subject>(subject: Subject) => ['The questions, and why these', subject];

// What is expected in a dimension.
export const idea = 'Idea';
export const caseStudy = 'Case study';
export const question = 'Question';
export const tool = 'Tool';
export const askedForIn = (reach: string) => `Asked for in ${reach}`;
export const whereTheySaySo = <Subject>(subject: Subject) => ['Where they say so', subject];

// Terms of the glossary.
export const now = 'Now:';
export const wasFollowedBy = 'Was followed by:';
export const sayInstead = 'Say instead:';
export const alsoFoundUnder = (names: string) => `Also found under: ${names}`;
export const seeAlso = 'See also:';

// Guidance.
export const fullTitle = (title: string) => `Full title: ${title}`;
export const whereToFindIt = <Subject>(subject: Subject) => ['Where to find it', subject];

// The way to a reflection.
export const reflectOnThisWithYourTeam = 'Reflect on this with your team';
export const reflectWithYourTeamOn = (idea: string) => `Reflect with your team: ${idea}`;

// Phone numbers for help now.
export const whatEachIsFor = 'What each is for';
export const whenToRing = (what: string, phone: string, then: string) => `${what} Ring ${phone}, then ${then}.`;
export const ifItCannotWait = 'If it cannot wait:';
export const underAge = (age: number) => `Under ${age}:`;
export const helpNow = 'Help now';
export const noLineForFamilies = <Link>(nations: string, helpNow: Link) => [
  `We have no checked line for families in ${nations} yet. Whom to ask there: `,
  helpNow,
];
export const ofNation = (nation: string) => `${nation}:`;
export const lineOf = (nation: string, name: string) => `${nation}: ${name}`;

// What happened after the sources were written.
export const record = <Link>(link: Link, day: string) => ['Record: ', link, ` (stored copy read on ${day})`];
export const notConfirmed = 'Not confirmed:';
export const weFoundNoRecord = <Mark>(mark: Mark) => [mark, ' we found no public record of it.'];

// Models of joint working.
export const modelsAtAGlance = 'Models at a glance';
export const model = 'Model';
export const costAndTimeToStart = 'Cost, and time to start';
export const sourceSaysNothingAbout = 'The source says nothing on any of this about:';
export const option = (number: number) => `Option ${number}`;
export const foundByTheStudy = 'Found by the RECO study';

// What a page rests on.
export const sourcesTitle = 'Sources';
export const allRestsOnOneDocument = 'All of this rests on one document:';
export const thisPageRestsOn = 'This page rests on';
export const passagesOf = <Link>(number: number, link: Link) => [`${passages(number)} of `, link];
export const thePassages = 'The passages, in the order of this page';
export const allPassages = 'All passages, in the order of this page';
export const readAgainstItsSources = (day: string) => `Read against its sources on ${day}.`;
export const fromSourcesFor = (reach: string) => `From sources for ${reach}`;
export const aboutWhom = (people: string) => `(about ${people})`;
export const markedNotConfirmed = '(not confirmed)';
export const table = 'Table';

// Other formats of an entry.
export const otherFormats = 'Other formats';
export const madeBy = (maker: string, day: string) => `made by ${maker}, ${day}`;

// Reflective questions.
export const notYet = 'Not yet';
export const partly = 'Partly';
export const inPlace = 'In place';
export const evidence = 'Evidence';
export const whatEachLevelLooksLike = 'What each level looks like';
export const whereItComesFrom = 'Where it comes from';
export const questionInline = (number: number) => `question ${number}`;
export const allQuestionsOnThis = (forTeam: number, toThePerson: number) =>
  toThePerson > 0
    ? `All ${forTeam + toThePerson} questions on this: ${forTeam} for your team, ${toThePerson} to ask the person`
    : `All ${forTeam} questions on this`;
export const moreQuestions = (number: number) => `${number} more ${plural(number, { one: 'question', other: 'questions' })}`;
export const toAskThePerson = 'To ask the person, in conversation:';
export const linesOfChecklists = 'Lines of checklists, to hold beside what you do now:';

// Tools: filling one in, taking one along, its steps.
export const fillInAToolOnThis = 'Fill in a tool on this';
export const toolsOnThis = 'Fill in a tool on this:';
export const anotherTool = 'another tool';
export const word = 'Word';
export const print = 'Print (PDF)';
export const minutesShort = (minutes: number) => `${minutes} min`;
