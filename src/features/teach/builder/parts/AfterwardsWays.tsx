// In a room, the day it is due, and what comes back.
import { applicationPath } from '../../../../library/applications.ts';
import { Button, LinkButton } from '../../../../components/app/Button.tsx';
import { fullDay } from '../../../../library/words.ts';
import { sitePath } from '../../../application/index.ts';
import { fileName, textFile } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { dueCalendar, REMIND_DAYS } from '../due-calendar.ts';
import { useBuild } from '../catalogue-context.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';
import * as texts from '../texts.ts';

/** Three short sections; the calendar only where there is a day. */
export function AfterwardsWays({ id, assignment }: { id: string; assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  const { due, title } = assignment;
  return (
    <>
      <Way title={texts.inARoom} text={<p>{texts.oneStepOnEachScreen}</p>}>
        <LinkButton href={sitePath(site, applicationPath('present', `a=${id}`))}>{texts.presentIt}</LinkButton>
      </Way>
      {due && (
        <Way title={texts.inCalendars} text={<p>{texts.dueOnDayTheFileHoldsThatDay(fullDay(due), REMIND_DAYS)}</p>}>
          <Button
            onClick={() =>
              make(texts.calendarFile, async () =>
                textFile(fileName(texts.dueTitle(title), 'ics'), await dueCalendar(assignment, due, location.origin + site.base, site.name), 'text/calendar'),
              )
            }
          >
            {texts.saveTheDateForCalendars}
          </Button>
          {outcome}
        </Way>
      )}
      <Way title={texts.whatComesBack} text={<p>{texts.peopleWhoWorkedFromTheLinkOrTheFileHand}</p>}>
        <LinkButton href={sitePath(site, applicationPath('responses'))}>{texts.collectAnswers}</LinkButton>
      </Way>
    </>
  );
}
