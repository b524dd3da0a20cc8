// The door to searching from another application of the site: index.ts is for the build and would bring the index’s making along.
export { ask } from './view/client.ts';
