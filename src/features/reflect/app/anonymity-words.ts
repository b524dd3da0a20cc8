// The levels of anonymity in words, for the person who chooses and for those who answer.
import { SMALLEST_GROUP } from '../model/group-view.ts';
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

/**
 * From how many people groups can be shown apart, said before a session begins. Nothing where fewer than two groups take part.
 * @param expected how many people are expected, if that was said
 */
export function groupsWords(groups: number, expected: number | undefined): string {
  if (groups < 2) return '';
  const fewest = groups * SMALLEST_GROUP;
  const rule = `A group is shown apart from ${SMALLEST_GROUP} people on. For ${groups} groups that is at least ${fewest} people, ${SMALLEST_GROUP} from each.`;
  if (expected === undefined) return `${rule} With fewer, all are shown together.`;
  if (expected >= fewest) return rule;
  const some = expected >= 2 * SMALLEST_GROUP ? 'small groups will be shown together' : 'groups will not be shown, only everyone together';
  return `${rule} With ${expected}, ${some}. “Two services, seven people or fewer” is made for that.`;
}
