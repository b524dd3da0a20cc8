// A door besides index.ts: sessions for worksheets and protocols, which load it when one meets a session.
export { sessionKind } from './kinds.ts';
export { findAction, foundIn, LONGEST_ROLE, lowestFirst, withSentActions, type AskedQuestion } from './model/for-worksheets.ts';
