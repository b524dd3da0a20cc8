// A screen that begins with a tool of the library.
import type { ComponentChildren } from 'preact';
import { useLoaded, WithLoaded } from '../../../application/index.ts';
import * as texts from '../texts.ts';

interface Props<Value> {
  /** Fetches the tool, with whatever else the screen needs. The same function each time. */
  load: () => Promise<Value>;
  children: (value: Value) => ComponentChildren;
}

/** Its content once the tool is there; or why it cannot be opened. */
export const WithTool = <Value,>({ load, children }: Props<Value>) => (
  <WithLoaded loaded={useLoaded(load)} waiting={texts.openingTheTool} title={texts.thisToolCannotBeOpened} whatToDo={texts.nothingHasBeenBegun}>
    {children}
  </WithLoaded>
);
