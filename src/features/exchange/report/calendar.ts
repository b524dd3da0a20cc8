// Writes days as a calendar file (.ics), all-day, with a reminder where one is wanted.
import { withoutForbidden } from './xml-text.ts';
import type { CalendarDay } from './report.ts';

/** Calendars show a title in one line; what they cannot hold, such as control characters from pasted text, is left out. */
const oneLine = (text: string) => withoutForbidden(text).replace(/\s+/g, ' ').trim();

/** Several lines, each ended in one way: programs take a carriage return by itself, and its kin, for the end of a line of the file. */
const lines = (text: string) => withoutForbidden(text).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

const partsOf = (date: Date): [number, number, number] => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];

/** The most bytes of a line (RFC 5545, 3.1). Longer lines go on in the next, after a space. */
const MOST_BYTES = 75;
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** A line of the file, folded between whole letters. The library counts letters in place of bytes. */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    if (bytesOf(lines.at(-1)! + letter) > MOST_BYTES) lines.push(' ');
    lines[lines.length - 1] += letter;
  }
  return lines.join('\r\n');
}

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
    days.map(({ id, day, title, description, url, remindDays }) => ({
      ...span(day),
      uid: id,
      title: oneLine(title),
      ...(description && { description: lines(description) }),
      ...(url && { url }),
      ...(remindDays !== undefined && { alarms: [{ action: 'display' as const, description: oneLine(title), trigger: { before: true, days: remindDays } }] }),
      busyStatus: 'FREE' as const,
      transp: 'TRANSPARENT' as const,
    })),
    { productId: madeBy },
  );
  if (!value) throw error ?? new Error('The calendar file could not be made.');
  return value
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
}
