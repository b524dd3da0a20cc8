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

/** Three short sections; the calendar only where there is a day. */
export function AfterwardsWays({ id, assignment }: { id: string; assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  const { due, title } = assignment;
  return (
    <>
      <Way title="In a room" text={<p>One step on each screen, with a timer and a notes window for you.</p>}>
        <LinkButton href={sitePath(site, applicationPath('present', `a=${id}`))}>Present it</LinkButton>
      </Way>
      {due && (
        <Way
          title="In calendars"
          text={
            <p>
              Due on {fullDay(due)}. The file holds that day, the title, a reminder {REMIND_DAYS} days before, and the link where it is short enough. Whoever
              has the file can open the assignment.
            </p>
          }
        >
          <Button
            onClick={() =>
              make('The calendar file', async () =>
                textFile(fileName(`due ${title}`, 'ics'), await dueCalendar(assignment, due, location.origin + site.base, site.name), 'text/calendar'),
              )
            }
          >
            Save the date for calendars
          </Button>
          {outcome}
        </Way>
      )}
      <Way
        title="What comes back"
        text={
          <p>
            People who worked from the link or the file hand back a file or a code, by mail, in a chat or on a drive. Open all of them at once, and see answers
            side by side.
          </p>
        }
      >
        <LinkButton href={sitePath(site, applicationPath('responses'))}>Collect answers</LinkButton>
      </Way>
    </>
  );
}
