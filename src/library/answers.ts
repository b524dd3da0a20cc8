// What an answer is made of, in the order and under the names in which pages, paper and files show it.
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import type { PassageRef } from './refs.ts';
import type { DOORS } from './schemas/answers.ts';

/** What a source says, or advice of our own. */
export type SaidOrAdvised = { text: string; cites: PassageRef[] } | { advice: string };
/** Lines under a label. */
export interface Part {
  label: string;
  items: readonly SaidOrAdvised[];
}

/** How advice of our own is marked, wherever it stands. */
export const OUR_ADVICE = '(our advice)';
/** What is told before the words to say. */
export const WORDS_ARE_OURS = 'Our words, on their sources. Say what is true for you.';

/** The answers for the same people, what is asked most first. */
export const answersBehind = (graph: Graph, door: keyof typeof DOORS): Entry<'answers'>[] =>
  graph
    .all('answers')
    .filter(({ data }) => data.door === door)
    .sort((a, b) => a.data.order - b.data.order);

/** The step that comes right after the words to say. */
export const WHOM_TO_RING = 'Whom to ring';

/** What to do if they still say no, when who is to be rung has been. */
export const afterNo = ({ data: { ifNo } }: Entry<'answers'>): Part[] => [
  { label: 'How to disagree', items: ifNo.disagree },
  { label: 'What to write down', items: ifNo.writeDown },
];

/** What the person and the family can do for themselves, with its heading. */
export const forThemselves = ({ data }: Entry<'answers'>): { heading: string; parts: Part[] } => ({
  heading: data.door === 'family' ? 'For you and for them' : 'For the person and the family',
  parts: [
    { label: 'What you can ask for', items: data.askFor },
    { label: 'What you may always tell a service', items: data.alwaysTell },
  ],
});
