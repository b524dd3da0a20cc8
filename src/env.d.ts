// What pages hand down to the parts inside their text.
declare namespace App {
  interface Locals {
    /** Passage id → number of its note on this page, set by numberNotes(). */
    notes?: Map<string, number>;
    /** Whether all of them stand in one document, set by numberNotes(). */
    restsOnOne?: boolean;
    /** Anchor of a part of the text → the nations and people its sources speak for, set by Body. */
    reach?: Map<string, string>;
  }
}
