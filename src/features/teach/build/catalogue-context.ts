// The catalogue of what can be picked, which every screen of the builder may need, besides what every application has.
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { useApplication } from '../../application/index.ts';
import type { Catalogue } from '../model/content.ts';
import { loadCatalogue } from '../model/load-content.ts';

type Loaded = { state: 'loading' } | { state: 'ready'; catalogue: Catalogue } | { state: 'failed'; why: string; retry: () => void };

/** The catalogue, or how far loading is. */
export function useCatalogue(base: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const start = useCallback(() => {
    setLoaded({ state: 'loading' });
    loadCatalogue(base).then(
      (catalogue) => setLoaded({ state: 'ready', catalogue }),
      (error: unknown) => setLoaded({ state: 'failed', why: error instanceof Error ? error.message : String(error), retry: start }),
    );
  }, [base]);
  useEffect(start, [start]);
  return loaded;
}

export const CatalogueContext = createContext<Catalogue | undefined>(undefined);

/** The parts of the builder. @throws outside WithCatalogue */
export function useBuild() {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('This component stands outside WithCatalogue.');
  return { ...useApplication(), catalogue };
}
