// The list of everything that can be picked or presented, loaded for a screen.
import { useCallback } from 'preact/hooks';
import { useApplication, useLoaded, type Loaded } from '../../application/index.ts';
import type { Catalogue } from '../model/content.ts';
import { loadCatalogue } from './load-content.ts';

/** The catalogue, or how far loading is. */
export function useCatalogue(): Loaded<Catalogue> {
  const { base } = useApplication().site;
  return useLoaded(useCallback(() => loadCatalogue(base), [base]));
}
