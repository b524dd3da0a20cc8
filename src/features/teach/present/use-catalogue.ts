// Loads the list of everything that can be presented.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApplication } from '../../application/index.ts';
import type { Catalogue } from '../model/content.ts';
import { loadCatalogue } from '../model/load-content.ts';

type LoadedCatalogue = { state: 'loading' } | { state: 'ready'; data: Catalogue } | { state: 'failed'; message: string; retry: () => void };

/** The catalogue, or how far loading is. */
export function useCatalogue(): LoadedCatalogue {
  const { site } = useApplication();
  const [loaded, setLoaded] = useState<LoadedCatalogue>({ state: 'loading' });
  const start = useCallback(() => {
    setLoaded({ state: 'loading' });
    loadCatalogue(site.base).then(
      (data) => setLoaded({ state: 'ready', data }),
      (error: unknown) => setLoaded({ state: 'failed', message: error instanceof Error ? error.message : '', retry: start }),
    );
  }, [site.base]);
  useEffect(start, [start]);
  return loaded;
}
