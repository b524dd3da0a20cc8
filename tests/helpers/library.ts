// The library of this project, read once for all tests that run in the same worker: reading it takes seconds.
import type { Graph } from '../../src/library/graph.ts';
import { loadGraph } from '../../src/library/load-files.ts';

let graph: Graph | undefined;

/** The library as the site shows it. That its content is sound is asked by `npm run check:content`. */
export const readLibrary = (): Graph => (graph ??= loadGraph(process.cwd()));
