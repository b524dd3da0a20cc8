// Words and small blocks that all exports of teaching share.
import { fullDay, minuteWords } from '../../../library/words.ts';
import type { Assignment } from '../model/assignment.ts';
import { compulsoryMinutes, optionalMinutes } from '../model/minutes.ts';
import * as texts from '../texts.ts';

/** What an export needs to know of the site. */
export interface ExportSetting {
  /** Name of the site. */
  siteName: string;
  /** Its address with the base path, for links in what leaves the site. Example: https://example.org/area/ */
  siteAddress: string;
}

/** How long it takes, when it is due, and what it was made with. */
export function leadOf(assignment: Assignment, { siteName }: ExportSetting): string[] {
  const optional = optionalMinutes(assignment);
  return [
    texts.aboutAndThatYouMayLeaveOutOptional(minuteWords(compulsoryMinutes(assignment)), optional, minuteWords(optional)),
    ...(assignment.due ? [texts.dueOnDay(fullDay(assignment.due))] : []),
    madeWith(assignment.siteVersion, siteName),
  ];
}

/** One line on the site. */
export const madeWith = (siteVersion: string, siteName: string) => texts.madeWithSiteNameVersionSiteVersion(siteName, siteVersion);
