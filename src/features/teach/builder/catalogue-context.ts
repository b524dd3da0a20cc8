// The catalogue of what can be picked, which every screen of the builder may need, besides what every application has.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useApplication } from '../../application/index.ts';
import type { Catalogue } from '../model/content.ts';

/** Set by WithCatalogue. */
export const CatalogueContext = createContext<Catalogue | undefined>(undefined);

/** The parts of the builder. @throws outside WithCatalogue */
export function useBuild() {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('This component stands outside WithCatalogue.');
  return { ...useApplication(), catalogue };
}
