// A problem in the content: what was found, where, and what to do about it.
import { distance } from 'fastest-levenshtein';
import type { Place } from './entry.ts';

export interface Issue {
  /** Stable name of the check, explained in docs/content-rules.md. Example: ref/missing */
  code: string;
  /** Path from the project root. */
  file: string;
  /** Where in the file; the first line if left out. */
  place?: Place;
  /** The entry, or `sources`, that this says is not there. Left out of the report when it could not be read: that is said already. */
  about?: string;
  /** What was found, as a sentence. */
  message: string;
  /** The nearest right values, best first. */
  didYouMean?: string[];
  /** Every value that would have been right, where the list is short. */
  known?: readonly string[];
}

/**
 * The known values nearest to what was written, best first.
 * @returns at most three, each at most half its length away
 */
export function nearest(written: string, known: Iterable<string>): string[] {
  return [...known]
    .map((value) => ({ value, steps: value.includes(written) || written.includes(value) ? 1 : distance(written, value) }))
    .filter(({ value, steps }) => steps <= Math.max(2, Math.floor(Math.max(value.length, written.length) / 2.5)))
    .sort((a, b) => a.steps - b.steps || a.value.localeCompare(b.value))
    .slice(0, 3)
    .map(({ value }) => value);
}
