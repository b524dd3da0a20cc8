// In a room, the day it is due, and what comes back.
import { applicationPath } from '../../../../library/applications.ts';
import { Button, LinkButton } from '../../../../components/app/Button.tsx';
import { longDay } from '../../../../library/words.ts';
import { sitePath } from '../../../application/index.ts';
import { fileName, textFile, toCalendar } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { useBuild } from '../catalogue-context.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';

/** Three short sections; the calendar only where there is a day. */
export function AfterwardsWays({ id, assignment }: { id: string; assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  const { due, title, key } = assignment;
  return (
    <>
      <Way title="In a room" text={<p>One step on each screen, with a timer and a notes window for you.</p>}>
        <LinkButton href={sitePath(site, applicationPath('present', `a=${id}`))}>Present it</LinkButton>
      </Way>
      {due && (
        <Way title="In calendars" text={<p>Due on {longDay(due)}. The file holds that day and the title, nothing else.</p>}>
          <Button
            onClick={() =>
              make('The calendar file', async () => {
                const day = { id: `assignment-${key}`, day: due, title: `Due: ${title}` };
                return textFile(fileName(`due ${title}`, 'ics'), await toCalendar([day], site.name), 'text/calendar');
              })
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
          <p>People who worked from the link or the file hand back a file, by mail or on a drive. Open all of them at once, and see answers side by side.</p>
        }
      >
        <LinkButton href={sitePath(site, applicationPath('responses'))}>Get the learning back</LinkButton>
      </Way>
    </>
  );
}
