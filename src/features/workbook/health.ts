// How well the workbook can keep things now, for pages to say in words.
import { SaveFailedError, type SaveFailure } from './errors.ts';
import type { WhyNotOpen } from './open-failure.ts';
import * as texts from './texts.ts';

/** Why documents are not kept on the device. */
export type WhyNotKept = 'shared-computer' | WhyNotOpen;

/** `visit-only`: until this tab is closed. `memory-only`: until this page is left. */
export type Health =
  | { state: 'ok' }
  | { state: 'visit-only'; why: WhyNotKept }
  | { state: 'memory-only'; why: WhyNotKept }
  | { state: 'nearly-full'; used: number; allowed: number }
  | { state: 'save-failed'; why: SaveFailure }
  /** There was no room a moment ago, and there is again. */
  | { state: 'was-full' }
  /** The browser had taken away what it kept; what was on the page is saved again. */
  | { state: 'vanished' };

/** Why documents are not kept on the device, and what to do about it. */
const WHY: Record<WhyNotKept, string> = {
  'shared-computer': texts.thisComputerIsMarkedAsShared,
  forbidden: texts.keepsNothingLongerThanThisVisit,
  blocked: `${texts.anotherTabDoesNotAnswer} ${texts.whatWasKeptIsNotDeleted}`,
  newer: `${texts.newerVersionHasBeenUsed} ${texts.whatWasKeptIsNotDeleted}`,
  damaged: `${texts.browserCouldNotReadWhatItKeeps} ${texts.whatWasKeptIsNotDeleted}`,
  'no-answer': `${texts.storageDoesNotAnswer} ${texts.whatWasKeptIsNotDeleted}`,
};

/** Whether what is kept on the device may be within reach again: it is then worth trying. */
export const canTryAgain = (health: Health): boolean =>
  (health.state === 'visit-only' || health.state === 'memory-only') && health.why !== 'shared-computer' && health.why !== 'forbidden';

/** Some sentences for the person, or undefined while all is well. */
export function wordHealth(health: Health): string | undefined {
  switch (health.state) {
    case 'ok':
      return undefined;
    case 'visit-only':
      return health.why === 'shared-computer'
        ? `${WHY[health.why]} ${texts.keptForThisVisitOnly} ${texts.saveToAFileWhatYouWantToKeep}`
        : `${WHY[health.why]} ${texts.goneWhenYouCloseThisTab} ${texts.saveToAFileWhatYouWantToKeep}`;
    case 'memory-only':
      return health.why === 'forbidden' || health.why === 'shared-computer'
        ? `${texts.browserKeepsNothing} ${texts.saveToAFileWhatYouWantToKeep}`
        : `${WHY[health.why]} ${texts.goneWhenYouLeaveThisPage} ${texts.saveToAFileWhatYouWantToKeep}`;
    case 'nearly-full':
      return texts.storageIsNearlyFull;
    case 'was-full':
      return `${texts.thereWasNoRoom} ${texts.saveToAFileWhatYouWantToKeep}`;
    case 'save-failed':
      return new SaveFailedError(health.why).message;
    case 'vanished':
      return `${texts.browserHadRemovedWhatItKept} ${texts.saveToAFileWhatYouWantToKeep}`;
  }
}
