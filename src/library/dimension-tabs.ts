// The pages behind the tabs of a dimension.

/** The tabs: the last part of their address, and what they are called. */
export const DIMENSION_TABS = {
  ideas: 'Ideas',
  'case-studies': 'Case studies',
  questions: 'Questions',
  tools: 'Tools',
  evidence: 'Evidence',
  sources: 'Sources',
} as const;
export type DimensionTab = keyof typeof DIMENSION_TABS;

/** Whether a page below a dimension is one of its tabs, by the last part of its address. No idea in practice may have such an id. */
export const isDimensionTab = (part: string): part is DimensionTab => Object.hasOwn(DIMENSION_TABS, part);

/** At most so many entries of a kind stand on a tab: a page of a dimension does not grow with the library. */
export const MOST_ON_TAB = 30;
