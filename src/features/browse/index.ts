// Browsing: lists that can be narrowed. Their component is FilterList.astro beside this file.
export { laterParts, listOf, narrowedPaths, partsOfList, type List, type Narrowed } from './lists.ts';
