// What an answer is made of, in the order and under the names in which pages, paper and files show it.
import type { AnyEntry, Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { passageIds, type PassageRef } from './refs.ts';
import type { DOORS } from './schemas/answers.ts';
import * as texts from './texts.ts';

/** What a source says, or advice of our own. */
export type SaidOrAdvised = { text: string; cites: PassageRef[] } | { advice: string };
/** Lines under a label. */
export interface Part {
  label: string;
  items: readonly SaidOrAdvised[];
}

/** Parts of an answer under one heading. */
export interface AnswerSection {
  /** What links to it end with. */
  id: 'ring' | 'if-no' | 'own';
  heading: string;
  parts: readonly Part[];
}

/** How advice of our own is marked, wherever it stands. */
export const OUR_ADVICE = texts.ourAdvice;
/** What is told before the words to say. */
export const WORDS_ARE_OURS = texts.wordsAreOurs;

/** The answers for the same people, what is asked most first. */
export const answersBehind = (graph: Graph, door: keyof typeof DOORS): Entry<'answers'>[] =>
  graph
    .all('answers')
    .filter(({ data }) => data.door === door)
    .sort((a, b) => a.data.order - b.data.order);

/** The term that warns of a danger which an answer touches, if there is one. */
export const warningOf = (graph: Graph, { data }: Entry<'answers'>): Entry<'glossary'> | undefined => data.warning && graph.get(data.warning);

/** Whom to ring at once, also at night, and whom in the morning. */
const toRing = ({ data: { ifNo } }: Entry<'answers'>): Part[] => [
  { label: texts.nowOrTonight, items: ifNo.tonight },
  { label: texts.inTheMorning, items: ifNo.morning },
];

/** What to do if they still say no, when who is to be rung has been: an act first, then what to write down. */
const afterNo = ({ data: { ifNo } }: Entry<'answers'>): Part[] => {
  const [act, ...rest] = ifNo.disagree;
  return [
    { label: texts.whatToDoThen, items: [act!] },
    { label: texts.whatToWriteDown, items: ifNo.writeDown },
    ...(rest.length > 0 ? [{ label: texts.whatToGoBy, items: rest }] : []),
  ];
};

/** The page that says more on what to do after a no. */
export const moreAfterNo = (graph: Graph, { data: { ifNo } }: Entry<'answers'>): AnyEntry | undefined => ifNo.more && graph.get(ifNo.more);

/** Pages about help for those who read this one for themselves: other answers or, from the one that these lead to, its groups; none for people who work with someone. */
export const helpForYou = (graph: Graph, { data }: Entry<'answers'>): AnyEntry[] =>
  data.door === 'family' ? (data.helpForYou ?? data.groups ?? []).map((to) => graph.get(to)) : [];

/** Passages in the order in which a page of an answer shows what rests on them, each as often as it does. */
export function passagesAsRead(graph: Graph, entry: Entry<'answers'>): string[] {
  const { data } = entry;
  const warning = warningOf(graph, entry);
  const cited = (lines: readonly (SaidOrAdvised | { cites: PassageRef[] })[]) => lines.flatMap((line) => ('cites' in line ? passageIds(line.cites) : []));
  const inParts = (parts: readonly Part[]) => parts.flatMap(({ items }) => cited(items));
  return [
    ...cited(data.should),
    ...(warning ? graph.citesOf(warning) : []),
    ...cited(data.say),
    ...afterTheWords(entry).flatMap(({ parts }) => inParts(parts)),
    ...cited([data.place]),
    ...cited(data.whoSays),
    ...inParts(forThemselves(entry).parts),
    ...graph.citesOf(entry),
  ];
}

/** What the person and the family can do for themselves. */
export const forThemselves = ({ data }: Entry<'answers'>): AnswerSection => ({
  id: 'own',
  heading: data.door === 'family' ? texts.forYouAndForThem : texts.forThePersonAndTheFamily,
  parts: [
    { label: texts.whatYouCanAskFor, items: data.askFor },
    { label: texts.whatYouMayAlwaysTellAService, items: data.alwaysTell },
  ],
});

/**
 * What follows the words to say, in order. Family and friends come for what they can ask for themselves: it stands first, and only where somebody may be in
 * danger after whom to ring. For people who work with someone it stands last on the page, and not among these.
 */
export function afterTheWords(entry: Entry<'answers'>): AnswerSection[] {
  const ring: AnswerSection = { id: 'ring', heading: texts.whomToRing, parts: toRing(entry) };
  const ifNo: AnswerSection = { id: 'if-no', heading: texts.ifTheyStillSayNo, parts: afterNo(entry) };
  if (entry.data.door !== 'family') return [ring, ifNo];
  const own = forThemselves(entry);
  return entry.data.urgent ? [ring, own, ifNo] : [own, ring, ifNo];
}
