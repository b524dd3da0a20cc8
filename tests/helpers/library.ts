// The library of this project, read once for all tests that run in the same worker: reading it takes seconds.
import { buildGraph, type Graph } from '../../src/library/graph.ts';
import { loadContent } from '../../src/library/load-files.ts';

let graph: Graph | undefined;

/** Everything in content/, whole. That its content is sound is asked by `npm run check:content`. */
export const readLibrary = (): Graph => (graph ??= buildGraph(loadContent(process.cwd()).entries));
