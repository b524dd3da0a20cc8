// Kinds of thing a result can be, and the facets that narrow a search. Used by the build and by the browser.
import type { FacetName } from '../../library/facets.ts';
import type { CollectionName } from '../../library/refs.ts';
import { KIND_LABELS } from '../../library/urls.ts';

/** Every collection, and the parts of entries that have a place of their own. */
export const RESULT_KINDS = {
  ...(Object.fromEntries(Object.entries(KIND_LABELS).map(([name, { one }]) => [name, one])) as Record<CollectionName, string>),
  questions: 'Question',
  expectations: 'Expectation',
} as const;
export type ResultKind = keyof typeof RESULT_KINDS;

/** What a search can be narrowed by. The kind is the search’s own; the others are facets of the library. */
export const SEARCH_FILTERS = ['kind', 'dimension', 'audience', 'setting', 'nation', 'time'] as const satisfies readonly ('kind' | FacetName)[];
export type SearchFilter = (typeof SEARCH_FILTERS)[number];
/** At most one value of each. */
export type Filters = Partial<Record<SearchFilter, string>>;
