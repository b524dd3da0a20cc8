// The library of this project, read once for all tests that run in the same worker: reading it takes seconds.
import type { Graph } from '../../src/library/graph.ts';
import { loadGraph } from '../../src/library/load-files.ts';
import { libraryRoot } from './content-folder.ts';

let library: Graph | undefined;
let site: Graph | undefined;

/** The library alone, whatever a local area lays over it. That its content is sound is asked by `npm run check:content`. */
export const readLibrary = (): Graph => (library ??= loadGraph(libraryRoot()));

/** What the site shows: the library with what is local laid over it. For tests of the built site. */
export const readSite = (): Graph => (site ??= loadGraph(process.cwd()));
