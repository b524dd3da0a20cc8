// Puts records in order. Several kinds of evidence are added up: what stands in the text, the nearest name, what all names say together,
// words that stand side by side, and how much of the query a record holds at all.
import { tellingness } from './tellingness.ts';
import { eachVote, tellingnessOfVotes, type Voice, type Votes } from './votes.ts';
import { EVIDENCE, VOICE } from './weights.ts';

/** The records that hold one word. */
export interface WordMatches {
  /** Records that hold the word, before any filter. */
  total: number;
  /** What Pagefind scores for the word, by record. */
  scores: ReadonlyMap<string, number>;
}

/** One way to read the query, with its words and how far it counts. */
export interface Reading {
  words: readonly string[];
  /** 1 for what was typed; less for a widened reading. */
  weight: number;
}

/** What is known of a word: where it stands in texts and in names, and which names hold what it means. */
export interface KnownWord {
  matches: WordMatches;
  votes?: Votes | undefined;
  meanings?: readonly Votes[] | undefined;
}

/** A record in the order of results. */
export interface Ranked {
  id: string;
  score: number;
  /** The share of the query that the record holds, 0 to 1, weighed by how telling each word is. */
  covered: number;
}

/** How strongly the text of a record is held back for the part of the query that it lacks. */
const LACKING = 1.3;
/** Results below this share of the best one are noise. */
const NOISE = 0.2;

/** The name of a record in the index: its number in base 36. */
export const idOf = (record: number) => record.toString(36);

/** How telling a word is in this library. */
export const tellingnessOf = ({ matches, votes }: KnownWord, records: number) => tellingness(Math.max(matches.total, votes?.[0] ?? 0), records);

const UNHEARD: Votes = [0];

/**
 * Who speaks for the records: the words of the query that carry its topic, what they mean, and, less loudly, its small words.
 * @param small votes of the small words
 */
export function voicesOf(words: readonly KnownWord[], small: readonly Votes[], records: number): Voice[] {
  return [
    // A word that no name holds speaks for nothing: of what was asked, that much is not heard.
    ...words.map((word) => {
      const votes = word.votes ?? UNHEARD;
      return { votes, weight: word.votes ? tellingnessOfVotes(votes, records) : tellingnessOf(word, records) };
    }),
    ...words.flatMap((word) =>
      (word.meanings ?? []).map((votes, _, { length }) => ({ votes, weight: (VOICE.meaning * tellingnessOf(word, records)) / length })),
    ),
    ...small.map((votes) => ({ votes, weight: VOICE.small * tellingnessOfVotes(votes, records) })),
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function keepMost(best: Map<string, number>, id: string, value: number) {
  if (value > (best.get(id) ?? 0)) best.set(id, value);
}

/** The numbers with the highest as 1. */
export function outOfHighest<Key>(numbers: ReadonlyMap<Key, number>): Map<Key, number> {
  const highest = Math.max(...numbers.values());
  return new Map([...numbers].map(([key, number]) => [key, number / highest]));
}

/** What the texts of records say, the most as 1, and how much of the query each record holds in text or names. */
export function readTexts(readings: readonly Reading[], wordOf: (word: string) => KnownWord, records: number) {
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  for (const { words, weight } of readings) {
    const telling = words.map((word) => tellingnessOf(wordOf(word), records));
    const whole = sum(telling) || 1;
    const found = new Map<string, { score: number; inText: number; anywhere: number }>();
    const at = (id: string) => {
      const known = found.get(id) ?? { score: 0, inText: 0, anywhere: 0 };
      found.set(id, known);
      return known;
    };
    words.forEach((word, which) => {
      const { matches, votes, meanings = [] } = wordOf(word);
      /** How far each record holds this word: wholly in text or name, partly where a name holds what it means. */
      const held = new Map<string, number>();
      for (const list of meanings) eachVote(list, (record) => held.set(idOf(record), VOICE.meaning));
      if (votes) eachVote(votes, (record) => held.set(idOf(record), 1));
      for (const [id, score] of matches.scores) {
        const record = at(id);
        record.score += score;
        record.inText += telling[which]!;
        held.set(id, 1);
      }
      for (const [id, share] of held) at(id).anywhere += share * telling[which]!;
    });
    for (const [id, { score, inText, anywhere }] of found) {
      keepMost(scores, id, weight * score * (inText / whole) ** LACKING);
      keepMost(covered, id, (weight * anywhere) / whole);
    }
  }
  return { texts: outOfHighest(scores), covered };
}

/** For each kind of evidence, what speaks for each record, 0 to about 1. */
export type Evidence = Record<keyof typeof EVIDENCE, ReadonlyMap<string, number>>;

/** Kinds of evidence that may speak for different records. */
const WITNESSES = ['texts', 'name', 'votes', 'phrases'] as const;

/** The share of the kinds of evidence that speak for this record before all others, 0 to 1. */
export const agreementOn = (id: string, evidence: Evidence): number =>
  WITNESSES.filter((kind) => evidence[kind].has(id) && evidence[kind].get(id) === Math.max(...evidence[kind].values())).length / WITNESSES.length;

/**
 * Puts records in order.
 * @param passing the records that pass the filters; undefined when there are none to pass
 */
export function rank(evidence: Evidence, passing?: ReadonlySet<string>): Ranked[] {
  const scores = new Map<string, number>();
  for (const [kind, weight] of Object.entries(EVIDENCE) as [keyof typeof EVIDENCE, number][])
    for (const [id, share] of evidence[kind]) if (!passing || passing.has(id)) scores.set(id, (scores.get(id) ?? 0) + weight * share);
  const ranked = [...scores]
    .map(([id, score]) => ({ id, score, covered: evidence.covered.get(id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const floor = (ranked[0]?.score ?? 0) * NOISE;
  return ranked.filter(({ score }) => score >= floor);
}
