// The pages behind the tabs of a dimension.
import * as texts from './texts.ts';

/** The tabs: the last part of their address, and what they are called. */
export const DIMENSION_TABS = {
  ideas: texts.ideas,
  'case-studies': texts.caseStudies,
  questions: texts.questions,
  tools: texts.tools,
  evidence: texts.evidence,
  sources: texts.sources,
} as const;
export type DimensionTab = keyof typeof DIMENSION_TABS;

/** Whether a page below a dimension is one of its tabs, by the last part of its address. No idea in practice may have such an id. */
export const isDimensionTab = (part: string): part is DimensionTab => Object.hasOwn(DIMENSION_TABS, part);

/** At most so many ideas in practice of a dimension are named where its tab of ideas is one step away. */
export const MOST_IDEAS_NAMED = 12;

/** At most so many questions on one idea are written out: the sets hold the rest, and a page does not grow with the library. */
export const MOST_QUESTIONS_ON_IDEA = 120;

/** At most so many entries of a kind stand on a tab: a page of a dimension does not grow with the library. */
export const MOST_ON_TAB = 30;
