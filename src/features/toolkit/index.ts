// The door to the toolkit: the kind of document, and what the build needs of each tool.
export { worksheetKind } from './kinds.ts';
export { toolData } from './tool-data.ts';
