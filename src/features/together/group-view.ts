// Which groups can be shown apart without pointing at people. Works on counts alone, so that nothing here can know who said what.
import { GROUP_LABELS, GROUPS, type Group } from './vocabulary.ts';
import * as texts from './texts.ts';
import { languageOfTexts } from '../../library/texts.ts';

/** The fewest people that are shown as a group. */
export const SMALLEST_GROUP = 4;

/** A group that somebody can belong to: one of those taking part, or `none` for people who named none. */
export type GroupOf = Group | 'none';

/** People shown together: one group, or several that are too small to stand alone. */
export interface Bucket {
  /** The group, `together` for several, or `no-group` for people who named none. */
  id: Group | 'together' | 'no-group';
  label: string;
  /** Whom it holds. */
  groups: GroupOf[];
  /** How many people of these groups are in. */
  people: number;
}

/** The groups as they may be shown. */
export interface GroupView {
  /** At least two, or none: a single one would only repeat the whole. Together they hold everybody. */
  buckets: Bucket[];
  /** Why groups are merged or not shown, for the screen. Missing if every group stands alone. */
  why?: string;
}

const NO_GROUP = texts.noGroupNamed;
const listNames = (names: readonly string[]) => new Intl.ListFormat(languageOfTexts, { type: 'conjunction' }).format(names);
export const groupLabel = (group: GroupOf) => (group === 'none' ? NO_GROUP : GROUP_LABELS[group]);

/** In the order of all groups: the order in which they were put together would tell which is smaller. */
export const inOrder = (groups: readonly GroupOf[]) => ([...GROUPS, 'none'] as const).filter((group) => groups.includes(group));
/** The names of groups as people read them. Example: Housing and Third sector */
export const groupNames = (groups: readonly GroupOf[]) => listNames(groups.map(groupLabel));

function whyMerged(together: readonly Bucket[], shown: number): string {
  const names = groupNames(inOrder(together.flatMap(({ groups }) => groups)));
  const rule = texts.groupIsShownApartOnlyIfAtLeastSmallest(SMALLEST_GROUP);
  if (shown === 0) return texts.ruleHereThatWouldLeaveTooFewPeople(rule);
  const subtraction = together.some(({ people }) => people >= SMALLEST_GROUP) ? texts.largerGroupIsAmongThem : '';
  return texts.ruleTheseAreShownTogether(rule, names, subtraction);
}

const total = (buckets: readonly Bucket[]) => buckets.reduce((sum, { people }) => sum + people, 0);

/**
 * Puts buckets of fewer than four people together. If those are still fewer than four people, the smallest one that could stand alone
 * joins them, and so on: else the whole minus what is shown would give the small ones away. `first` are put together in any case.
 */
function putTogether(buckets: readonly Bucket[], first: readonly Bucket[] = []): { alone: Bucket[]; together: Bucket[] } {
  const bySize = [...buckets].sort((a, b) => a.people - b.people);
  const together = [...first];
  const isTooFew = () => total(together) > 0 && total(together) < SMALLEST_GROUP;
  while (bySize[0] && (bySize[0].people < SMALLEST_GROUP || isTooFew())) together.push(bySize.shift()!);
  return { alone: buckets.filter((bucket) => bySize.includes(bucket)), together };
}

const merge = (together: readonly Bucket[]): Bucket => ({
  id: 'together',
  label: texts.smallerGroupsTogether,
  groups: inOrder(together.flatMap(({ groups }) => groups)),
  people: total(together),
});

/**
 * The groups as they may be shown, from how many people of each are in. People who named no group count as a small group, unless nobody
 * else is too few.
 */
export function groupView(sizes: ReadonlyMap<GroupOf, number>): GroupView {
  const bucketOf = (group: GroupOf): Bucket[] => {
    const people = sizes.get(group) ?? 0;
    return people > 0 ? [{ id: group === 'none' ? 'no-group' : group, label: groupLabel(group), groups: [group], people }] : [];
  };
  const all = GROUPS.flatMap(bucketOf);
  const { alone, together } = putTogether(all, bucketOf('none'));
  const shown = together.length === 1 && total(together) >= SMALLEST_GROUP ? [...alone, ...together] : alone;
  if (together.length === 0 || shown !== alone) return { buckets: shown.length > 1 ? shown : [] };
  if (shown.length === 0) return { buckets: [], ...(all.length > 0 && { why: whyMerged(together, 0) }) };
  return { buckets: [...shown, merge(together)], why: whyMerged(together, shown.length) };
}

/**
 * The same for one question: the rule counts those who answered it, so what stands apart elsewhere may have to be put together here.
 * @param answered how many people of a bucket answered the question
 */
export function groupViewOfQuestion(buckets: readonly Bucket[], answered: (bucket: Bucket) => number): GroupView {
  const answering = buckets.map((bucket) => ({ ...bucket, people: answered(bucket) })).filter(({ people }) => people > 0);
  const { alone, together } = putTogether(answering);
  if (together.length === 0) return { buckets: alone.length > 1 ? alone : [] };
  const namesOf = (some: readonly Bucket[]) => groupNames(inOrder(some.flatMap(({ groups }) => groups)));
  const names = namesOf(together.filter(({ people }) => people < SMALLEST_GROUP));
  const rule = texts.fewerThanSmallestGroupPeopleAnsweredThisIn(SMALLEST_GROUP, names);
  if (alone.length === 0) return { buckets: [], why: texts.ruleGroupsAreNotShownHere(rule) };
  return { buckets: [...alone, merge(together)], why: texts.ruleTheseAreShownTogetherHere(rule, namesOf(together)) };
}
