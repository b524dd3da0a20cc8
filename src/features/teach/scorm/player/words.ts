// What the player says about the platform, in plain words: what was not kept, what had to be cut, and what to do.
import type { AskedQuestion } from '../../model/questions.ts';
import { MOST, type ScormEdition } from '../scorm-edition.ts';
import { NAMES } from '../runtime/elements.ts';
import type { Platform, Refusal } from '../runtime/platform.ts';
import type { Outcome, Visit } from '../runtime/visit.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

/** Something to tell: what happened, and what to do. */
export interface Telling {
  message: string;
  whatToDo: string;
}

/** “a”, “a and b”, “a, b and c”. */
const series = (things: readonly string[]) => (things.length < 2 ? things.join('') : texts.oneAndOther(things.slice(0, -1).join(', '), things.at(-1)!));

/** What stands in an element, as a learner would call it. */
function thingOf(about: string, edition: ScormEdition): string {
  const names = NAMES[edition];
  const things: Partial<Record<string, string>> = {
    [names.status]: texts.howFarYouAre,
    [names.place]: texts.yourPlace,
    [names.state]: texts.yourAnswersForWhenYouComeBack,
    [names.calls.commit]: texts.whatYouDidLast,
    [names.calls.terminate]: texts.endOfThisVisit,
  };
  return things[about] ?? (about.startsWith('cmi.interactions.') ? texts.answerForYourTrainer : texts.timeYouSpentOrYourProgress);
}

/** What the platform did not keep. Nothing if it kept everything. */
export function refusedWords(refusals: readonly Refusal[], edition: ScormEdition): Telling | undefined {
  if (refusals.length === 0) return undefined;
  const things = [...new Set(refusals.map(({ about }) => thingOf(about, edition)))];
  const codes = [...new Set(refusals.map(({ code }) => code).filter((code) => code !== 'none'))];
  return {
    message: texts.learningPlatformDidNotKeep(series(things)),
    whatToDo: texts.yourAnswersStayOnThisPage(codes.join(', ')),
  };
}

/** More than these would cover what is being written. */
const MOST_NAMED = 3;

const quoted = (keys: readonly string[], questions: readonly AskedQuestion[]) => {
  const asked = keys.flatMap((key) => questions.find((question) => question.key === key)?.text ?? []).map(texts.quoted);
  const more = asked.length - MOST_NAMED;
  return series(more > 0 ? [...asked.slice(0, MOST_NAMED), texts.more(more)] : asked);
};

/** What does not fit into the room that the platform gives. */
export function cutWords(
  { letters, cut, cutForTrainer }: Pick<Outcome, 'letters' | 'cut' | 'cutForTrainer'>,
  questions: readonly AskedQuestion[],
  edition: ScormEdition,
): Telling[] {
  const { state, response } = MOST[edition];
  const told: Telling[] = [];
  if (letters !== undefined)
    told.push({
      message: texts.yourAnswersTogetherAreTooLong,
      whatToDo: texts.longerAnswersAreCut(state.toLocaleString(languageOfTexts), letters, quoted(cut, questions), response.toLocaleString(languageOfTexts)),
    });
  if (cutForTrainer.length > 0)
    told.push({
      message: texts.answerIsTooLongForYourTrainer(response),
      whatToDo: texts.itsEndIsCut(quoted(cutForTrainer, questions)),
    });
  return told;
}

/** While the browser says that there is no connection. */
export const OFFLINE: Telling = {
  message: texts.noConnection,
  whatToDo: texts.goOnWithoutAConnection,
};

/** After the learner has finished, while the answers are only read. */
export const HANDED_IN: Telling = {
  message: texts.youHaveFinishedYourAnswersCanBeRead,
  whatToDo: texts.toChangeOne,
};

/** Where a platform may not take everything while the page is closed. */
export const HEAVY: Telling = {
  message: texts.yourAnswersAreLong,
  whatToDo: texts.somePlatformsCannotTakeThisMuch,
};

/** Answers that came back shorter than they were written. */
export function shortenedWords(keys: readonly string[], questions: readonly AskedQuestion[]): Telling[] {
  if (keys.length === 0) return [];
  return [
    {
      message: texts.someAnswersCameBackShorter,
      whatToDo: texts.learningPlatformHadNoRoom(quoted(keys, questions)),
    },
  ];
}

/** While the check for identifying details holds an answer back. */
export const HOLDING: Telling = {
  message: texts.somethingMayPointToAPerson,
  whatToDo: texts.changeItNowOrLater,
};

/** What a learner should know before starting. */
export const keepingWords = (edition: ScormEdition, listsAnswers: boolean) =>
  [
    texts.learningPlatformKeepsYourPlace,
    listsAnswers ? texts.yourTrainerMaySeeThem : texts.itDoesNotShowYourAnswers,
    ...(edition === '1.2' ? [texts.itKeepsUpToLetters(MOST[edition].response)] : []),
    texts.leaveOutNames,
  ].join(' ');

/** What to tell at the beginning: that there is no platform, that it refuses, that this is only a look, or that earlier answers are lost. */
export function beginWords(platform: Pick<Platform, 'refusals'> | undefined, visit: Visit | undefined): Telling[] {
  if (!platform) return [{ message: texts.noLearningPlatformWasFound, whatToDo: texts.youCanReadAndAnswerEverything }];
  if (!visit) {
    const code = platform.refusals()[0]?.code ?? 'none';
    return [
      {
        message: texts.learningPlatformDidNotLetThisBegin(code === 'none' || code === '0' ? '' : code),
        whatToDo: `${texts.youCanReadAndAnswerEverything} ${texts.closeItAndOpenItAgain}`,
      },
    ];
  }
  if (visit.isReview)
    return [
      {
        message: texts.youHandedThisIn,
        whatToDo: texts.learningPlatformOpenedItToLookBack,
      },
    ];
  if (visit.isLooking) return [{ message: texts.thisWasOpenedToLookAtOnly, whatToDo: texts.youCanReadAndAnswerEverything }];
  if (visit.isDamaged)
    return [
      {
        message: texts.answersThatCannotBeRead,
        whatToDo: texts.youBeginWithoutThem,
      },
    ];
  return [];
}

/** What the learner is told at the end, once it is finished. */
export function finishedWords(keeps: boolean, { refusals, isKept }: Pick<Outcome, 'refusals' | 'isKept'>, isOnline: boolean, edition: ScormEdition): string {
  if (!keeps) return texts.youHaveFinishedYouCanClose;
  if (!isOnline) return texts.youHaveFinishedWithoutAConnection;
  const isTold = isKept || !refusals.some(({ about }) => about === NAMES[edition].status || about === NAMES[edition].calls.commit);
  return isTold ? texts.youHaveFinishedAndThatIsKept : texts.youHaveFinishedButThatIsNotKept;
}
