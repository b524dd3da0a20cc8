// The levels of anonymity in words, for the person who chooses and for those who answer.
import { type Anonymity, SMALLEST_GROUP } from '../../together/index.ts';

/** What the session keeps of a person, said to that person. */
export const KEPT_OF_YOU: Record<Anonymity, string> = {
  names: 'Everyone in the session sees your name with your ratings, how sure you are, and what you say would show it.',
  groups:
    'Nobody sees your name. Your answers and your group are sealed until everyone’s are opened together. Then only counts and notes are left. A group is shown apart only where at least four of its people answered.',
  none: 'Nobody sees your name or your group. Your answers are sealed until everyone’s are opened together. Then only counts and notes are left.',
};

/** The same, said to the person who chooses it. */
export const KEPT_OF_EACH: Record<Anonymity, string> = {
  names: 'Each person’s answers stand beside their name. For teams that trust each other and want to ask back.',
  groups: 'No names. Answers stay sealed until all are opened together; then counts and notes are left. Groups of fewer than four people are shown together.',
  none: 'Neither names nor groups. Answers stay sealed until all are opened together; then counts and notes are left.',
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
