// The door to the toolkit: the kinds of document. The build has a door of its own.
export { toolkitKinds, worksheetKind } from './kinds.ts';
export { rowLines } from './model/row-lines.ts';
