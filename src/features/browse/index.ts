// Browsing: lists that can be narrowed.
export { default as FilterList } from './FilterList.astro';
export { listOf, narrowedPaths } from './lists.ts';
