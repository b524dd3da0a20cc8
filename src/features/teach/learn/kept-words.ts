// What becomes of what a learner writes, by how well the browser keeps things.
import type { Health } from '../../workbook/index.ts';
import * as texts from './texts.ts';

/** Until when something is kept that is not kept for good; undefined where it is. */
function untilWords({ state }: Health): string | undefined {
  if (state === 'visit-only') return texts.forThisVisitOnly;
  return state === 'memory-only' ? texts.forThisVisitOnlyUntilYouLeaveOrReloadThisPage : undefined;
}

/** One or two sentences for someone who may want to stop. */
export function stopWords(health: Health): string {
  const until = untilWords(health);
  if (until) return texts.whatYouWroteIsKeptUntilSaveAFileBefore(until);
  return health.state === 'save-failed' ? texts.whatYouWroteLastIsNotSavedYet : texts.whatYouWroteIsKept;
}

/** One or two sentences on where answers are. */
export function placeWords(health: Health): string {
  const until = untilWords(health);
  return texts.yourAnswersAreKeptInThisBrowserAndNowhere(until ? ` ${until},` : '');
}
