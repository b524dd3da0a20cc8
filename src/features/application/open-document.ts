// What screens are given of an open document.
import type { WorkbookDocument } from '../workbook/index.ts';

/** An open document: its body as it is now, and how to change it. A change is saved by itself. */
export interface Open<Body> {
  id: string;
  body: Body;
  change: (updater: (body: Body) => Body) => void;
  /** Saves now. Resolves to whether all is saved. */
  flush: () => Promise<boolean>;
}

/** All of an open document, for screens that show or change its title as well. */
export interface OpenWhole<Body> extends Open<Body> {
  doc: WorkbookDocument<Body>;
  /** Changes the title in the workbook. Saved by itself. */
  rename: (title: string) => void;
}

/** Which screen of a document the address names, and what it says after that. Example: questions, 3 */
export interface Place {
  screen: string;
  rest: string;
}
