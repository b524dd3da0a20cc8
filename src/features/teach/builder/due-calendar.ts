// The day an assignment is due as a calendar file, with a reminder and the way to the assignment.
import { toCalendar } from '../../exchange/index.ts';
import { titleOf, type Assignment } from '../model/assignment.ts';
import { assignmentLink, makeAssignmentCode } from '../model/assignment-code.ts';
import * as texts from './texts.ts';

/** Time enough to do it before it is due. */
export const REMIND_DAYS = 2;

/** The text of the file. `address`: of the site, with its base path. A link that is too long for mail programs is left out. */
export async function dueCalendar(assignment: Assignment, due: string, address: string, siteName: string): Promise<string> {
  const made = assignmentLink(address, await makeAssignmentCode(assignment));
  const way = made.tooLong ? {} : { url: made.link, description: texts.openTheAssignment(made.link) };
  return toCalendar([{ id: `assignment-${assignment.key}`, day: due, title: texts.due(titleOf(assignment)), remindDays: REMIND_DAYS, ...way }], siteName);
}
