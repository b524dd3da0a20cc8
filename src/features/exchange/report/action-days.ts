// Agreed actions as days of a calendar.
import type { AgreedAction } from '../../../library/agreed-actions.ts';
import { isLikelyDay } from '../../../library/calendar-day.ts';
import * as texts from '../texts.ts';
import type { CalendarDay } from './report.ts';

/** A title in a list of appointments shows about this many characters. */
const LONGEST_TITLE = 120;
/** A week leaves time to do something about it. */
export const REMIND_DAYS = 7;

/** The words as the title of a day, cut between whole letters, so that no half of a picture sign is left. */
export function dayTitle(words: string): string {
  const letters = Array.from(words);
  return letters.length <= LONGEST_TITLE
    ? words
    : `${letters
        .slice(0, LONGEST_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}

/** One day for each open action that has one. A day whose year cannot be meant is left out: no calendar takes it. `source`: a sentence on where it comes from. */
export const actionDays = (actions: readonly AgreedAction[], source: string): CalendarDay[] =>
  actions.flatMap(({ id, what, role, by, status }) =>
    status === 'open' && by && isLikelyDay(by)
      ? [
          {
            id: `action-${id}`,
            day: by,
            title: dayTitle(texts.actionInCalendar(what.trim())),
            remindDays: REMIND_DAYS,
            description: [...(role ? [texts.ownerOfAction(role)] : []), source].join(' '),
          },
        ]
      : [],
  );
