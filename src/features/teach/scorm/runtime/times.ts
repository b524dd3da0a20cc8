// Times as the two editions write them.
import type { ScormEdition } from '../scorm-edition.ts';

const two = (value: number) => String(value).padStart(2, '0');
/** The longest time that 1.2 can write: a day counts as at most 9,999 hours. */
const MOST_SECONDS = 9999 * 3600 + 3599;

/** How long something took. Examples: 0001:05:30.00, PT1H5M30S */
export function timeSpan(seconds: number, edition: ScormEdition): string {
  const whole = Math.min(MOST_SECONDS, Math.max(0, Math.round(seconds)));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return edition === '1.2' ? `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(rest)}.00` : `PT${hours}H${minutes}M${rest}S`;
}

/** When something happened: the time of day in 1.2, day and time in 2004 (which allows a time zone only after a fraction of a second). */
export function moment(when: Date, edition: ScormEdition): string {
  if (edition === '1.2') return `${two(when.getHours())}:${two(when.getMinutes())}:${two(when.getSeconds())}.00`;
  return `${when.toISOString().slice(0, 19)}.00Z`;
}
