// Kinds of thing a result can be, and the facets that narrow a search. Used by the build and by the browser.
import type { FacetName } from '../../library/facets.ts';
import { KIND_LABELS } from '../../library/urls.ts';
import * as texts from './texts.ts';

// Facilitator notes are found by no search: they are for whoever teaches, not for those who learn.
const { 'facilitator-notes': _, ...SEARCHED } = KIND_LABELS;

/** Every collection that is searched, and the parts of entries that have a place of their own. */
export const RESULT_KINDS = {
  ...(Object.fromEntries(Object.entries(SEARCHED).map(([name, { one }]) => [name, one])) as Record<keyof typeof SEARCHED, string>),
  questions: texts.question,
  expectations: texts.expectation,
  elsewhere: texts.heldElsewhere,
} as const;
export type ResultKind = keyof typeof RESULT_KINDS;

/** What can be done where a result of this kind leads. Shown with it, and not searched: all of a kind would be found by it. */
export const KIND_ACTIONS: Partial<Record<ResultKind, string>> = {
  tools: texts.worksheetToFillInHere,
  exercises: texts.startItHere,
  assignments: texts.makeACopyAndHandItOut,
};

/** What a search can be narrowed by. The kind is the search’s own; the others are facets of the library. */
export const SEARCH_FILTERS = ['kind', 'dimension', 'audience', 'setting', 'nation', 'time'] as const satisfies readonly ('kind' | FacetName)[];
export type SearchFilter = (typeof SEARCH_FILTERS)[number];
/** Whether search knows a facet; others narrow lists alone. */
export const isSearchFilter = (name: string): name is SearchFilter => (SEARCH_FILTERS as readonly string[]).includes(name);
/** At most one value of each. */
export type Filters = Partial<Record<SearchFilter, string>>;
