// The clock of a step: planned minutes, counted down, and on beyond them. It knows the time only from what it is given.
import * as z from 'zod/mini';
import { minuteWords } from '../../library/words.ts';
import * as texts from './texts.ts';

/** A clock as every window in a room has it, and as it is written down to survive a reload. */
export const timerSchema = z.strictObject({
  /** Number of the scene, or of the question, it is for. */
  scene: z.int(),
  /** What it counts: the step, or one way of sitting together in it. */
  label: z.string(),
  /** Planned minutes. */
  minutes: z.number(),
  /** Milliseconds counted before the last start. */
  counted: z.number(),
  /** When it was last started, in milliseconds since 1970; missing while it stands. */
  since: z.optional(z.number()),
});
export type Timer = z.infer<typeof timerSchema>;

/** What can be done to a clock. */
export type TimerAct = { do: 'start-or-pause'; now: number } | { do: 'reset' } | { do: 'longer' };

/** How the time stands: not begun, enough, nearly over, over. */
export type Phase = 'ready' | 'enough' | 'soon' | 'over';

const MINUTE = 60_000;
/** The last part of the time that is called nearly over, and its least length in minutes. */
const LAST_PART = 1 / 5;
const LEAST_MINUTES = 1;

export const newTimer = (scene: number, label: string, minutes: number): Timer => ({ scene, label, minutes, counted: 0 });
export const isRunning = ({ since }: Timer) => since !== undefined;
export const isUntouched = ({ since, counted }: Timer) => since === undefined && counted === 0;

const countedAt = ({ counted, since }: Timer, now: number) => counted + (since === undefined ? 0 : Math.max(0, now - since));

/** Milliseconds left at a moment; negative once the time is over. */
export const leftAt = (timer: Timer, now: number) => timer.minutes * MINUTE - countedAt(timer, now);

export const started = (timer: Timer, now: number): Timer => (isRunning(timer) ? timer : { ...timer, since: now });
export function paused(timer: Timer, now: number): Timer {
  const { since: _, ...rest } = timer;
  return { ...rest, counted: countedAt(timer, now) };
}
/** One minute more. */
export const longer = (timer: Timer): Timer => ({ ...timer, minutes: timer.minutes + 1 });

/** The clock after an act. `fresh` is the same clock, not begun. One without minutes stands. */
export function timerAfter(timer: Timer, act: TimerAct, fresh: Timer): Timer {
  if (act.do === 'reset') return fresh;
  if (act.do === 'longer') return longer(timer);
  if (timer.minutes === 0) return timer;
  return isRunning(timer) ? paused(timer, act.now) : started(timer, act.now);
}

/** The phase at a moment. A clock of one minute is nearly over in its second half; one that was not begun, or has no minutes, is ready. */
export function phaseAt(timer: Timer, now: number): Phase {
  if (isUntouched(timer) || timer.minutes === 0) return 'ready';
  const left = leftAt(timer, now);
  if (left <= 0) return 'over';
  const soon = Math.min(timer.minutes / 2, Math.max(timer.minutes * LAST_PART, LEAST_MINUTES)) * MINUTE;
  return left <= soon ? 'soon' : 'enough';
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

function overWords(over: number, isCalm: boolean): string {
  const minutes = Math.floor(over / MINUTE);
  if (isCalm) return minutes === 0 ? texts.timeIsUp : texts.over(minuteWords(minutes));
  const seconds = Math.floor(over / 1000);
  return seconds === 0 ? texts.timeIsUp : `${minutes}:${twoDigits(seconds % 60)} over`;
}

/**
 * How much time there is, in words. Minutes count down to the last one, then tens of seconds; beyond the end each second counts.
 * @param isCalm changes once a minute, for people who want little movement
 */
export function timeWords(timer: Timer, now: number, isCalm: boolean): string {
  if (isUntouched(timer)) return minuteWords(timer.minutes);
  const left = leftAt(timer, now);
  if (left <= 0) return overWords(-left, isCalm);
  const tens = Math.ceil(left / 10_000);
  if (tens >= 6) return texts.left(minuteWords(Math.ceil(left / MINUTE)));
  return isCalm ? texts.lessThanAMinuteLeft : texts.tensSecondsLeft(tens * 10);
}

/** The part of the time that is over, from 0 to 1. */
export const partOver = (timer: Timer, now: number) => Math.min(1, countedAt(timer, now) / Math.max(1, timer.minutes * MINUTE));

/** What is said to people who listen, when a phase begins; nothing for phases that need no word. */
export function phaseWords(timer: Timer, phase: Phase, now: number): string {
  if (phase === 'over') return texts.theTimeIsUp;
  return phase === 'soon' ? texts.nearlyTime(timeWords(timer, now, true).toLowerCase()) : '';
}
