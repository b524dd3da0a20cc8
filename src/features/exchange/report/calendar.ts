// Writes days as a calendar file (.ics), all-day, with a reminder where one is wanted.
import type { CalendarDay } from './report.ts';

const partsOf = (date: Date): [number, number, number] => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];

/** First day, and the day after: the end of an all-day event is not part of it. */
function span(day: string) {
  const start = new Date(`${day}T00:00:00Z`);
  const end = new Date(start);
  end.setUTCDate(end.getUTCDate() + 1);
  return { start: partsOf(start), end: partsOf(end) };
}

/** The days as the text of an .ics file. `madeBy` names the site. Throws if a day is not a real one. Loads its library when first used. */
export async function toCalendar(days: readonly CalendarDay[], madeBy: string): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    days.map(({ id, day, title, description, remindDays }) => ({
      ...span(day),
      uid: id,
      title: title.replace(/\s+/g, ' '),
      ...(description && { description }),
      ...(remindDays !== undefined && { alarms: [{ action: 'display' as const, description: title, trigger: { before: true, days: remindDays } }] }),
      busyStatus: 'FREE' as const,
      transp: 'TRANSPARENT' as const,
    })),
    { productId: madeBy },
  );
  if (!value) throw error ?? new Error('The calendar file could not be made.');
  return value;
}
