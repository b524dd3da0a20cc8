// Which groups can be shown apart without pointing at people.
import type { PooledAnswers } from './answers.ts';
import type { ReflectionSession } from './documents.ts';
import { groupBy } from './group-by.ts';
import { GROUP_LABELS, GROUPS, type Group } from './vocabulary.ts';

/** The fewest people that are shown as a group. */
export const SMALLEST_GROUP = 4;

/** People shown together: one group, or several that are too small to stand alone. */
export interface GroupBucket {
  /** The group, or `together`. */
  id: Group | 'together';
  label: string;
  rows: readonly PooledAnswers[];
}

/** The groups as they may be shown. */
export interface GroupView {
  /** At least two, or none: a single one would only repeat the whole pool. Together they hold everybody. */
  buckets: GroupBucket[];
  /** Why groups are merged or not shown, for the screen. Missing if every group stands alone. */
  why?: string;
}

const NO_GROUP = 'No group named';
const listNames = (names: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

function whyMerged(together: readonly GroupBucket[], shown: number): string {
  const names = listNames(together.map(({ label }) => label));
  const rule = `A group is shown apart only if at least ${SMALLEST_GROUP} of its people answered.`;
  if (shown === 0) return `${rule} Here that would leave too few people, so groups are not shown.`;
  const subtraction = together.some(({ rows }) => rows.length >= SMALLEST_GROUP)
    ? ' A larger group is among them, because the rest could be worked out by subtraction otherwise.'
    : '';
  return `${rule} These are shown together: ${names}.${subtraction}`;
}

/**
 * Splits the pool by group. Groups with fewer than four people are merged. If the merged ones are still fewer than four people, the
 * smallest group that could stand alone joins them, and so on: else the whole minus the groups shown would give the small group away.
 * People who named no group count as a group of their own.
 */
export function groupView(session: Pick<ReflectionSession, 'pool' | 'groups' | 'anonymity'>): GroupView {
  if (session.anonymity === 'none' || session.groups.length === 0) return { buckets: [] };
  const rowsOf = groupBy(session.pool, (row) => row.group);
  const all: GroupBucket[] = GROUPS.flatMap((id) => {
    const rows = rowsOf.get(id);
    return rows ? [{ id, label: GROUP_LABELS[id], rows }] : [];
  });
  const noGroup = rowsOf.get(undefined);
  const bySize = [...all].sort((a, b) => a.rows.length - b.rows.length);
  const together: GroupBucket[] = noGroup ? [{ id: 'together', label: NO_GROUP, rows: noGroup }] : [];
  const countTogether = () => together.reduce((sum, { rows }) => sum + rows.length, 0);
  while (bySize[0] && (bySize[0].rows.length < SMALLEST_GROUP || (countTogether() > 0 && countTogether() < SMALLEST_GROUP))) together.push(bySize.shift()!);

  const shown = all.filter((bucket) => bySize.includes(bucket));
  const standAlone = together.length === 1 && countTogether() >= SMALLEST_GROUP ? [...shown, ...together] : shown;
  if (together.length === 0 || standAlone !== shown) return { buckets: standAlone.length > 1 ? standAlone : [] };
  if (shown.length === 0) return { buckets: [], ...(session.pool.length > 0 && all.length > 0 && { why: whyMerged(together, 0) }) };
  const merged: GroupBucket = {
    id: 'together',
    label: 'Smaller groups together',
    rows: together.flatMap(({ rows }) => rows),
  };
  return { buckets: [...shown, merged], why: whyMerged(together, shown.length) };
}
