// The texts of the pages of case studies.
import { plural } from '../../library/plural.ts';

// A case study to read, to learn from and to facilitate: what several of them say.
export const helpNow = 'Help now';
export const phoneNumbersForHelpNow = 'Phone numbers for help now';
export const beforeYouRead = 'Before you read';
export const whatCanBeLearnt = 'What can be learnt';
export const questionsToDiscuss = 'Questions to discuss';
export const whatAProtocolIsExpectedToDoHere = 'What a protocol is expected to do here';
export const waysOn = 'Ways on';
export const presentItInARoom = 'Present it in a room';
export const makeAnAssignmentWithIt = 'Make an assignment with it';

// A case study to read.
export const couldThisWorkWhereYouAre = 'Could this work where you are?';
export const talkAboutTheWork = (objectives: string) => `Talk about the work, not about people you know. After this you should be able to: ${objectives}.`;
export const assignIt = 'Assign it';
export const setItForADate = 'Set it for a date';
export const waysToHandItOut = 'As a link, a Word file, paper, or a package for a learning platform.';
export const thisCaseStudyToTakeAway = 'This case study, to take away:';
export const inShort = 'In short';
export const time = 'Time';
export const timeToReadAndDiscuss = (time: string) => `${time} to read and discuss`;
export const expectationsItBearsOn = 'Expectations it bears on';
export const related = 'Related';
export const dimensions = 'Dimensions';
export const ideasInPractice = 'Ideas in practice';
export const tools = 'Tools';
export const models = 'Models';
export const groups = 'Groups';
export const sessionPlans = 'Session plans';

// For learners. The story stops one to three times.
export const toLearnFrom = (minutes: number) => `To learn from · ${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })} to read and discuss`;
export const storyToLearnFrom = (title: string) =>
  `A story to learn from, with places to stop and think: ${title}. What a protocol is expected to do here, and questions to discuss.`;
export const theStory = 'The story';
export const sources = 'Sources';
export const storyStops = (pauses: number) =>
  `The story stops ${pauses === 1 ? 'once' : pauses === 2 ? 'twice' : 'three times'}. Think, write a few words down or talk, then open what happened next. Speak of the work, not of people you know.`;
export const afterwardsYouCan = 'Afterwards you can';
export const assignmentToAnswer = <Link>(makeAnAssignment: Link) => [makeAnAssignment, ', to be answered in the browser or on paper'];
export const presentInSteps = <Link>(presentIt: Link) => [presentIt, ', one step at a time'];
export const ifThisTouchesYou = 'If this touches you';
export const youMayStop = <Link>(phoneNumbers: Link) => ['You may stop at any point. ', phoneNumbers];

// For facilitators.
export const forWhoeverFacilitates = (minutes: number) => `For whoever facilitates · ${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}`;
export const notesAreForYouAlone = 'These notes are for you alone. Nothing that learners receive holds any of them. Print this page to have it at hand.';
export const allCaseStudiesWithNotes = 'All case studies with notes for facilitators:';
export const beforeYouStart = 'Before you start';
export const sayBeforeAnyoneReads = 'Say before anyone reads';
export const afterwardsPeopleCan = 'Afterwards people can';
export const runningOrder = 'Running order';
export const atThePauses = 'At the pauses';
export const afterPart = (part: string) => `After “${part}”`;
export const lookingAfterPeople = 'Looking after people';
export const howToEnd = 'How to end';
export const whatThisRestsOn = <Strong>(basis: string, strong: (words: string) => Strong) => [strong('What this rests on.'), ` ${basis}`];
export const presentWithNotes = <Link>(presentIt: Link) => [presentIt, ', with these notes in a window of your own'];

// The case studies by their result.
export const caseStudies = 'Case studies';
export const caseStudiesByResult = 'Case studies by result';
export const allCaseStudiesByResult = (number: number) => `All ${number} case studies, results first`;
export const measuredComesFirst =
  'What somebody measured comes before what a service reports, and that before what is hoped for. A number is drawn where a source gives one with its base.';

// From A to Z.
export const caseStudiesFromAToZ = 'Case studies from A to Z';
export const caseStudiesFromAToZPart = (part: number, parts: number) => `Case studies from A to Z, page ${part} of ${parts}`;
export const everyCaseStudyByItsTitle = 'Every case study by its title.';

// The form for a case study of one’s own.
export const tellOthersWhatYouDid = 'Tell others what you did';
export const writeACaseStudyOfYourOwn =
  'Write a case study of your own: what you did, what came of it, what to watch. Take it away as Word, teach with it, or give it to the library.';
