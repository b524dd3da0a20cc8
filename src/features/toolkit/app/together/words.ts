// What is kept of each person who adds to a worksheet, in words: for whoever chooses it and for whoever adds.
import type { Anonymity } from '../../../together/index.ts';

/** Said to the person who fills a slip in. */
export const KEPT_OF_YOU: Record<Anonymity, string> = {
  names: 'The person who runs the worksheet sees your name with what you chose. Your notes, votes and places come into the worksheet without your name.',
  groups:
    'Nobody sees your name. Your slip is sealed until everyone’s are opened together. Then only counts and notes are left, with your group where at least four people of it answered.',
  none: 'Neither your name nor your group is kept. Your slip is sealed until everyone’s are opened together. Then only counts and notes are left.',
};

/** The same, said to the person who chooses it. */
export const KEPT_OF_EACH: Record<Anonymity, string> = {
  names: 'You see who is in, who is missing, and who chose what. Notes come in without names.',
  groups: 'No names. Slips stay sealed until all are opened together; then counts and notes are left. Groups of fewer than four people are shown together.',
  none: 'Neither names nor groups. Slips stay sealed until all are opened together; then counts and notes are left.',
};

/** What no level can promise. */
export const NO_PROMISE = 'In a small team, colleagues may still guess who said what, above all from the words of a note.';
