// What every window of a presentation shares: the slide, the way of sitting together, the blank screen and the clock.
import * as z from 'zod/mini';
import type { Deck, Slide } from '../deck/scene.ts';
import { isRunning, isUntouched, newTimer, started, timerAfter, timerSchema, type TimerAct } from '../../../room/index.ts';

export const shownSchema = z.strictObject({
  /** The slide, from 1. */
  slide: z.int(),
  /** The way of sitting together that the room is in, from 0, while it is gone through. */
  together: z.optional(z.int()),
  isBlank: z.boolean(),
  timer: timerSchema,
});
export type Shown = z.infer<typeof shownSchema>;

export type Act = { do: 'go'; to: number } | { do: 'step'; by: 1 | -1 } | { do: 'blank' } | { do: 'together'; to: number; now: number } | TimerAct;

const lastOf = ({ slides }: Deck) => slides.length;
const held = (deck: Deck, slide: number) => Math.min(lastOf(deck), Math.max(1, slide));

/** The slide that is shown. */
export const slideOf = (deck: Deck, { slide }: Pick<Shown, 'slide'>): Slide => deck.slides[held(deck, slide) - 1]!;

/** The clock for a slide, not begun. Titles and the end have none. */
function timerOf(deck: Deck, shown: Pick<Shown, 'slide' | 'together'>) {
  const { number, is, heading, minutes, together } = slideOf(deck, shown);
  const way = shown.together === undefined ? undefined : together[shown.together];
  return newTimer(number, way?.words ?? heading, is === 'title' ? 0 : (way?.minutes ?? minutes));
}

/** How a presentation starts. */
export function firstShown(deck: Deck, slide: number): Shown {
  const at = { slide: held(deck, slide) };
  return { ...at, isBlank: false, timer: timerOf(deck, at) };
}

function go(deck: Deck, shown: Shown, to: number): Shown {
  const slide = held(deck, to);
  if (slide === shown.slide) return shown.isBlank ? { ...shown, isBlank: false } : shown;
  const isSameScene = slideOf(deck, { slide }).number === slideOf(deck, shown).number;
  const { together: _, ...rest } = shown;
  const next = { ...(isSameScene ? shown : rest), slide, isBlank: false };
  // A clock that runs, or has run, stays with the room until it is set back.
  return isUntouched(shown.timer) ? { ...next, timer: timerOf(deck, next) } : next;
}

function changeTogether(deck: Deck, shown: Shown, to: number, now: number): Shown {
  const next = { ...shown, together: to };
  const timer = timerOf(deck, next);
  return { ...next, timer: isRunning(shown.timer) ? started(timer, now) : timer };
}

/** What was shown before a reload, at the slide that the address names: its clock goes on, and a blank screen stays blank. */
export const shownAgain = (deck: Deck, last: Shown, slide: number): Shown => (last.slide === held(deck, slide) ? last : go(deck, last, slide));

/** What is shown after an act. */
export function shownAfter(deck: Deck, shown: Shown, act: Act): Shown {
  switch (act.do) {
    case 'go':
      return go(deck, shown, act.to);
    case 'step':
      // The first press on a blank screen brings the slide back.
      return shown.isBlank ? { ...shown, isBlank: false } : go(deck, shown, shown.slide + act.by);
    case 'blank':
      return { ...shown, isBlank: !shown.isBlank };
    case 'together':
      return changeTogether(deck, shown, act.to, act.now);
    default:
      return { ...shown, timer: timerAfter(shown.timer, act, timerOf(deck, shown)) };
  }
}
