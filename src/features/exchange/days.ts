// Days of the calendar as the person’s own clock has them, written as year-month-day.

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A moment’s day. Example: 2026-11-22 */
export const dayOf = (moment: Date) => `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** The day of a moment that is written in UTC, as the workbook keeps it. Example: 2026-11-22T23:30:00.000Z is the 23rd in Berlin. */
export const dayOfMoment = (iso: string) => dayOf(new Date(iso));

/** Today. */
export const today = () => dayOf(new Date());

/** The same day some months after another; the last of the month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(year, month - 1 + months + 1, 0).getDate();
  return dayOf(new Date(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** The same day, or the Monday after it where it falls on a weekend. */
export function workingDayFrom(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = new Date(year, month - 1, date).getDay();
  return dayOf(new Date(year, month - 1, date + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0)));
}
