// The dates of a session for a calendar: open actions and the next reflection. No notes.
import type { CalendarDay } from '../../exchange/index.ts';
import { isLikelyDay } from '../../../library/calendar-day.ts';
import { allActions } from '../model/actions.ts';
import type { ReflectionSession } from '../model/documents.ts';

/** A title in a list of appointments shows about this many characters. */
const LONGEST_TITLE = 120;

/** A week leaves time to do something about it. */
const REMIND_DAYS = 7;

const shorten = (words: string) => (words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : words);

/** One day for each open action that has one, and one for the next reflection. A day whose year cannot be meant is left out: no calendar takes it. */
export function sessionDays(session: ReflectionSession, siteName: string): CalendarDay[] {
  const source = `Made with ${siteName}, version ${session.siteVersion}.`;
  const actions = allActions(session).flatMap(({ action }) =>
    action.status === 'open' && action.by && isLikelyDay(action.by)
      ? [
          {
            id: `action-${action.id}`,
            day: action.by,
            title: shorten(`Action: ${action.what.trim()}`),
            remindDays: REMIND_DAYS,
            description: `${action.ownerRole ? `Owner: ${action.ownerRole}. ` : ''}${source}`,
          },
        ]
      : [],
  );
  const next =
    session.nextOn && isLikelyDay(session.nextOn)
      ? [
          {
            id: `reflection-${session.joinKey}`,
            day: session.nextOn,
            title: shorten(`Next reflection: ${session.team}`),
            remindDays: REMIND_DAYS,
            description: source,
          },
        ]
      : [];
  return [...actions, ...next];
}
