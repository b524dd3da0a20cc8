// Waits for screens that are fetched when they are needed.
import type { ComponentChildren } from 'preact';
import type { Loaded } from './use-loaded.ts';
import { WithLoaded } from './WithLoaded.tsx';
import * as texts from './texts.ts';

interface Props<Screens> {
  loaded: Loaded<Screens>;
  children: (screens: Screens) => ComponentChildren;
}

/** Its content once the screens are there; else a line that says so, or what to do where they could not be had. */
export const WithScreens = <Screens,>({ loaded, children }: Props<Screens>) => (
  <WithLoaded
    loaded={loaded}
    waiting={texts.opening}
    title={texts.thisCouldNotBeOpenedYet}
    message={texts.partOfThisPageCouldNotBeLoaded}
    whatToDo={texts.nothingIsLostWhatWasKeptIsInYourWorkbookTryAgain}
  >
    {children}
  </WithLoaded>
);
