// Browsing: lists that can be narrowed. Their component is FilterList.astro beside this file.
export { TOOL_ORDERS, type ToolOrder } from './tool-orders.ts';
export { laterParts, listOf, narrowedPaths, partsOfList, type List, type Narrowed } from './lists.ts';
