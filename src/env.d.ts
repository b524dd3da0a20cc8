// What pages hand down to the parts inside their text.
declare namespace App {
  interface Locals {
    /** Passage id → number of its note on this page, set by numberNotes(). */
    notes?: Map<string, number>;
  }
}
