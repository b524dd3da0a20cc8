// The door to the toolkit: the kind of document, and what the build needs of each tool.
export { blankOf, cardsOfTool, postersOfTool } from './blank.ts';
export { worksheetKind } from './kinds.ts';
export { listedTool, toolData } from './tool-data.ts';
