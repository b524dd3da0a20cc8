// Counts the minutes a person works on a document: only while the page is in view and something was done lately.
import { useEffect } from 'preact/hooks';

/** A pause longer than this is no work. */
const PAUSE_MS = 3 * 60_000;
const MINUTE_MS = 60_000;
const TICK_MS = 5_000;
const MOST = 100_000;

/** Adds a minute to the document for each minute of work. */
export function useMinutes<Body extends { minutes: number }>(change: (updater: (body: Body) => Body) => void): void {
  useEffect(() => {
    let worked = 0;
    let lastTick = performance.now();
    let lastAct = lastTick;
    const act = () => {
      lastAct = performance.now();
    };
    const timer = setInterval(() => {
      const now = performance.now();
      if (document.visibilityState === 'visible' && now - lastAct < PAUSE_MS) worked += now - lastTick;
      lastTick = now;
      if (worked < MINUTE_MS) return;
      const minutes = Math.floor(worked / MINUTE_MS);
      worked -= minutes * MINUTE_MS;
      change((body) => ({ ...body, minutes: Math.min(MOST, body.minutes + minutes) }));
    }, TICK_MS);
    const acts = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const name of acts) addEventListener(name, act, { passive: true });
    return () => {
      clearInterval(timer);
      for (const name of acts) removeEventListener(name, act);
    };
    // `change` always leads to the same document while this stands.
  }, []);
}
