// Words and small blocks that all exports of teaching share.
import { list, text, type ReportBlock } from '../../exchange/index.ts';
import { longDay, minuteWords } from '../../../library/words.ts';
import type { Assignment } from '../model/assignment.ts';
import { compulsoryMinutes, optionalMinutes } from '../model/minutes.ts';

/** What an export needs to know of the site. */
export interface ExportSetting {
  /** Name of the site. */
  siteName: string;
}

/** How long it takes, when it is due, and what it was made with. */
export function leadOf(assignment: Assignment, { siteName }: ExportSetting): string[] {
  const optional = optionalMinutes(assignment);
  return [
    `About ${minuteWords(compulsoryMinutes(assignment))}${optional > 0 ? `, and ${minuteWords(optional)} that you may leave out` : ''}.`,
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
