// How well the workbook can keep things now, for pages to say in words.
import { SaveFailedError, type SaveFailure } from './errors.ts';

/** `visit-only`: until this tab is closed. `memory-only`: until this page is left. */
export type Health =
  | { state: 'ok' }
  | { state: 'visit-only'; why: 'shared-computer' | 'refused' }
  | { state: 'memory-only' }
  | { state: 'nearly-full'; used: number; room: number }
  | { state: 'save-failed'; why: SaveFailure }
  /** The browser had taken away what it kept; what was on the page is saved again. */
  | { state: 'vanished' };

const LEAVE = 'Save to a file what you want to keep.';

/** One or two sentences for the person, or undefined while all is well. */
export function wordHealth(health: Health): string | undefined {
  switch (health.state) {
    case 'ok':
      return undefined;
    case 'visit-only':
      return health.why === 'shared-computer'
        ? `This computer is marked as shared. What you write is kept for this visit only, in this tab, and is gone when you close the tab. ${LEAVE}`
        : `This browser does not let the site keep anything for longer than this visit. What you write is gone when you close this tab. ${LEAVE}`;
    case 'memory-only':
      return `This browser does not let the site keep anything. What you write is gone when you leave or reload this page. ${LEAVE}`;
    case 'nearly-full':
      return 'The storage of this browser is nearly full. Save to a file what you want to keep, and delete what you no longer need.';
    case 'save-failed':
      return new SaveFailedError(health.why).message;
    case 'vanished':
      return `The browser had removed what it kept for this site. What was open on this page is saved again; other documents may be gone. ${LEAVE}`;
  }
}
