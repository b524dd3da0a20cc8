// Waits for the catalogue, and says so plainly if it cannot be loaded.
import type { ComponentChildren } from 'preact';
import { WithLoaded } from '../../application/index.ts';
import { useCatalogue } from '../loading/use-catalogue.ts';
import { CatalogueContext } from './catalogue-context.ts';
import * as texts from './texts.ts';

/** Shows its content with the catalogue. */
export const WithCatalogue = ({ children }: { children: ComponentChildren }) => (
  <WithLoaded
    loaded={useCatalogue()}
    waiting={texts.loadingTheListOfWhatCanBePicked}
    title={texts.listOfWhatCanBePickedCouldNotBeLoaded}
    whatToDo={texts.yourAssignmentsAreInYourWorkbook}
  >
    {(catalogue) => <CatalogueContext.Provider value={catalogue}>{children}</CatalogueContext.Provider>}
  </WithLoaded>
);
