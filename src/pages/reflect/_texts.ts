// The texts of the pages of reflection.
import { plural } from '../../library/plural.ts';

// The applications of reflection, for search engines and lists.
export const reflectionSession = 'Reflection session';
export const whatASessionDoes =
  'Answer questions alone, bring the answers together on this device, see where you differ, agree actions, and take them away. Nothing is sent.';
export const answerAlone = 'Answer alone';
export const openAnInvitation =
  'Open an invitation to a reflection session and answer on your own device. Your answers stay in this browser until you hand them in.';

// What a reflection session is.
export const reflect = 'Reflect';
export const answerAloneThenTogether =
  'Answer questions alone, bring the answers together, see where you differ, and agree what to do next. For a team, for two services, or for one person.';
export const whatASessionIs =
  'A reflection session is an hour or less in which people who work together look at how they work. It is not an audit: there is no score and no league table.';
export const aloneFirst =
  'Everyone rates the same few questions alone first, so that the first to speak does not decide for all. Then you talk about where the answers differ.';

// The ways to begin.
export const waysToStart = 'Ways to start';
export const takeAReadyMadeExercise = 'Take a ready-made exercise';
export const exercisesForWhom = (exercises: number) =>
  `${exercises} ${plural(exercises, { one: 'exercise', other: 'exercises' })} with their questions and minutes, for a team, for two services together, or for one person.`;
export const chooseYourOwnQuestions = 'Choose your own questions';
export const fromWhichQuestions = 'A question set, a dimension, what fits your role, or any questions you pick.';
export const joinWithACode = 'Join with a code';
export const someoneHasInvitedYou = 'Someone has invited you to answer questions for a session.';
export const reflectAlone = 'Reflect alone';
export const forYourOwnPractice = 'For your own practice, with notes in the order of a written reflective account.';
export const carryOn = 'Carry on';
export const openASessionThatIsKept = 'Open a session or answers that this browser keeps, or start again from the last one to see what has moved.';

// How it goes, step by step.
export const howItGoes = 'How it goes';
export const choose = 'Choose';
export const beforeYouMeet = 'before you meet';
export const facilitatorChoosesTheQuestions =
  'The facilitator chooses the questions, names the team and the groups taking part, and decides whether names are shown.';
export const minutesForAQuestion = '1½ to 2 minutes a question';
export const eachPersonRatesEachQuestion = 'Each person rates each question and says how sure they are. Nobody sees anyone else’s answers.';
export const bringTogether = 'Bring together';
export const threeToFiveMinutes = '3 to 5 minutes';
export const waysToHandIn =
  'Pass one device round, scan a code, paste a code or open files. Without names, answers stay sealed until everyone’s are opened together.';
export const discuss = 'Discuss';
export const mostOfWhatIsLeft = 'most of what is left';
export const startWithTheWidestSpread =
  'See where you are split and where you agree. Start with the widest spread. Agree a rating and a note for two to four questions; the others can wait.';
export const act = 'Act';
export const fiveToTenMinutes = '5 to 10 minutes';
export const agreeWhatHappens = 'Agree what happens, which role does it, by when, and the first step. Take away a document, a spreadsheet and the dates.';
export const whatFitsIntoAnHour =
  'Seven questions fit into half an hour, ten into an hour. It needs no account, and once the page is open no connection. Three months later, start again from the last session and see what has moved.';

// Looking after people. Each begins with what matters most.
export const lookingAfterPeople = 'Looking after people';
export const powerIsInTheRoom = <Strong>(strong: (words: string) => Strong) => [
  strong('Power is in the room.'),
  ' Say before the first answer who will see what. Managers speak last. If people may pay a price for a frank answer, do not show names.',
];
export const ifSomeoneIsUpset = <Strong>(strong: (words: string) => Strong) => [
  strong('If someone is upset'),
  ', stop. Offer a break and someone to sit with them. Going on can wait; ask them what they would like the group to do. Agree beforehand who stays behind afterwards.',
];

// Who sees which answers.
export const howAnswersStayPrivate = 'How answers stay private';
export const answersStayInTheBrowser = 'Answers stay in the browser they were typed in. No one else has them until that person hands them in.';
export const privateNotesAreNeverHandedIn = 'Private notes are never handed in.';
export const whatTheSessionKeeps =
  'Before the first answer, the facilitator chooses what the session keeps: names, groups only, or neither. Everyone is told, and it cannot be changed afterwards.';
export const withoutNamesAnswersAreSealed =
  'Without names, answers are sealed. Nobody can open one person’s alone: all are opened together, once, and counts and notes remain.';
export const groupIsShownApart = 'A group is shown apart only if at least four of its people answered the question.';
export const colleaguesMayStillGuess = 'In a small team, colleagues may still guess who said what. Do not promise more than that.';
export const whatThisSiteKeeps = 'What this site keeps, and where';

// Exercises, and reflecting on paper.
export const readyMadeExercises = 'Ready-made exercises';
export const whereTheQuestionsComeFrom =
  'The questions come from the question sets, which rest on the sources. Which questions stand together, in which order and for how many minutes, is this library’s own choice. The minutes include the talking.';
export const onPaper = 'On paper';
export const withoutJavaScript = <Link>(printAQuestionSet: Link) => [
  'A session that is set up prints its own questions for everyone. Sessions need JavaScript. Without it, or without a screen in the room, ',
  printAQuestionSet,
  ': every page of questions prints with what “not yet”, “partly” and “in place” look like. Mark your answers alone, then put all the sheets side by side.',
];
export const printAQuestionSet = 'print a question set';
