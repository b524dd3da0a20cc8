// Waits for screens that are fetched when they are needed.
import type { ComponentChildren } from 'preact';
import type { Loaded } from './use-loaded.ts';
import { WithLoaded } from './WithLoaded.tsx';

interface Props<Screens> {
  loaded: Loaded<Screens>;
  children: (screens: Screens) => ComponentChildren;
}

/** Its content once the screens are there; else a line that says so, or what to do where they could not be had. */
export const WithScreens = <Screens,>({ loaded, children }: Props<Screens>) => (
  <WithLoaded
    loaded={loaded}
    waiting="Opening …"
    title="This could not be opened yet"
    message="Part of this page could not be loaded. You may have no connection."
    whatToDo="Nothing is lost: what was kept is in your workbook. Try again with a connection. If that does not help, load the page again."
  >
    {children}
  </WithLoaded>
);
