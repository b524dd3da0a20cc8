// Days of the calendar as text, such as 2026-11-22: which are real, and which a person is likely to mean.
import * as texts from './texts.ts';

/** No day that people write down here lies in an earlier year. */
const FIRST_YEAR = 1900;

/** Whether a text is a day that exists. 2026-02-31 and the year 0 do not. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day beyond the end of its month is taken for one of the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What is wrong with the year of a real day, with what to do; undefined if it is likely to be meant. A year typed as 26 is the year 26. */
export function oddYear(day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  if (year >= FIRST_YEAR) return undefined;
  return year < 100 ? texts.yearWithTwoDigits(year, 2000 + year) : texts.yearWithTooFewDigits(year);
}

/** Whether a text is a real day with a likely year. */
export const isLikelyDay = (text: string): boolean => isRealDay(text) && oddYear(text) === undefined;
