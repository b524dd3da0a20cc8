// The texts of what a session holds and of its reports.
import { plural } from '../../library/plural.ts';

// One person’s reflection as a written reflective account. Private notes are left out.
export const noQuestionWasRated = 'No question was rated.';
export const myRatings = 'My ratings';
export const question = 'Question';
export const rating = 'Rating';
export const howSure = 'How sure';
export const whatWouldShowIt = 'What would show it';
export const questionsIReflectedOn = 'Questions I reflected on';
export const reflectiveAccount = 'Reflective account';
export const timeSpent = (words: string) => `Time spent: ${words}, self-declared.`;
export const nothingWrittenYet = 'Nothing written yet.';
export const aboutThisAccount = 'About this account';
export const nobodyHasCheckedIt = 'Nobody has checked it: the words, the time and the ratings are the person’s own.';
export const itShouldNotHoldDetailsOfPeopleWhoUse = 'It should not hold details of people who use services, or of colleagues.';

// What people take away, as files. Each loads the library it needs when it is asked for.
export const onePage = 'one page';
export const overTime = 'over time';
export const reflectiveAccountHeldOn = (heldOn: string) => `reflective account ${heldOn}`;

// One page for those who were not in the room and have to decide: what was agreed, where people differ, what will be done by when.
export const andRestMoreInTheFullRecord = (rest: number) => `And ${rest} more in the full record.`;
export const noDayYet = 'no day yet';
export const ourTeam = 'Our team';
export const teamOnePage = (team: string) => `${team}: one page`;
export const whatPeopleSeeFromWhereTheyWork = 'What people see from where they work. No score, no ranking of teams or services.';
export const howItLooks = 'How it looks';
export const wherePeopleDifferMost = 'Where people differ most';
export const nowhereArePeopleSplit = 'Nowhere are people split.';
export const whatWasAgreed = 'What was agreed';
export const nothingYet = 'Nothing yet.';
export const whatWillBeDone = 'What will be done';
export const openActionsByTheirDay = 'Open actions by their day';
export const what = 'What';
export const ownerRole = 'Owner (role)';
export const by = 'By';
export const noActionIsOpen = 'No action is open.';
export const sinceDay = (day: string) => `Since ${day}`;
export const doneDoneOnce = (doneOnce: string) => `Done: ${doneOnce}.`;
export const next = 'Next';
export const teamMeansToComeBackOnDay = (day: string) => `The team means to come back on ${day}.`;

// Drawings to take away, as SVG with their own letters and colours, and the same in words: the profile of a session, and lines over time.
export const notAsked = (value: string) => `${value}: not asked`;
export const notAskedAboutQuestions = (value: string, questions: number, words: string) => `${value}: ${questions === 0 ? 'not asked about' : words}.`;
export const howTheAnswersAreSpreadInEachDimension = 'How the answers are spread in each dimension';
export const noLevel = 'no level';
export const betweenLowAndHigh = (low: string, high: string) => `between ${low} and ${high}`;
export const notJoinedWhy = (why: string) => `; not joined: ${why}`;

// The dates of a session for a calendar: open actions and the next reflection. No notes.
export const madeWithSiteNameVersionSiteVersion = (siteName: string, siteVersion: string) => `Made with ${siteName}, version ${siteVersion}.`;
export const nextReflectionTeam = (team: string) => `Next reflection: ${team}`;

// A session as a report: what was agreed first, then what moved, the profile, and each question.
export const exerciseTitle = (title: string) => `Exercise: ${title}`;
export const dateDay = (day: string) => `Date: ${day}`;
export const whoAnsweredHelped = (words: string, helped: number) => `Who answered: ${words}${helped > 0 ? `, ${helped} of them added by the facilitator` : ''}`;
export const answersThatAreIn = (value: number) => `Answers that are in, sealed and not opened yet: ${value}`;
export const groupsTakingPart = (groups: string) => `Groups taking part: ${groups}`;
export const anonymity = (anonymity: string) => `Anonymity: ${anonymity}`;
export const nextReflectionDay = (day: string) => `Next reflection: ${day}`;
export const whatWouldMakeTheNextOneBetterNote = (note: string) => `What would make the next one better: ${note}`;
export const aboutThisSession = 'About this session';
export const actions = 'Actions';
export const noActionsWereWrittenDown = 'No actions were written down.';
export const fromDay = (day: string) => `from ${day}`;
export const firstStep = 'First step';
export const status = 'Status';
export const whatItServes = 'What it serves';
export const agreedActions = 'Agreed actions';
export const agreed = (agreed: string) => `Agreed: ${agreed}`;
export const nothingAgreed = 'Nothing agreed';
export const noActionsWereWrittenDownLastTime = 'No actions were written down last time.';
export const whatBecameOfIt = 'What became of it';
export const actionsOfLastTime = 'Actions of last time, finished ones too';
export const notAskedLabel = 'Not asked';
export const move = 'Move';
export const howItWasCompared = 'How it was compared';
export const sinceLastTime = 'Since last time';
export const itWasNotKeptWhoTookPart = 'it was not kept who took part';
export const lastTime = (words: string) => `Last time: ${words}.`;
export const thisTime = (words: string) => `This time: ${words}.`;
export const eachQuestionComparedWithTheLastSession = 'Each question compared with the last session';
export const dimension = 'Dimension';
export const questions = 'Questions';
export const howAllAnswersAreSpreadInEachDimension =
  'How all answers are spread in each dimension. This is no score: a dimension that was not asked about says nothing.';
export const answersByDimension = 'Answers by dimension';
export const profileAcrossTheDimensions = 'Profile across the dimensions';
export const everyone = 'Everyone';
export const notAnsweredByUnanswered = (unanswered: number) => ` Not answered by ${unanswered}.`;
export const howManyPeopleChoseEachAnswer = 'How many people chose each answer';
export const who = 'Who';
export const nothingYetInline = 'nothing yet';
export const agreedTogether = (agreed: string) => `Agreed together: ${agreed}`;
export const sharedNote = (note: string) => `Shared note: ${note}`;
export const whatWouldShowItColon = 'What would show it:';
export const ourTeamInline = 'our team';
export const reflectionTeam = (team: string) => `Reflection: ${team}`;
export const questionByQuestion = 'Question by question';

// A session as sheets: answers by question, actions, and what the file is.
export const personIndex = (index: number) => `Person ${index}`;
export const addedByTheFacilitator = ' (added by the facilitator)';
export const no = 'No.';
export const set = 'Set';
export const date = 'Date';
export const notAnswered = 'Not answered';
export const whatItSays = 'What it says';
export const gapBetweenGroups = 'Gap between groups';
export const agreedLabel = 'Agreed';
export const sharedNoteLabel = 'Shared note';
export const questionId = 'Question id';
export const markOfTheWording = 'Mark of the wording';
export const siteVersion = 'Site version';
export const answersByQuestion = 'Answers by question';
export const closedBeforeThisSession = 'Closed before this session';
export const carriedOverFrom = 'Carried over from';
export const expectation = 'Expectation';
export const team = 'Team';
export const exercise = 'Exercise';
export const whoAnswered = 'Who answered';
export const whoAnsweredLastTime = 'Who answered last time';
export const addedByTheFacilitatorLabel = 'Added by the facilitator';
export const anonymityLabel = 'Anonymity';
export const groups = 'Groups';
export const eachGroupStandsAlone = 'Each group stands alone, or groups are not told apart.';
export const emptyCellsOfAGroup = 'Empty cells of a group';
export const fewerThanFourOfItsPeopleAnswered = 'Fewer than four of its people answered that question.';
export const nextReflection = 'Next reflection';
export const siteAndWording = 'Site and wording';
export const notAScore = 'Not a score';
export const countsShowWherePeopleDiffer = 'The counts show where people differ. They do not rank teams or services.';
export const aboutThisFile = 'About this file';
export const about = 'About';
export const thisFile = 'This file';

// All sessions of a team that are remembered, as a report: a line for each dimension and each question, with its table.
export const session = 'Session';
export const middleAnswer = 'Middle answer';
export const answers = 'Answers';
export const whyItIsNotJoined = 'Why it is not joined';
export const sameAsATableCaption = (caption: string) => `The same as a table: ${caption}`;
export const overTimeTeam = (team: string) => `Over time: ${team}`;
export const titleSessions = (title: string, sessions: number) => `${title}, ${sessions} ${plural(sessions, { one: 'session', other: 'sessions' })}`;
export const whichSessions = 'Which sessions';
export const lineJoinsTwoSessionsOnlyWhereTheSameGroups =
  'A line joins two sessions only where the same groups answered the same words. It shows the middle answer: no score, and no word on how far people stood apart.';
export const eachDimension = 'Each dimension';
export const eachQuestion = 'Each question';

// Words that all exports of a reflection share: dates, names of levels, and how a file says what it was made from.
export const noDescriptionOfTheLevels = 'No description of the levels.';
export const madeWithSiteNameVersionSiteVersionQuestionsStandHere = (siteName: string, siteVersion: string) =>
  `Made with ${siteName}, version ${siteVersion}. Questions stand here in the wording people answered.`;
export const wordingOfTheQuestions = 'Wording of the questions';
export const siteVersionSiteVersionTheMarkOfAWording = (siteVersion: string) =>
  `Site version ${siteVersion}. The mark of a wording changes when the words do, so that later sessions can tell whether answers compare.`;
export const levels = (levels: string, words: string, words2: string) => `Levels: ${levels}. Besides: ${words}, ${words2}.`;
export const questionsAsTheyWereWorded = 'Questions as they were worded';
export const whatTheLevelsMeant = 'What the levels meant';
export const idAndMarkOfTheWording = 'Id, and mark of the wording';

// The kinds of document that this feature keeps in the workbook.
export const reflectionSession = 'Reflection session';
export const teamsNameAndTheQuestions =
  'The team’s name and the questions; what everyone handed over, with names and groups only where the session shows them, and otherwise sealed until all of it is opened together, after which counts and notes are left; what the team wrote in the discussion, and its actions.';
export const yourOwnAnswers = 'Your own answers';
export const yourAnswersAndNotesForASessionThatYouWere =
  'Your answers and notes for a session that you were invited to, with your name and group if you gave them.';
export const yourAnswers =
  'Your answers, your account, and the minutes that you worked on it, counted while the page is in view and you type, point or scroll. You can change the number.';

// One person’s reflection alone, in the order of a written reflective account.
export const whatHappened = 'What happened';
export const whatDidYouReflectOn = 'What did you reflect on: these questions, an event, a piece of feedback? What was your part in it?';
export const whatILearnt = 'What I learnt';
export const whatDidYouNoticeThatYouHadNotSeenBefore =
  'What did you notice that you had not seen before? What do you know now, and what do you still not know?';
export const whatIChanged = 'What I changed';
export const whatDoYouDoDifferentlyBecauseOfIt = 'What do you do differently because of it, or what will you do, and by when?';
export const howItRelatesToMyPractice = 'How it relates to my practice';
export const whichStandards = 'Which standards, or which part of your code or role, does it speak to?';

// A person’s answers as a code or a file, and back: sealed for the session where it has a key, otherwise plain. Ratings travel as one digit
export const answersForAReflectionSession = 'Answers for a reflection session';
export const giveThisFileToThePersonWhoRunsTheSession =
  'Give this file to the person who runs the session. It opens on the page of the session, under “Bring together”.';
export const linesBelowAreSealed = 'The lines below are sealed: only the session can open them, together with everyone else’s.';
export const linesBelowHoldTheRatings = 'The lines below hold the ratings, and the notes on what would show them. They are packed, not encrypted.';

// Coming back: a session remembers the one before it, carries open actions over, and tells what has moved.
export const movedUp = 'Moved up';
export const movedDown = 'Moved down';
export const same = 'Same';
export const notComparable = 'Not comparable';
export const itWasNotAskedLastTime = 'It was not asked last time.';
export const wordingHasChangedSince = 'The wording has changed since.';
export const oneOfTheTwoTimesItWasNotForUs = 'One of the two times it was “not for us”.';
export const thereIsNoRatingForOneOfTheTwoTimes = 'There is no rating for one of the two times.';
export const byTheRatingsAgreedBothTimes = 'By the ratings agreed both times.';
export const byTheMiddleOfTheAnswers =
  'By the middle of the answers, as the two times do not both have an agreed rating. Less than a level counts as the same.';

// What worksheets and protocols take from a session, and what they hand back: questions and what was found, an action, and actions that were agreed elsewhere.
export const answersColon = (words: string) => `Answers: ${words}`;

// The invitation as a code: short enough for a link and, up to about sixty questions, a QR code.
export const anInvitation = 'an invitation';

// A question in a team’s own words, beside those of the library. It travels with the invitation, because no copy of the site knows it.
export const ourOwnQuestion = 'Our own question';

// Taking answers in: each person’s once, with no more of a person than the level of anonymity allows. Where names are shown they lie open,
export const theseAnswersBelongToAnotherSession = 'These answers belong to another session.';
export const openTheSessionTheyWereGivenFor = 'Open the session they were given for, or ask the person to use the invitation of this one.';
export const theseAnswersWereGivenToOtherQuestions =
  'These answers were given to other questions, or under another promise about names, than this session has.';
export const askThePersonToOpenTheInvitation = 'Ask the person to open the invitation of this session again and to answer there.';
export const theseAnswersAreInAlready = 'These answers are in already.';
export const nothingWasAddedTwice = 'Nothing was added twice. Go on with the next person.';
export const noQuestionIsAnsweredInThem = 'No question is answered in them.';
export const askThePersonToRateAtLeastOneQuestion = 'Ask the person to rate at least one question and to hand over again.';
export const answersOfThisSessionWereOpenedAlready = 'The answers of this session were opened already.';
export const nobodyCanBeAddedAfterThat =
  'Nobody can be added after that: the difference would be one person’s answers. Begin anew under “Something went wrong?”, or wait for the next session.';
export const sessionTakesInPeopleAndIsFull = (people: number) => `A session takes in ${people} people and is full.`;
export const startASecondSessionForTheOthers = 'Start a second session for the others.';

// What the pool shows for each question: spread, verdict, groups, the gap between them, and what people would point to.
export const oneLevel = 'one level';
export const twoLevels = 'two levels';
export const threeLevels = 'three levels';
export const labelPartsLowerThanLabel2 = (label: string, parts: string, label2: string) => `${label}: ${parts} lower than ${label2}.`;

// How the answers to a question are spread, and what that says in words. No averages: a middle hides the very thing a team should talk about.
export const tooFewAnswers = 'Too few answers';
export const manyDontKnow = 'Many don’t know';
export const split = 'Split';
export const agreedHigh = 'Agreed high';
export const agreedLow = 'Agreed low';
export const leaningHigh = 'Leaning high';
export const leaningLow = 'Leaning low';
export const mixed = 'Mixed';
export const fewerThanTwoPeopleChoseALevel = 'Fewer than two people chose a level.';
export const atLeastHalfOfThoseWhoAnsweredDontKnow = 'At least half of those who answered don’t know.';
export const quarterOrMoreSeeItAtLeastTwoLevelsApart = 'A quarter or more see it at least two levels apart from another quarter.';
export const nearlyEveryoneSaysPartlyOrInPlace = 'Nearly everyone says partly or in place, and nobody says not yet.';
export const nearlyEveryoneSaysNotYetOrStarting = 'Nearly everyone says not yet or starting, and nobody says in place.';
export const twoInThreeOrMoreSayPartlyOrInPlace = 'Two in three or more say partly or in place, but not nearly everyone.';
export const twoInThreeOrMoreSayNotYetOrStarting = 'Two in three or more say not yet or starting, but not nearly everyone.';
export const lowChoseNotYetOrStarting = (low: number, high: number, chosen: string | undefined, chosen2: string | undefined) =>
  `${low} chose not yet or starting, ${high} partly or in place; the answers reach from ${chosen} to ${chosen2}.`;
export const nobodyAnswered = 'nobody answered';

// Who took part in a session and how many: as it may be shown, and as the next session remembers it.
export const people = (people: number) => `${people} ${plural(people, { one: 'person', other: 'people' })}`;
export const countFromNames = (count: number, names: string) => `${count} from ${names}`;
export const itWasNotKeptWhichGroupsTookPartLastTime = 'It was not kept which groups took part last time.';
export const nobodyHandedInAnswersLastTimePeople = (people: number) => `Nobody handed in answers ${people === 0 ? 'last time' : 'this time'}.`;
export const namesTookPartWhenOnly = (names: string, when: string) => `${names} took part ${when} only.`;
export const lastTimeInline = 'last time';
export const thisTimeInline = 'this time';

// Over time: how each question and each dimension stood at every session of a team that is remembered.
export const itWasNotKeptWhoTookPartLabel = 'It was not kept who took part.';
export const itWasNotAskedTheTimeBefore = 'It was not asked the time before.';
export const wordingHasChanged = 'The wording has changed.';
export const itWasNotAskedAboutTheTimeBefore = 'It was not asked about the time before.';
export const otherQuestionsWereAsked = 'Other questions were asked.';

// The closed lists of words of a reflection, with the labels people see.
export const notYet = 'Not yet';
export const starting = 'Starting';
export const partly = 'Partly';
export const inPlace = 'In place';
export const dontKnow = 'Don’t know';
export const notForUs = 'Not for us';
export const guessing = 'Guessing';
export const fairlySure = 'Fairly sure';
export const sure = 'Sure';
export const mostSplitFirst = 'Most split first';
export const mostVotesFirst = 'Most votes first';
export const lowestFirst = 'Lowest first';
export const highestFirst = 'Highest first';
export const orderOfThePage = 'Order of the page';

// What a room thinks of its session at the end: hands, and what would make the next one better.
export const yes = 'Yes, worth it';
export const inPart = 'In part';
export const noLabel = 'No';
export const worthTheHourHands = (hands: string) => `Worth the hour: ${hands}`;

// Writes the site’s question data (/data/questions.json) from the library. Runs in the build; the browser reads it with model/question-data.ts.
export const inPlainWords = (plain: string) => `In plain words: ${plain}`;

// In the place of the applications where there is no JavaScript.
export const everythingHappensInYourBrowser = 'everything happens in your browser and nothing is sent';
export const yourAnswersStayInYourBrowser = 'your answers stay in your browser until you hand them in';
export const withoutJavaScriptPutSheetsSideBySide = <Link>(link: Link) => [
  'Without JavaScript: ',
  link,
  ', mark your answers alone, then put the sheets side by side.',
];
export const withoutJavaScriptMarkYourAnswersOnPaper = <Link>(link: Link) => ['Without JavaScript: ', link, ' and mark your answers on paper.'];
export const printAQuestionSet = 'print a question set';
export const howASessionGoes = 'How a session goes';
