// The time of day, as often as somebody needs it.
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds since 1970, kept up to date. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = () => {
      setNow(Date.now());
    };
    tick();
    const timer = setInterval(tick, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  return now;
}
