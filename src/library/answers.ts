// The answers behind each door, in the order in which they are asked.
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import type { DOORS } from './schemas/answers.ts';

/** The answers for the same people, what is asked most first. */
export const answersBehind = (graph: Graph, door: keyof typeof DOORS): Entry<'answers'>[] =>
  graph
    .all('answers')
    .filter(({ data }) => data.door === door)
    .sort((a, b) => a.data.order - b.data.order);
