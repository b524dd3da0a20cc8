// The door to the toolkit: the kinds of document, and what the build needs of each tool.
export { blankOf, cardsOfTool, postersOfTool } from './blank.ts';
export { toolkitKinds } from './kinds.ts';
export { listedTool, toolData } from './tool-data.ts';
