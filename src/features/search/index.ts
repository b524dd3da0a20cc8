// The door to search for pages: the A to Z, and what a search can be narrowed by.
export { azIndex, azLetterPaths } from './az.ts';
export { RESULT_KINDS, SEARCH_FILTERS } from './kinds.ts';
export { searchRecords } from './index-build/records.ts';
