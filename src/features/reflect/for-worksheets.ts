// A door besides index.ts: sessions for worksheets, which load it when one meets a session.
export { sessionKind } from './kinds.ts';
export { findAction, LONGEST_ROLE, lowestFirst, withSentActions, type AskedQuestion } from './model/for-worksheets.ts';
