// The texts of learning packages: the editions they are made for, and the player inside them.
import { plural } from '../../../library/plural.ts';

// What the editions are called on screens.
export const scormOneTwo = 'SCORM 1.2';
export const scormFourthEdition = 'SCORM 2004, 4th edition';

// The page of a package, until its program has loaded.
export const thisOpensAsSoonAsItsProgramHasLoaded = 'This opens as soon as its program has loaded. It needs JavaScript.';

// What the platform did not keep, named as a learner would call it.
export const oneAndOther = (one: string, other: string) => `${one} and ${other}`;
export const howFarYouAre = 'how far you are';
export const yourPlace = 'your place';
export const yourAnswersForWhenYouComeBack = 'your answers for when you come back';
export const whatYouDidLast = 'what you did last';
export const endOfThisVisit = 'the end of this visit';
export const answerForYourTrainer = 'an answer for your trainer';
export const timeYouSpentOrYourProgress = 'the time you spent or your progress';
export const learningPlatformDidNotKeep = (things: string) => `The learning platform did not keep ${things}.`;
export const yourAnswersStayOnThisPage = (codes: string) =>
  `Your answers stay on this page until you close it. You may have been signed out: copy your answers at the end of this page, then sign in and open the assignment again. If it happens again, tell whoever runs the platform${codes && ` (error ${codes})`}.`;

// What does not fit into the room that the platform gives, and what came back shorter.
export const quoted = (text: string) => `“${text}”`;
export const more = (number: number) => `${number} more`;
export const yourAnswersTogetherAreTooLong = 'Your answers together are longer than the learning platform can keep.';
export const longerAnswersAreCut = (room: string, letters: number, cut: string, mostForTrainer: string) =>
  `It has room for ${room} characters, packed. When you come back, answers longer than ${letters} letters are cut there: ${cut}. Your trainer still receives each up to ${mostForTrainer} letters. Shorten some answers to keep all of them whole.`;
export const answerIsTooLongForYourTrainer = (most: number) => `Written plainly, an answer is longer than the ${most} letters that your trainer receives.`;
export const itsEndIsCut = (cut: string) => `Its end is cut: ${cut}. Use fewer special characters, or fewer words.`;
export const someAnswersCameBackShorter = 'Some of your answers came back shorter than you wrote them.';
export const learningPlatformHadNoRoom = (shortened: string) =>
  `The learning platform had no room for all of them: ${shortened}. Your trainer has them as you wrote them, unless you change them now.`;

// How it stands, while the learner works.
export const noConnection = 'No connection. Not kept yet.';
export const goOnWithoutAConnection =
  'Go on: what you write stays on this page, and is handed to the learning platform once the connection is back. Keep this page open until then. If you have to close it, copy your answers first, on the page “The end”.';
export const youHaveFinishedYourAnswersCanBeRead = 'You have finished. Your answers can be read.';
export const toChangeOne = 'To change one, go to “The end” and press “Change my answers”. To keep a copy, press “Copy my answers” or “Print my answers” there.';
export const yourAnswersAreLong = 'Your answers are long. Wait for “Kept” at the top before you close this page.';
export const somePlatformsCannotTakeThisMuch =
  'Some learning platforms cannot take this much while a page is closed. Click beside the field that you wrote in: the top of this page then says “Kept”.';
export const somethingMayPointToAPerson = 'Something you wrote may point to a person. The learning platform does not have it yet.';
export const changeItNowOrLater =
  'Change it now, or look at it when you go on to another part. If you close the page before that, the platform keeps the answer as it was before.';

// What a learner should know before starting.
export const learningPlatformKeepsYourPlace = 'The learning platform keeps your place and your answers.';
export const yourTrainerMaySeeThem = 'Your trainer may see them there.';
export const itDoesNotShowYourAnswers = 'It does not show your answers to your trainer.';
export const itKeepsUpToLetters = (letters: number) => `It keeps up to ${letters} letters of an answer.`;
export const leaveOutNames = 'Leave out names and details that could identify a person.';
export const youCanReadAndAnswerEverything = 'You can read and answer everything. Your answers last only until you close this page.';
export const noLearningPlatformWasFound = 'No learning platform was found. Nothing you do here is kept.';
export const learningPlatformDidNotLetThisBegin = (code: string) =>
  `The learning platform did not let this begin${code && ` (error ${code})`}. Nothing you do here is kept.`;
export const closeItAndOpenItAgain = 'Close it and open it again to try once more.';
export const youHandedThisIn = 'You handed this in. It can be read, and no longer changed.';
export const learningPlatformOpenedItToLookBack =
  'The learning platform opened it to look back. Your answers stand below each question, and all together at the end, to copy or print.';
export const thisWasOpenedToLookAtOnly = 'This was opened to look at only. The learning platform keeps nothing of it.';
export const answersThatCannotBeRead = 'The learning platform gave back answers that cannot be read.';
export const youBeginWithoutThem = 'You begin without them. Ask whoever runs the platform: what your trainer received earlier is still there.';

// The end, once it is finished.
export const youHaveFinishedYouCanClose = 'You have finished. You can close this page.';
export const youHaveFinishedWithoutAConnection =
  'You have finished, but there is no connection: the learning platform does not know it yet. Keep this page open until the top says “Kept”.';
export const youHaveFinishedAndThatIsKept = 'You have finished, and the learning platform has kept that. You can close this page.';
export const youHaveFinishedButThatIsNotKept = 'You have finished, but the learning platform did not keep that. See below what to do.';

// The head of the player: where the learner is, and whether it is kept.
export const parts = 'Parts';
export const partOfDone = (number: number, of: number, done: number) => `Part ${number} of ${of}, ${done} done`;
export const partsDone = (of: number, done: number) => `${plural(of, { one: '1 part', other: `${of} parts` })}, ${done} done`;
export const isDone = ' (done)';
export const notKeptNoConnection = 'Not kept: no connection';
export const keptAt = (time: string) => `Kept by the learning platform at ${time}`;
export const youMayLeaveThisOut = 'you may leave this out';
export const thisVisitIsOver = 'This visit is over.';
export const whatYouDidWasHandedOver = 'What you did was handed to the learning platform. Open the assignment there again to go on.';

// Steps, and the ways from one to the next.
export const start = 'Start';
export const end = 'The end';
export const numberAndTitle = (number: number, title: string) => `${number}. ${title}`;
export const readItAgain = 'Read it again';
export const begin = 'Begin';
export const goOn = 'Go on';
export const goToTheEnd = 'Go to the end';
export const nextPart = 'Next part';
export const doneGoToTheEnd = 'Done, go to the end';
export const doneNextPart = 'Done, next part';
export const back = 'Back';
export const stillToDo = 'Still to do before you can finish';
export const iHaveFinished = 'I have finished';
export const changeMyAnswers = 'Change my answers';

// All answers of the learner on one page.
export const yourAnswers = 'Your answers';
export const takeACopyForYourself = 'Take a copy for yourself. You may not reach this page again after the course.';
export const copyMyAnswers = 'Copy my answers';
export const printMyAnswers = 'Print my answers';
export const copied = 'Copied. Paste them into a document or a mail to yourself.';
export const copyByHand = 'Mark the answers above and copy them by hand.';
