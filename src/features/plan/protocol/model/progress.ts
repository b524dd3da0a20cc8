// How far a protocol is: how many of its lines are agreed, being discussed, not yet begun, or left out.
import { isLeftOut, STATES, type Line, type LineState } from './protocol.ts';
import * as texts from '../texts.ts';

/** Lines by state. What is left out counts for itself only. */
export type Progress = Record<LineState | 'left-out', number> & { /** All lines but those left out. */ of: number };

/** Counts some lines. */
export function progressOf(lines: readonly Line[]): Progress {
  const kept = lines.filter((line) => !isLeftOut(line));
  const count = (state: LineState) => kept.filter((line) => line.state === state).length;
  const [agreed, discussing, notYet] = STATES.map(count) as [number, number, number];
  return { agreed, discussing, 'not-yet': notYet, 'left-out': lines.length - kept.length, of: kept.length };
}

/** In words. Example: 3 of 12 agreed, 2 being discussed, 1 left out */
export function progressWords({ agreed, discussing, 'left-out': leftOut, of }: Progress): string {
  return [texts.agreedOfAgreed(agreed, of), discussing > 0 && texts.discussingBeingDiscussed(discussing), leftOut > 0 && texts.leftOutLeftOut(leftOut)]
    .filter(Boolean)
    .join(', ');
}
