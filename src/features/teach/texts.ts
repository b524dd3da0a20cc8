// The texts of what assignments are made of.
import type { ComponentChildren } from 'preact';
import { plural } from '../../library/plural.ts';

// An assignment as sections of a report: what it is for, its parts in order. What stands below a question is up to the report.
export const youMayLeaveItOutOptional = (words: string, optional: boolean) => `${words}${optional ? ', you may leave it out' : ''}`;
export const noLongerOnTheSite = 'No longer on the site';
export const thisPartNamesWhichIsNoLongerOnTheSite = (value: string) => `This part names ${value}, which is no longer on the site.`;
export const fromTitle = (title: string, value: string) => `From “${title}” · ${value}`;
export const beforeYouBegin = 'Before you begin';
export const handBackTo = 'Hand back to';
export const handBackToWords = (words: string) => `Hand back to: ${words}`;
export const whatYouCanDoAfterwards = 'What you can do afterwards';
export const parts = 'The parts';
export const partsInOrder = 'Parts in order';
export const part = 'Part';
export const time = 'Time';

// What a question can be answered with, as lists for paper.
export const tickAsManyAsFit = 'Tick as many as fit.';
export const tickOne = 'Tick one.';

// What learners handed back as a report: who did what, themes, and each question with its answers side by side.
export const questionsStandHereInTheWordsInWhichPeople = 'Questions stand here in the words in which people read them.';
export const eachPersonWithTimeAndProgress = 'Each person with time and progress';
export const who = 'Who';
export const begun = 'Begun';
export const finished = 'Finished';
export const timeSelfDeclared = 'Time, self-declared';
export const partsDone = 'Parts done';
export const questionsAnswered = 'Questions answered';
export const edition = 'Edition';
export const notGiven = 'not given';
export const notYet = 'Not yet';
export const doneOf = (done: number, value: number) => `${done} of ${value}`;
export const answeredOfAsked = (answered: number, asked: number) => `${answered} of ${asked}`;
export const whoHandedIn = 'Who handed in';
export const nobodyYet = 'Nobody yet.';
export const themes = 'Themes';
export const howManyAnswersCarryEachTheme = 'How many answers carry each theme';
export const theme = 'Theme';
export const answers = 'Answers';
export const answersSideBySide = 'Answers side by side';
export const answer = 'Answer';
export const note = 'Note';
export const alsoWorded = (words: string) => `Also worded: ${words}`;
export const answeredByAnswersOfAsked = (answers: number, asked: number, part: string) => `Answered by ${answers} of ${asked}.${part}`;
export const howManyPeopleGaveEachAnswer = 'How many people gave each answer';
export const people = 'People';
export const eachWithWhatWasAsked = 'Each with what was asked';
export const question = 'Question';
export const reflectiveRecords = 'Reflective records';
export const whatPeopleGaveAlong = 'What people gave along';
export const answersColon = (value: string) => `Answers: ${value}`;
export const peopleHandedIn = (people: number) => `${people} handed in.`;
export const questionByQuestion = 'Question by question';

// What learners handed back as sheets: answers in rows, one row for each person, spreads, themes, people.
export const takenOut = 'taken out';
export const questionId = 'Question id';
export const rating = 'Rating';
export const sideBySide = 'Side by side';
export const spreads = 'Spreads';
export const ofThoseAsked = 'Of those asked';
export const allQuestions = 'All questions';
export const minutes = 'Minutes, self-declared';
export const partsLabel = 'Parts';
export const questions = 'Questions';
export const editionOfTheAssignment = 'Edition of the assignment';
export const aboutThisFile = 'About this file';
export const about = 'About';
export const thisFile = 'This file';
export const assignment = 'Assignment';
export const handedIn = 'Handed in';
export const siteAndWording = 'Site and wording';

// An entry of the library as sections of a report, in the order in which a learner reads it. Its links lead to the site from wherever the file is.
export const hint = (hint: string) => `Hint: ${hint}`;
export const pauseHereAndThink = 'Pause here and think';
export const whatAProtocolIsExpectedToDoHere = 'What a protocol is expected to do here';
export const questionsForYou = 'Questions for you';
export const wordsExplained = 'Words explained';

// The assignment for whoever teaches with it: the learners’ text, with the running order, what to listen for and how to look after people.
export const runningOrder = 'Running order';
export const step = 'Step';
export const how = 'How';
export const whatHappens = 'What happens';
export const lookingAfterPeople = 'Looking after people:';
export const forYouHowToRunIt = 'For you: how to run it';
export const forYouHowToEnd = 'For you: how to end';
export const listenFor = 'Listen for:';
export const ifItIsQuietIfQuiet = (ifQuiet: string) => `If it is quiet: ${ifQuiet}`;
export const takeCareCareful = (careful: string) => `Take care: ${careful}`;
export const ratingFromToLine = (line: string) => `A rating from 1 to 5. ${line}`;
export const whatWouldShowItEvidence = (evidence: string) => `What would show it: ${evidence}`;
export const forTheFacilitator = (value: string) => `For the facilitator: ${value}`;
export const keepThisToYourself = 'Keep this to yourself: it says what to listen for. Learners have a pack of their own.';

// The trainer’s words to one learner, with that learner’s answers below: to be given to the learner. Themes and notes of the trainer are not in it.
export const feedback = (value: string) => `Feedback: ${value}`;
export const forWhoYouHandedThisInOnDay = (who: string, day: string) => `For ${who}. You handed this in on ${day}.`;
export const fromYourTrainer = 'From your trainer';
export const yourAnswers = 'Your answers';

// What people take away from teaching, as files. Each loads the library it needs when it is asked for.
export const learnerPack = 'learner pack';
export const facilitatorPack = (value: string) => `facilitator ${value} pack`;
export const myCopy = (value: string) => `my copy ${value}`;
export const reflectiveRecordFinishedOn = (finishedOn: string) => `reflective record ${finishedOn}`;
export const answersLine = (value: string) => `answers ${value}`;
export const feedbackWho = (who: string, value: string) => `feedback ${who} ${value}`;

// What a learner keeps: the assignment with the own answers, and the record of the learning.
export const noAnswer = 'No answer.';
export const answersToQuestionsThatAreNoLongerOnTheSite = 'Answers to questions that are no longer on the site';
export const nothingWrittenYet = 'Nothing written yet.';
export const begunOnDayFinishedOnDay2 = (day: string, day2: string) => `Begun on ${day}, finished on ${day2}.`;
export const begunOnDayNotFinishedYet = (day: string) => `Begun on ${day}, not finished yet.`;
export const timeSpent = (words: string) => `Time spent: ${words}, self-declared.`;
export const myCopyLine = (value: string) => `${value}: my copy`;
export const reflectiveRecord = 'Reflective record';
export const whatTheAssignmentWasFor = 'What the assignment was for';
export const aboutThisRecord = 'About this record';
export const nobodyHasCheckedIt = 'Nobody has checked it: the words and the time are the person’s own.';
export const itShouldNotHoldDetailsOfPeopleWhoUse = 'It should not hold details of people who use services, or of colleagues.';

// The assignment as a handout: everything to read, with room to write by hand. Holds nothing of facilitator notes.
export const whatWouldShowIt = 'What would show it:';
export const hints = 'Hints';
export const thinkAboutAQuestionYourselfFirst = 'Think about a question yourself first.';
export const yourName = 'Your name';
export const youMayLeaveItOut = 'You may leave it out.';
export const readOnOnceYouHaveWritten = 'Read on once you have written.';
export const forYourOwnRecord = 'For your own record';

// What the texts of an assignment rest on, once for all of them: each publication with the passages that come first.
export const andMoreNamedOnTheSite = (more: number) => `; and ${more} more, named on the site`;
export const whatTheTextsRestOn = 'What the texts rest on';

// Words and small blocks that all exports of teaching share.
export const aboutAndThatYouMayLeaveOutOptional = (words: string, optional: number, words2: string) =>
  `About ${words}${optional > 0 ? `, and ${words2} that you may leave out` : ''}.`;
export const dueOnDay = (day: string) => `Due on ${day}.`;
export const madeWithSiteNameVersionSiteVersion = (siteName: string, siteVersion: string) => `Made with ${siteName}, version ${siteVersion}.`;

// The kinds of document that this feature keeps in the workbook.
export const assignmentThatYouBuild = 'An assignment that you build: its parts, your own questions and case studies, and your words to learners.';
export const yourOwnCopyOfAnAssignment = 'Your own copy of an assignment';
export const assignmentYourAnswersYourNameIfYouGiveOneWhichParts =
  'The assignment, your answers, your name if you give one, which parts you have finished, the days you began and ended, and the minutes that you worked on it, counted while the page is in view and you type, point or scroll. You can change the number.';
export const collectedAnswers = 'Collected answers';
export const answersThatLearnersHandedBackToYou =
  'The answers that learners handed back to you, with their names if they gave them, their days and their minutes, your marks, themes and notes, your words to each of them, and the names of people you expect.';

// Writes an entry of the library as learners receive it (/data/teach/<collection>/<id>.json). Runs in the build.
export const nowNowCalled = (nowCalled: string) => `Now: ${nowCalled}`;

// What a screen shows of the documents that this browser keeps, or why it cannot.
export const thisBrowserDidNotSayWhatItKeeps = 'This browser did not say what it keeps.';
export const nothingHasBeenChanged =
  'Nothing has been changed, and what is kept stays. Try again. If that does not help, close other tabs of this site and load the page again.';
export const whatIsKeptHereCouldNotBeRead = 'What is kept here could not be read';

// Loads the data files of teaching in the browser: each once, checked against its schema. What fails is forgotten, so that it can be tried again.
export const thisPartOfTheLibraryHasNotBeenLoaded =
  'This part of the library has not been loaded, because there is no connection. Nothing you wrote is lost. Connect, then try again.';
export const thisPartOfTheLibraryCouldNotBeRead =
  'This part of the library could not be read. Nothing you wrote is lost. Reload the page; if it happens again, try later.';

// An assignment as a code, so that one link carries the whole of it. Tuples in place of names keep it short.
export const anAssignment = 'an assignment';

// An assignment as a file, for those whose link would be too long or who hand out on a drive.
export const assignmentOpenItOnThePageDoAnAssignmentOfTheSiteWhatItNames =
  'An assignment. Open it on the page “Do an assignment” of the site. What it names is read there; the words of whoever set it are below.';
export const assignmentTitle = (title: string) => `assignment ${title}`;

// An assignment: what a trainer sets. It names entries of the site and holds only the trainer’s own words, so that most fit into a link.
export const assignmentWithoutATitle = 'Assignment without a title';

// What was collected, put side by side: who did what, and for each question all answers, their spread and the trainer’s themes.
export const person = (number: number) => `Person ${number}`;

// What a trainer should know of collected answers before counting them: files under one name, and answers to several editions of the assignment.
export const theseAnswersAreToEditionsOfTheAssignment = (words: string) =>
  `These answers are to ${words} editions of the assignment: it was changed after it had been handed out. The column “Edition” says who answered which. Each question says how many people were asked.`;

// Answers whose question a newer edition of the assignment took out or put in other words: kept with what was asked.
export const answersToQuestionsThatWereTakenOut = 'Answers to questions that were taken out';

// A learner’s own copy of an assignment: the document with answers, place and time.
export const whatILearnt = 'What I learnt';
export const whatDoYouKnowNow = 'What do you know now, or see in another way? What do you still not know?';
export const whatIWillChange = 'What I will change';
export const whatWillYouDoDifferently = 'What will you do differently, and by when?';
export const howItRelatesToMyPractice = 'How it relates to my practice';
export const whichStandards = 'Which standards, or which part of your code or role, does it speak to?';

// A case study of the trainer's own as learners read it: in the form of an entry, marked as not from the library.
export const caseStudy = 'Case study, not from the library';
export const whoeverSetThisWroteThisCaseStudy =
  'Whoever set this wrote this case study. It is not part of the library, and nobody has checked it against a source.';
export const itIsAboutAtPopulation = (at: string, population: string) => `It is about ${at}${population}.`;
export const caseStudyWithoutATitle = 'Case study without a title';

// Everything that is asked in an assignment, as one flat list in the order in which a learner meets it.
export const questionThatIsNoLongerOnTheSite = 'A question that is no longer on the site';

// What a learner hands back as a code: the same as the file, as letters to paste into a message.
export const answersToAnAssignment = 'answers to an assignment';

// What a learner hands back: a file that stands alone, with the assignment and each question in the words in which it was read.
export const answersToAnAssignmentGiveThisFileToThePersonWhoSetItTheyOpen =
  'Answers to an assignment. Give this file to the person who set it. They open it on the page “Collect answers”. It is not encrypted.';
export const answersWhoTitle = (who: string, title: string) => `answers ${who} ${title}`;

// Takes in what learners handed back, many files at once. Each is added once, a newer file takes the place of an older one, marks stay.
export const thisFileIsOlderThanTheOneThatIsHere = 'This file is older than the one that is here from the same person.';
export const nothingHasToBeDone = 'Nothing has to be done: the newer one stays.';
export const answersOfReturnsPeopleAreHereAlready = (returns: number) => `The answers of ${returns} people are here already, and there is no room for more.`;
export const takeOutTheAnswersOfPeopleThatYouNoLonger = 'Take out the answers of people that you no longer need, then open the file again.';

// A question with its answer, to be read and no longer changed.
export const noAnswerLabel = 'No answer';

// The head of an entry below the title of its screen: what it is about, what may distress, what to take from it.
export const beforeYouRead = 'Before you read.';
export const afterwardsYouCan = 'Afterwards you can';

// Small parts around the text of an entry: what is expected here, words that are explained, and where it comes from.
export const termsWordsExplained = (terms: number) => plural(terms, { one: 'One word explained', other: `${terms} words explained` });
export const restsOnSources = (sources: number) => `Rests on ${sources} ${plural(sources, { one: 'source', other: 'sources' })}`;
export const wholePage = (span: ComponentChildren) => ['The whole page', span];

// What an assignment is about, before it is begun: words of whoever set it, what to take from it, how long it takes, and by when.
export const aboutYouMayLeaveOutAnyPart = (words: string) => `About ${words}. You may leave out any part.`;
export const aboutLine = (words: string) => `About ${words}.`;
export const aboutAndMoreForPartsYouMayLeaveOut = (words: string, words2: string) => `About ${words}, and ${words2} more for parts you may leave out.`;
export const howLong = 'How long';
export const partsWithParts = (parts: number) => `${parts} ${plural(parts, { one: 'part', other: 'parts' })}.`;
export const due = 'Due';
export const howToGoAboutIt = 'How to go about it';

// A question of a question set that is answered with a level: what each level looks like, and a note on what would show it.
export const youCannotTellFromWhereYouAre = 'You cannot tell from where you are.';
export const questionDoesNotFitWhatYouDo = 'The question does not fit what you do.';
export const whatWouldShowItYouMayLeaveThisOut = 'What would show it? You may leave this out.';
export const forExampleEvidence = (evidence: string) => `For example: ${evidence}`;

// One question of an assignment with the learner’s answer: a text, a choice, a rating from 1 to 5, or a level.
export const restOfMostCharactersLeft = (rest: number, most: number) => `${rest} of ${most} characters left`;
export const chooseAsManyAsFit = 'Choose as many as fit.';
export const isLow = (low: string) => `1 is “${low}”`;
export const isHigh = (high: string) => `5 is “${high}”`;
export const fromToEnds = (ends: string) => `From 1 to 5: ${ends}.`;
export const fromLowestToHighest = 'From 1, lowest, to 5, highest.';
export const showAHint = (span: ComponentChildren) => ['Show a hint', span];
export const takeMyAnswerBack = (span: ComponentChildren) => ['Take my answer back', span];

// An entry to read, as a part of an assignment: its text with its pauses, what is expected here, and the questions it brings along.
export const whatHappenedNext = 'What happened next';
export const goOn = 'Go on';
export const questionYouChoseComesFurtherOn = 'The question you chose comes further on. The story stops here first.';
export const questionsForYouOthers = (others: number) => plural(others, { one: 'A question for you', other: 'Questions for you' });

// One step of an assignment as a learner sees it, below its heading. It keeps nothing and leads nowhere by itself: the application around it does.
export const libraryOfThisSiteDoesNotHaveThisAnyMore =
  'The library of this site does not have this any more, so the part is left out and does not count. Go on to the next part.';

// What has no answer yet, at the end of an assignment. It is told, not demanded.
export const thisAssignmentAsksNoQuestions = 'This assignment asks no questions.';
export const everyQuestionHasAnAnswer = 'Every question has an answer.';
export const openQuestionsHaveNoAnswer = (open: number) => plural(open, { one: 'One question has no answer', other: `${open} questions have no answer` });
export const youMayLeaveAnyOfThem = 'You may leave any of them. Whoever set this sees them as left out.';
export const inAPartYouMayLeaveOut = '· in a part you may leave out';

// The steps in which an assignment is gone through: what it is about, its parts one by one, and the end.
export const reading = 'Reading';

// A question that has no words yet.
export const aQuestion = 'A question';

// The ways on below a part: done and on, over to the next, leave it out or for later, back.
export const skipThisPart = 'Skip this part';
export const leaveItForLater = 'Leave it for later';
