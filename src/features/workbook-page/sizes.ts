// Sizes and times in words.
import * as texts from './texts.ts';
import { languageOfTexts } from '../../library/texts.ts';

const STEPS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in bytes as people read it. Example: 12300 → 12 kB */
export function wordSize(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < STEPS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${value >= 10 || step === 0 ? Math.round(value) : value.toFixed(1)}\u00a0${STEPS[step]!}`;
}

/** A time as people here write it. Example: 22 November 2026 at 14:02 */
export const wordTime = (iso: string): string => new Date(iso).toLocaleString(languageOfTexts, { dateStyle: 'long', timeStyle: 'short' });

/** Example: 1 document, 2 documents */
export const countDocuments = (number: number): string => texts.documents(number);

/** Titles that are named one by one before the rest is only counted. */
const NAMED = 5;

/** Example: “One”, “Two” and 3 more */
export function nameSome(documents: readonly { title: string }[]): string {
  const names = documents.slice(0, NAMED).map(({ title }) => `“${title || texts.withoutATitle}”`);
  const more = documents.length - names.length;
  return more > 0 ? texts.namesAndMore(names.join(', '), more) : names.join(', ');
}
