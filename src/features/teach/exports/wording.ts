// Words and small blocks that all exports of teaching share.
import { list, text, type ReportBlock } from '../../exchange/index.ts';
import { count, longDay } from '../../../library/words.ts';
import type { Assignment } from '../model/assignment.ts';
import { compulsoryMinutes, optionalMinutes } from '../model/minutes.ts';

/** What an export needs to know of the site. */
export interface ExportSetting {
  /** Name of the site. */
  siteName: string;
}

/** Example: 5 minutes */
export const minutesText = (minutes: number) => count(minutes, 'minute', 'minutes');

/** What the assignment is called, also where the trainer gave it no title. */
export const titleOf = ({ title }: Pick<Assignment, 'title'>) => title.trim() || 'Assignment';

/** How long it takes, when it is due, and what it was made with. */
export function leadOf(assignment: Assignment, { siteName }: ExportSetting): string[] {
  const optional = optionalMinutes(assignment);
  return [
    `About ${minutesText(compulsoryMinutes(assignment))}${optional > 0 ? `, and ${minutesText(optional)} that you may leave out` : ''}.`,
    ...(assignment.due ? [`Due on ${longDay(assignment.due)}.`] : []),
    madeWith(assignment.siteVersion, siteName),
  ];
}

/** One line on the site. */
export const madeWith = (siteVersion: string, siteName: string) => `Made with ${siteName}, version ${siteVersion}.`;

/** A text, unless there is none. */
export const textIfAny = (words: string): ReportBlock[] => (words.trim() ? [text(words.trim())] : []);

/** A list, unless it is empty. */
export const listIfAny = (items: readonly string[]): ReportBlock[] => (items.length > 0 ? [list([...items])] : []);
