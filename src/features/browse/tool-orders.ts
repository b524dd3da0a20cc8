// The orders in which the toolkit can be read, besides by title: each is a facet of its tools, and every value a heading.
import type { FacetName } from '../../library/facets.ts';
import type { List } from './lists.ts';
import * as texts from './texts.ts';

export const TOOL_ORDERS = {
  stage: {
    label: texts.byStage,
    title: texts.toolkitByStage,
    lead: texts.inTheOrderOfAnImprovement,
    rest: texts.inEverydayPractice,
  },
  dimension: {
    label: texts.byDimension,
    title: texts.toolkitByDimension,
    lead: texts.toolsUnderTheDimensions,
    rest: texts.otherTools,
  },
  time: { label: texts.byTime, title: texts.toolkitByTime, lead: texts.toolsByTime, rest: texts.otherTools },
} as const satisfies Partial<Record<FacetName, { label: string; title: string; lead: string; rest: string }>>;
export type ToolOrder = keyof typeof TOOL_ORDERS;

/** The entries of a list under the values of a facet, in the order of the facet; those without a value come last. Each with the page of all its entries. */
export function groupsOf({ items, facets, path }: List, order: ToolOrder) {
  const minutesOf = ({ entry }: List['items'][number]) => (entry.collection === 'tools' ? entry.data.minutes : 0);
  const sorted = order === 'time' ? items.toSorted((one, other) => minutesOf(one) - minutesOf(other)) : items;
  const options = facets.find(({ name }) => name === order)?.options ?? [];
  const groups = options.map(({ value, label }) => ({
    label,
    path: `${path}by/${order}/${value}/`,
    items: sorted.filter((item) => item.facets[order]?.includes(value)),
  }));
  const rest = sorted.filter((item) => !item.facets[order]?.length);
  return rest.length > 0 ? [...groups, { label: TOOL_ORDERS[order].rest, path, items: rest }] : groups;
}
