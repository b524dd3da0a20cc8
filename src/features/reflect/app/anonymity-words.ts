// The levels of anonymity in words, for the person who chooses and for those who answer.
import type { Anonymity } from '../model/vocabulary.ts';

/** What the pool keeps of a person, said to that person. */
export const KEPT_OF_YOU: Record<Anonymity, string> = {
  names: 'Everyone in the session sees your name with your ratings, how sure you are, and what you say would show it.',
  groups:
    'Nobody sees your name. The session keeps your group and your answers, mixed with those of others in your group. Groups of fewer than four people are not shown apart.',
  none: 'Nobody sees your name or your group. The session keeps only your answers, mixed with everyone else’s.',
};

/** The same, said to the person who chooses it. */
export const KEPT_OF_EACH: Record<Anonymity, string> = {
  names: 'Each person’s answers stand beside their name. For teams that trust each other and want to ask back.',
  groups: 'The session keeps each person’s group and answers, no names. Groups of fewer than four people are shown together.',
  none: 'The session keeps the answers alone.',
};

/** What no level can promise. */
export const NO_PROMISE = 'In a small team, colleagues may still guess who said what, above all from the words of a note.';
