// Waits for the catalogue, and says so plainly if it cannot be loaded.
import type { ComponentChildren } from 'preact';
import { WithLoaded } from '../../application/index.ts';
import { useCatalogue } from '../loading/use-catalogue.ts';
import { CatalogueContext } from './catalogue-context.ts';

/** Shows its content with the catalogue. */
export const WithCatalogue = ({ children }: { children: ComponentChildren }) => (
  <WithLoaded
    loaded={useCatalogue()}
    waiting="Loading the list of what can be picked …"
    title="The list of what can be picked could not be loaded"
    whatToDo="Your assignments are in your workbook, where you can also save them to a file."
  >
    {(catalogue) => <CatalogueContext.Provider value={catalogue}>{children}</CatalogueContext.Provider>}
  </WithLoaded>
);
