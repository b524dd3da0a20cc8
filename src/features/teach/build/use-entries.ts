// Loads the entries that are shown, and tells how far it is.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadEntries } from '../model/load-content.ts';
import type { EntriesOf } from '../model/questions.ts';

export type LoadedEntries = { state: 'loading' } | { state: 'ready'; entries: EntriesOf } | { state: 'failed'; why: string; retry: () => void };

/** The entries of these keys. Those that the library does not have are missing. */
export function useEntries(base: string, keys: readonly string[]): LoadedEntries {
  const [loaded, setLoaded] = useState<LoadedEntries>({ state: 'loading' });
  const wanted = keys.join(' ');
  const start = useCallback(() => {
    let isCurrent = true;
    setLoaded({ state: 'loading' });
    loadEntries(base, wanted.split(' ').filter(Boolean)).then(
      (entries) => isCurrent && setLoaded({ state: 'ready', entries }),
      (error: unknown) => isCurrent && setLoaded({ state: 'failed', why: error instanceof Error ? error.message : String(error), retry: start }),
    );
    return () => {
      isCurrent = false;
    };
  }, [base, wanted]);
  useEffect(start, [start]);
  return loaded;
}
