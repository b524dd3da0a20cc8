// The orders in which the toolkit can be read, besides by title: each is a facet of its tools, and every value a heading.
import type { FacetName } from '../../library/facets.ts';
import type { List } from './lists.ts';

export const TOOL_ORDERS = {
  stage: {
    label: 'By stage',
    title: 'Toolkit by stage',
    lead: 'In the order of an improvement: from creating conditions to sharing what was learnt. Tools of everyday practice come last.',
    rest: 'In everyday practice',
  },
  dimension: {
    label: 'By dimension',
    title: 'Toolkit by dimension',
    lead: 'Tools under the dimensions of the protocol that they help with. Many stand under more than one.',
    rest: 'Other tools',
  },
  time: { label: 'By time', title: 'Toolkit by time', lead: 'Tools by the time that they take with a group, the shortest first.', rest: 'Other tools' },
} as const satisfies Partial<Record<FacetName, { label: string; title: string; lead: string; rest: string }>>;
export type ToolOrder = keyof typeof TOOL_ORDERS;

/** The entries of a list under the values of a facet, in the order of the facet; those without a value come last. */
export function groupsOf({ items, facets }: List, order: ToolOrder) {
  const minutesOf = ({ entry }: List['items'][number]) => (entry.collection === 'tools' ? entry.data.minutes : 0);
  const sorted = order === 'time' ? items.toSorted((one, other) => minutesOf(one) - minutesOf(other)) : items;
  const options = facets.find(({ name }) => name === order)?.options ?? [];
  const groups = options.map(({ value, label }) => ({ label, items: sorted.filter((item) => item.facets[order]?.includes(value)) }));
  const rest = sorted.filter((item) => !item.facets[order]?.length);
  return rest.length > 0 ? [...groups, { label: TOOL_ORDERS[order].rest, items: rest }] : groups;
}
