// The door to planning: the kinds of document. The build has a door of its own.
export { planKinds } from './kinds.ts';
