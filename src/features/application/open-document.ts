// What screens are given of an open document.

/** An open document: its body as it is now, and how to change it. A change is saved by itself. */
export interface Open<Body> {
  id: string;
  body: Body;
  change: (updater: (body: Body) => Body) => void;
  /** Saves now. Resolves to whether all is saved. */
  flush: () => Promise<boolean>;
}
