// The order of the principles: those that the review and the slides on the national protocol name come first, then the others by their titles.
import type { Entry } from './entry.ts';
import { byTitle, type Graph } from './graph.ts';

const FIRST = ['everyones-job', 'no-wrong-door', 'concurrent-support-and-joint-decisions', 'proactive-collaboration'];

const place = ({ id }: Entry<'principles'>) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** All principles. */
export const principlesInOrder = (graph: Graph): Entry<'principles'>[] =>
  graph.all('principles').toSorted((one, other) => place(one) - place(other) || byTitle(one, other));
