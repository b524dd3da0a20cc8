// What bars and lines are drawn from.
import type { Row } from './worksheet.ts';

export interface Bar {
  row: Row;
  value: number;
  /** The share of all so far, from 0 to 1, this bar's own included. */
  running: number;
}

/** The rows with a number above nothing, largest first, with the running share (a Pareto chart). */
export function barsOf(rows: readonly Row[], column: string): Bar[] {
  const counted = rows.flatMap((row) => {
    const value = row.cells[column];
    return typeof value === 'number' && value > 0 ? [{ row, value }] : [];
  });
  counted.sort((one, other) => other.value - one.value);
  const all = counted.reduce((sum, { value }) => sum + value, 0);
  let sum = 0;
  return counted.map(({ row, value }) => {
    sum += value;
    return { row, value, running: sum / all };
  });
}

export interface Moment {
  row: Row;
  /** Year-month-day. */
  day: string;
  value: number;
}

/** The rows with a number and a day, oldest first (a run chart). */
export const momentsOf = (rows: readonly Row[], value: string, when: string): Moment[] =>
  rows
    .flatMap((row) => {
      const [number, day] = [row.cells[value], row.cells[when]];
      return typeof number === 'number' && typeof day === 'string' ? [{ row, day, value: number }] : [];
    })
    .sort((one, other) => one.day.localeCompare(other.day));

/** The middle value; the mean of the two in the middle where there is an even number. Nothing of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * The longest run of values on one side of the median; those on it count for neither side and do not end a run.
 * Six or more in a row is the usual sign of a shift in a run chart (Perla, Provost and Murray 2011, BMJ Quality & Safety).
 */
export function longestRun(values: readonly number[]): number {
  const middle = median(values);
  let [longest, length, side] = [0, 0, 0];
  for (const value of values) {
    const now = Math.sign(value - (middle ?? value));
    if (now === 0) continue;
    length = now === side ? length + 1 : 1;
    side = now;
    longest = Math.max(longest, length);
  }
  return longest;
}
