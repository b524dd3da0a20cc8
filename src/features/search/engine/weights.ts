// How much each kind of thing, and each kind of name, counts in the order of results.
import type { ResultKind } from '../kinds.ts';

/** What people come for comes first; parts of entries and lists of records follow. 0 to 1. */
export const KIND_WORTH: Record<ResultKind, number> = {
  answers: 1,
  ideas: 1,
  dimensions: 0.95,
  tools: 1,
  models: 1,
  groups: 1,
  principles: 0.9,
  glossary: 0.8,
  'question-sets': 0.8,
  'case-studies': 0.85,
  barriers: 0.85,
  evidence: 0.85,
  guidance: 0.85,
  recommendations: 0.7,
  'session-plans': 0.8,
  exercises: 0.65,
  assignments: 0.6,
  paths: 0.7,
  sources: 0.8,
  pages: 0.9,
  elsewhere: 0.95,
  questions: 0.7,
  expectations: 0.8,
};

/** What each kind of evidence counts in the order of results. Fitted on tests/search/queries.yaml and held-out.yaml; the scale is free. */
export const EVIDENCE = {
  /** What Pagefind scores for text and title, the best record as 1. */
  texts: 0.35,
  /** How near the nearest name comes to the query. */
  name: 0.6,
  /** That one of its names was typed word for word: more than all the rest can be. */
  exact: 1,
  /** What all names say together, the best record as 1. */
  votes: 1.2,
  /** The share of the query whose words stand side by side in names. */
  phrases: 1.1,
  /** The share of the query that the record holds at all. */
  covered: 0.25,
};
/**
 * What the votes for a small word of the query, and for what an everyday word means, count beside those for the word itself.
 * Chosen on the same queries and on 1,800 names of the library, each taken out of the index and asked for: less says less, and with more
 * of either, what was typed is drowned.
 */
export const VOICE = { small: 0.6, meaning: 0.5 };
/** What is seen only when a record is looked at closely: how near its title comes, and what its kind is worth. */
export const CLOSE = { title: 0.2, kind: 0.5 };

/** Titles are fields named by their weight, since Pagefind weighs fields and not records. */
export const TITLE_WEIGHTS: Record<string, number> = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((weight) => [`title${weight}`, weight]));

/** The field for a title: the fewer words it has, the more each of them says. */
export function titleField(kind: ResultKind, words: number): string {
  const weight = KIND_WORTH[kind] * (words <= 1 ? 7 : words <= 2 ? 6 : words <= 4 ? 5 : words <= 6 ? 4 : 3);
  return `title${Math.max(1, Math.round(weight))}`;
}

/** An alias may be a name, or just what people would type; a title is always a name. */
export const ALIAS_WORTH = 0.9;
/** For the page that helps people in distress: more than any other name is worth, so that it can be told. */
export const URGENT_WORTH = 2;
/** For terms, whose aliases are often wider than the term. */
export const TERM_ALIAS_WORTH = 0.65;

/** Words by which people ask for a kind of thing. */
const KIND_WORDS: Partial<Record<ResultKind, RegExp>> = {
  'case-studies': /\b(?:case stud(?:y|ies)|examples?|vignettes?|done elsewhere)\b/,
  tools: /\b(?:tools?|templates?|checklists?|forms?|methods?|activit(?:y|ies)|worksheets?)\b/,
  'question-sets': /\b(?:questions?|self.?assessment|audit|checklists?)\b/,
  evidence:
    /\b(?:statistics?|stats|figures?|percentages?|per ?cent|numbers?|prevalence|data|evidence|research|stud(?:y|ies)|trials?|shares?|proportion|rates?|how many|how much|how common|how often|how likely)\b/,
  guidance: /\b(?:guidelines?|guidance|nice|laws?|act|legislation|strateg(?:y|ies)|standards?|policy document|legal duty)\b/,
  'session-plans': /\b(?:session|lesson|workshop|agenda|seminar|away ?day)\b/,
  exercises: /\b(?:exercises?|reflection)\b/,
  assignments: /\b(?:assignments?|homework|e-?learning|learning pack|training pack)\b/,
  models: /\b(?:models?)\b/,
  glossary: /\b(?:mean|means|meaning|definition|define|stand for|stands for)\b/,
  recommendations: /\b(?:recommendations?|recommended)\b/,
};
/** What asking for its kind by name adds to a result. */
const KIND_ASKED = 0.49;

/** How much more a result counts because its kind was asked for. 0 when it was not. */
export const askedFor = (kind: ResultKind, query: string): number => (KIND_WORDS[kind]?.test(query) ? KIND_ASKED : 0);
