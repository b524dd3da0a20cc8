// The texts of the pages of teaching.
import { plural } from '../../library/plural.ts';

// The applications of teaching, for search engines and lists.
export const buildAnAssignment = 'Build an assignment';
export const putTogetherAndHandOut =
  'Put case studies, readings and questions together, hand them out by link, file, paper or learning platform. Nothing is sent.';
export const doAnAssignment = 'Do an assignment';
export const openAndWorkThrough =
  'Open an assignment from its link or file, work through it, and save a file to hand back. Your answers stay in this browser, and nothing is sent.';
export const teachInARoom = 'Teach in a room';
export const showAsSlides =
  'Show a case study, a tool, a session plan or an assignment as slides, with a timer, ways of talking together, and notes for the presenter alone.';
export const notesForThePresenter = 'Notes for the presenter';
export const whatThePresenterAloneSees =
  'What the presenter alone sees while teaching in a room: notes for each slide, what comes next, the timer and the time.';
export const collectAnswers = 'Collect answers';
export const openWhatLearnersHandedBack =
  'Open the files that learners handed back, see who finished what and all answers side by side, mark themes, and take a report away. Nothing is sent.';

// The ways to teach with the library.
export const teach = 'Teach';
export const buildHandOutTeachCollect =
  'Build an assignment, hand it out, teach with it in a room, and collect the answers. For trainers, practice educators and team leads.';
export const whatAnAssignmentIs =
  'An assignment is a short piece of learning that you put together from this library: a case study with its questions, an idea in practice, a tool, a figure, and what you want to ask yourself.';
export const howItIsDone = 'People do it alone, in pairs or in a room. It is not a test: nothing is marked by the site, and there is no score.';
export const threeWaysToStart = 'Three ways to start';
export const takeAReadyMadeAssignment = 'Take a ready-made assignment';
export const useItOrChangeACopy = 'In 15, 45 or 90 minutes: for each dimension, and for people who are new. Use it as it is, or change a copy.';
export const numberOfAssignments = (number: number) => `${number} ${plural(number, { one: 'assignment', other: 'assignments' })}`;
export const buildYourOwn = 'Build your own';
export const pickAndAddYourOwn =
  'Pick case studies, readings and questions, add questions of your own, and hand it out by link, file, paper or learning platform.';
export const oneStepOnEachScreen =
  'Show a case study, a tool, a session plan or your assignment, one step on each screen, with a timer and a notes window for you.';

// How it goes, step by step.
export const howItGoes = 'How it goes';
export const build = 'Build';
export const aboutTenMinutes = 'about ten minutes';
export const startAndSearch =
  'Start from a ready-made assignment or from nothing. Search for what fits, put it in order, mark what is optional, and write a few words to the people who will do it.';
export const handOut = 'Hand out';
export const oneMinute = 'one minute';
export const waysToHandOut =
  'Send a link, show a code, save a file, print a pack, or save a package for a learning platform. The words you wrote are first checked for details of people.';
export const learn = 'Learn';
export const fifteenToNinetyMinutes = '15 to 90 minutes';
export const peopleReadStopAndAnswer =
  'People read, stop where the story stops, and answer. Their answers stay in their own browser. They can close it and carry on later.';
export const collect = 'Collect';
export const whenPeopleAreDone = 'when people are done';
export const theyHandYouAFileOrACode =
  'They hand you a file or a code. You see who finished what, the answers to each question side by side, and ratings as spreads. Mark what recurs and take it away as a document.';
export const needsNoAccount = 'It needs no account. Once a page is open, it works without a connection.';

// What else there is.
export const collectAndMore = 'Collect, and more';
export const openFilesOrPasteCodes = 'Open the files that people hand back, or paste their codes, all at once: who finished what, and answers side by side.';
export const whatToChooseOnAPlatform = 'What to choose there for a learning package, and where the answers then stand.';
export const somebodyHasGivenYouOne = 'Somebody has given you a link or a file. Open it here.';
export const myCollection = 'My collection';
export const keepPagesAsYouRead = 'Keep pages as you read, put them in order with notes, print them, share them, or make an assignment of them.';
export const caseStudies = 'Case studies';
export const viewsOfACaseStudy = 'Each has a view for learners, with places to stop and think, and a view for facilitators.';
export const savedWork = 'Saved work';
export const openWhatThisBrowserKeeps = 'Open an assignment, or answers you have collected, that this browser keeps.';

// Looking after people. Each begins with what matters most.
export const lookingAfterPeople = 'Looking after people';
export const readItYourselfFirst = <Strong>(strong: (words: string) => Strong) => [
  strong('Read it yourself first.'),
  ' Case studies speak of loss, harm and distress. Say before you begin what will come up, and let people choose another part.',
];
export const noOneIsNamed = <Strong>(strong: (words: string) => Strong) => [
  strong('No one is named.'),
  ' Ask for nothing by which a person who uses services, a relative or a colleague could be recognised.',
];
export const sayWhoReadsTheAnswers = <Strong>(strong: (words: string) => Strong) => [
  strong('Say who reads the answers'),
  ', and what for, before people write the first one. Ask for a name only if you need it.',
];
export const stayBehindAfterwards = <Strong>(strong: (words: string) => Strong) => [
  strong('Stay behind afterwards.'),
  ' Say how people can reach you if something stays with them.',
];

// What happens with data.
export const whatHappensWithData = 'What happens with data';
export const nothingIsSent =
  'Nothing is sent. There is no account and no server that keeps anything: what you build stays in your browser until you hand it out.';
export const linkCarriesTheWholeAssignment =
  'A link carries the whole assignment in itself, after the “#”, which browsers do not send. Whoever has the link can read the assignment.';
export const answersStayInTheLearnersBrowser = 'Answers stay in the learner’s browser. You see them only in the file or code that the learner gives you.';
export const learnersReceiveNoNotes = 'Facilitator notes are in nothing that learners receive.';
export const learningPlatformIsDifferent = 'A learning platform is different: there the platform keeps who began, who finished, and their answers.';
export const whatThisSiteKeeps = 'What this site keeps, and where';

// Session plans, and teaching on paper.
export const sessionPlans = 'Session plans';
export const forAWholeSession = 'For a whole session with a group, with times, steps and what to have ready.';
export const allSessionPlans = 'All session plans';
export const onPaperOnly = 'On paper only';
export const whatToPrint = <Link>(readyMadeAssignment: Link, caseStudy: Link, sessionPlan: Link, questionSet: Link) => [
  'Building and answering on a screen needs JavaScript. Without it, or without a screen in the room: print a ',
  readyMadeAssignment,
  ', the learner view of a ',
  caseStudy,
  ', a ',
  sessionPlan,
  ' or a ',
  questionSet,
  '. If you build your own, it prints as a pack: one for learners with room to write, and one for you with facilitator notes.',
];
export const aReadyMadeAssignment = 'ready-made assignment';
export const aCaseStudy = 'case study';
export const aSessionPlan = 'session plan';
export const aQuestionSet = 'question set';

// Ready-made assignments, and one of them.
export const readyMadeAssignments = 'Ready-made assignments';
export const setsPutTogetherForYou =
  'Sets of things to read, think about and answer, put together for you: 15, 45 or 90 minutes. Use one as it is, or change a copy to fit your people.';
export const whoChoseTheParts =
  'Each is made of parts of the library and a few questions of its own. Which parts stand together is this library’s own choice; each page says why.';
export const forPeopleWhoAreNew = 'For people who are new';
export const inMinutes = (minutes: number) => `${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}`;
export const inMinutesAndMore = (minutes: number, more: number) =>
  `${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}, and ${more} more for what may be left out`;
export const readyMadeAssignmentTitle = (title: string) => `${title}: ready-made assignment`;
export const readyMadeAssignment = 'Ready-made assignment';
export const time = 'Time';
export const forWhom = 'For';
export const parts = 'Parts';
export const numberOfParts = (number: number) => `${number} ${plural(number, { one: 'part', other: 'parts' })}`;
export const beforeYouRead = 'Before you read';
export const useIt = 'Use it';
export const handOutACopy = <Link>(makeACopy: Link) => [makeACopy, ', as it is or changed: by link, file, paper or learning platform'];
export const makeACopyAndHandItOut = 'Make a copy and hand it out';
export const presentInSteps = <Link>(presentIt: Link) => [presentIt, ', one step at a time'];
export const presentItInARoom = 'Present it in a room';
export const whatPeopleTakeFromIt = 'What people take from it';
export const afterwardsTheyCan = 'Afterwards they can';
export const whatLearnersAreTold = (instructions: string) => `What learners are told: ${instructions}`;
export const theParts = 'The parts';
export const whyTheseParts = 'Why these parts';
export const dimension = 'Dimension';

// How to set a learning package on a learning platform.
export const howToSetIt = 'How to set it in Moodle, Turas Learn, LearnPro and ESR';
export const settingsForALearningPackage =
  'Settings for a learning package in Moodle, Turas Learn, LearnPro and ESR, and where the answers then stand. For whoever adds it to a course.';
export const whatALearningPackageIs = <Link>(buildTheAssignment: Link) => [
  'A learning package is an assignment as one zip file. You save it where you ',
  buildTheAssignment,
  ', on the last step, and upload it to your platform.',
];
export const buildTheAssignment = 'build the assignment';
export const whichEdition = 'Which edition';
export const whenToChooseTheOlderEdition = <Strong>(strong: (words: string) => Strong) => [
  strong('SCORM 1.2'),
  ' where you want all answers of a class in one report, or do not know what the platform takes. Each answer holds 255 characters.',
];
export const whenToChooseTheLaterEdition = <Strong>(strong: (words: string) => Strong) => [
  strong('SCORM 2004'),
  ' where people write at length: each answer holds 4,000 characters. Ask first whether the platform takes it.',
];

// Moodle.
export const moodle = 'Moodle';
export const triedOnMoodle = 'Tried on Moodle 4.5.6, with both editions.';
export const addItToTheCourse = <Strong>(strong: (words: string) => Strong) => [
  strong('Add it'),
  ' to the course as an activity of the kind “SCORM package”, and put the zip file in as it is. Do not unpack it.',
];
export const grade = <Strong>(strong: (words: string) => Strong) => [
  strong('Grade.'),
  ' With Moodle’s usual settings, somebody who finishes without a score has 0 %. Either leave “Full marks for finishing” ticked when you save the package, or choose the grading method “Learning objects”: whoever finishes then has the whole grade.',
];
export const completion = <Strong>(strong: (words: string) => Strong) => [
  strong('Completion.'),
  ' Choose “Completion status: Completed”. Finishing then ticks the activity as done.',
];
export const answersOfTheClass = <Strong>(strong: (words: string) => Strong) => [
  strong('Answers of the class'),
  ' (1.2): Reports, then “Interactions report”. Each question has its column, and its words stand in the name. In SCORM 2004 this report stays empty.',
];
export const answersOfOnePerson = <Strong>(strong: (words: string) => Strong) => [
  strong('Answers of one person:'),
  ' open the attempt and choose “Track details”. In Moodle 4.5 the page “Interactions” beside it says “Nothing to display”, whatever is there.',
];
export const afterFinishing = <Strong>(strong: (words: string) => Strong) => [
  strong('After finishing'),
  ', Moodle opens the package to look back: answers can be read, copied and printed, and no longer changed.',
];

// Turas Learn, ESR, LearnPro and other platforms.
export const turasLearn = 'Turas Learn';
export const turasTakesAZip =
  'NHS Education for Scotland takes modules for Turas Learn as a SCORM file, a zip, and says how to name it. Its e-learning team gives out a form for the upload; ask the Digital Learning help desk for it.';
export const turasNotTried =
  'We have not tried a package there, and found no public word on which edition it takes or where answers can be seen. Ask on the form.';
export const turasSource = <Link>(page: Link) => ['Source: ', page, ', NHS Education for Scotland, read on 30 November 2026 in a stored copy.'];
export const technicalRequirements = 'Technical requirements';
export const electronicStaffRecordShort = 'ESR';
export const electronicStaffRecord = 'The Electronic Staff Record of the NHS in England and Wales.';
export const organisationHostsItsOwnContent =
  'An organisation that hosts its own content puts it on a web server of its own, with a “SCORM adapter” that ESR provides. The server has to be on the internet, use https, and reach ESR.';
export const askBeforeYouBuild =
  'That is work for the people who look after ESR and the web server. Ask them before you build: without such a server, a link or a file is quicker.';
export const electronicStaffRecordNotTried = 'We have not tried a package there, and found no public word on whether answers can be seen.';
export const electronicStaffRecordSource = <Link>(page: Link) => ['Source: ', page, ', ESR Hub, read on 30 November 2026 in a stored copy.'];
export const technicalInformation = 'E-learning technical information';
export const learnPro = 'LearnPro';
export const learnProNotTried =
  'We have not tried a package there, and found nothing public on how to add one. Ask whoever looks after LearnPro in your organisation which edition of SCORM it takes, and whether they can see what people answer. Try SCORM 1.2 first.';
export const anotherPlatform = 'Another platform';
export const doItOnceYourself = 'Before a class uses it, do the assignment once yourself as a learner, and look for these four things:';
export const closeItInTheMiddle = 'Close it in the middle and open it again: are you at the same place, with your answers?';
export const finishIt = 'Finish it: does the platform say “completed”, and what grade does it show?';
export const openItAsTheTeacher = 'Open it as the teacher: where do answers stand, and for how many people at once?';
export const writeAnAccent = 'Write é and a line break in an answer: do they come back?';
export const ifAnswersAreNowhere = <Link>(seeThemSideBySide: Link) => [
  'If the answers are nowhere to be seen, hand out a link or a file beside it: people then hand their answers back to you, and you ',
  seeThemSideBySide,
  '.',
];
export const seeThemSideBySide = 'see them side by side';

// What to tell learners, and how we know.
export const whatToTellLearners = 'What to tell learners';
export const whenTheirWorkIsKept =
  'The top of the page says when the platform last kept their work, and says so when there is no connection. They keep the page open until it says “Kept”.';
export const copyOrPrintAllAnswers = 'At “The end” they can copy or print all their answers. They may not get back in once the course is over.';
export const veryLongAnswers =
  'In SCORM 2004, very long answers (about 20 pages together) may be too much to send while the page is closed. The page says so, and the time spent may be missing.';
export const sayWhatThePlatformKeeps =
  'The platform, and whoever runs it, keeps who began, who finished, and their answers. Say so before people write the first one.';
export const howWeKnow = 'How we know';
export const whatWasTried = <Link>(tellUs: Link) => [
  'On 29 November 2026 packages of this site were used on a complete Moodle 4.5.6 by four made-up learners. What is said of Moodle above was seen there. What was put right since, such as one column for each question and the score, was tested on a model that follows the same rules, not on that Moodle again. Of the other platforms we know only what the pages named above say. If you know more, ',
  tellUs,
  '.',
];
export const tellUs = 'tell us';
