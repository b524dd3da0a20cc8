// Writes a sheet as comma-separated values (RFC 4180), in a form that spreadsheet programs open as it is meant.
import type { ReportSheet, SheetCell } from './report.ts';
import { withoutForbidden } from './xml-text.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A text that a spreadsheet program might run as a formula gets an apostrophe in front, as OWASP advises against CSV injection: one that
 * begins with = + - @, a tab or a line break, also after spaces and what is not seen. Programs leave out characters that no text holds, so they go.
 */
function disarmed(given: string): string {
  const text = withoutForbidden(given);
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function fieldOf(value: SheetCell): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return 'day' in value ? value.day : fieldOf(value.value);
  const safe = disarmed(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The sheet as the text of a CSV file: heading row first, lines end with CR LF. */
export const toCsv = ({ head, rows }: Pick<ReportSheet, 'head' | 'rows'>): string =>
  BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
