// Every rule of the content, in the order in which their issues are shown. Explained in docs/content-rules.md.
import { asks } from './asks.ts';
import { answers } from './answers.ts';
import { assignments } from './assignments.ts';
import { bodies } from './body.ts';
import { entriesWithoutCitation, unknownCitations } from './citations.ts';
import { examples } from './examples.ts';
import { exerciseQuestions } from './exercise-questions.ts';
import { expectations } from './expectations.ts';
import { facilitatorNotes } from './facilitator-notes.ts';
import { headings } from './headings.ts';
import { duplicateIds, removedIds } from './ids.ts';
import { nations } from './nations.ts';
import { laterFacts, newerFacts } from './later-facts.ts';
import { pauses } from './pauses.ts';
import { placeholders } from './placeholders.ts';
import { populations } from './populations.ts';
import { questionsAlone } from './questions-alone.ts';
import { references } from './references.ts';
import { reviewDates } from './reviewed.ts';
import { results } from './results.ts';
import type { Rule } from './rule.ts';
import { scenes } from './scenes.ts';
import { formatFiles } from './formats.ts';
import { longSummaries } from './summaries.ts';
import { templates } from './templates.ts';
import { textLinks } from './text-links.ts';
import { duplicateTitles } from './titles.ts';
import { toolMinutes } from './tool-minutes.ts';
import { wordsToAvoid } from './words.ts';
import { worksheets } from './worksheets.ts';

export const RULES: readonly Rule[] = [
  duplicateIds,
  removedIds,
  duplicateTitles,
  longSummaries,
  reviewDates,
  headings,
  scenes,
  examples,
  asks,
  bodies,
  textLinks,
  formatFiles,
  placeholders,
  wordsToAvoid,
  references,
  answers,
  questionsAlone,
  exerciseQuestions,
  expectations,
  results,
  pauses,
  facilitatorNotes,
  assignments,
  worksheets,
  toolMinutes,
  unknownCitations,
  entriesWithoutCitation,
  nations,
  populations,
  laterFacts,
  newerFacts,
  templates,
];
