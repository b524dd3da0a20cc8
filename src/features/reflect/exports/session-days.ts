// The dates of a session for a calendar: open actions and the next reflection. No notes.
import { isLikelyDay } from '../../../library/calendar-day.ts';
import { actionDays, dayTitle, REMIND_DAYS, type CalendarDay } from '../../exchange/index.ts';
import { agreedActions } from '../model/actions.ts';
import type { ReflectionSession } from '../model/documents.ts';
import * as texts from '../texts.ts';

/** One day for each open action that has one, and one for the next reflection. */
export function sessionDays(session: ReflectionSession, siteName: string): CalendarDay[] {
  const source = texts.madeWithSiteNameVersionSiteVersion(siteName, session.siteVersion);
  const next =
    session.nextOn && isLikelyDay(session.nextOn)
      ? [
          {
            id: `reflection-${session.joinKey}`,
            day: session.nextOn,
            title: dayTitle(texts.nextReflectionTeam(session.team)),
            remindDays: REMIND_DAYS,
            description: source,
          },
        ]
      : [];
  return [...actionDays(agreedActions(session), source), ...next];
}
