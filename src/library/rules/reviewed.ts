// reviewed/future and reviewed/old: someone has read the entry against its sources, and not too long ago.
import type { Rule } from './rule.ts';

/** The day in every template: nobody has read the entry yet. That is told as a placeholder, and is no day long past. */
const NEVER = '2000-01-01';

/** Months after which an entry has to be read again. */
export const REVIEW_MONTHS = 24;

/** The day `months` before `today`, both as year-month-day. */
export function monthsBefore(today: string, months: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}

export const reviewDates: Rule = ({ content, today }) =>
  content.entries.flatMap((entry) => {
    const { reviewed } = entry.data;
    const place = { path: ['reviewed'] };
    if (reviewed > today) return [{ code: 'reviewed/future', file: entry.file, place, message: `reviewed is ${reviewed}, which has not come yet.` }];
    if (reviewed !== NEVER && reviewed < monthsBefore(today, REVIEW_MONTHS))
      return [
        {
          code: 'reviewed/old',
          file: entry.file,
          place,
          message: `Last read against its sources on ${reviewed}, over ${REVIEW_MONTHS} months ago. Read it again and set the day.`,
        },
      ];
    return [];
  });
