// How well the workbook can keep things now, for pages to say in words.
import { SaveFailedError, type SaveFailure } from './errors.ts';
import type { WhyNotOpen } from './open-failure.ts';

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

const LEAVE = 'Save to a file what you want to keep.';
const STILL_THERE = 'What was kept here before is not deleted, and is not shown until then.';

/** Why documents are not kept on the device, and what to do about it. */
const WHY: Record<WhyNotKept, string> = {
  'shared-computer': 'This computer is marked as shared.',
  forbidden: 'This browser does not let the site keep anything for longer than this visit.',
  blocked: `Another tab of this site holds what this browser keeps, and does not answer. Close the other tabs of this site, then try again. ${STILL_THERE}`,
  newer: `A newer version of this site has been used in this browser. Load this page again while you are online to get it. ${STILL_THERE}`,
  damaged: `This browser could not read what it keeps for this site, although it was asked three times. Close the browser, open it again, and try again. ${STILL_THERE}`,
  'no-answer': `This browser’s storage does not answer. Try again in a moment; if that does not help, close the browser and open it again. ${STILL_THERE}`,
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
        ? `${WHY[health.why]} What you write is kept for this visit only, in this tab, and is gone when you close the tab. ${LEAVE}`
        : `${WHY[health.why]} What you write now is gone when you close this tab. ${LEAVE}`;
    case 'memory-only':
      return health.why === 'forbidden' || health.why === 'shared-computer'
        ? `This browser does not let the site keep anything. What you write is gone when you leave or reload this page. ${LEAVE}`
        : `${WHY[health.why]} What you write now is gone when you leave or reload this page. ${LEAVE}`;
    case 'nearly-full':
      return 'The storage of this browser is nearly full. Save to a file what you want to keep, and delete what you no longer need.';
    case 'was-full':
      return `There was no room in this browser’s storage a moment ago. What you wrote is saved now, but browsers have lost all that they kept after a disk was full. ${LEAVE}`;
    case 'save-failed':
      return new SaveFailedError(health.why).message;
    case 'vanished':
      return `The browser had removed what it kept for this site. What was open on this page is saved again; other documents may be gone. ${LEAVE}`;
  }
}
