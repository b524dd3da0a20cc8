// Loads something that a screen needs, tells how far it is, and lets the person try again.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { inTime } from '../../components/in-time.ts';

/** How far loading is. `why` is what the error says of itself. */
export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; error: unknown; why: string; retry: () => void };

/** Milliseconds after which it counts as failed: what it fetches ends sooner, but a program may never come. */
const MOST = 60_000;

/** Loads at once, and again whenever `load` is another function: give it one that stays the same, such as from useCallback. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const start = useCallback(() => {
    let isCurrent = true;
    setLoaded({ state: 'loading' });
    inTime(load(), MOST).then(
      (value) => isCurrent && setLoaded({ state: 'ready', value }),
      (error: unknown) => isCurrent && setLoaded({ state: 'failed', error, why: error instanceof Error ? error.message : String(error), retry: start }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  useEffect(start, [start]);
  return loaded;
}
