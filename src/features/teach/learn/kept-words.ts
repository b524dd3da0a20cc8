// What becomes of what a learner writes, by how well the browser keeps things.
import type { Health } from '../../workbook/index.ts';

/** Until when something is kept that is not kept for good; undefined where it is. */
function untilWords({ state }: Health): string | undefined {
  if (state === 'visit-only') return 'for this visit only, until you close this tab';
  return state === 'memory-only' ? 'for this visit only, until you leave or reload this page' : undefined;
}

/** One or two sentences for someone who may want to stop. */
export function stopWords(health: Health): string {
  const until = untilWords(health);
  if (until) return `What you wrote is kept ${until}: save a file before you stop.`;
  return health.state === 'save-failed' ? 'What you wrote last is not saved yet: the line at the end of this page says what to do.' : 'What you wrote is kept.';
}

/** One or two sentences on where answers are. */
export function placeWords(health: Health): string {
  const until = untilWords(health);
  return `Your answers are kept in this browser${until ? ` ${until},` : ''} and nowhere else. Nothing is sent.`;
}
