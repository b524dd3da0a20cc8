// Browsing: lists that can be narrowed. Their component is FilterList.astro beside this file.
export { listOf, narrowedPaths, type ListCollection } from './lists.ts';
