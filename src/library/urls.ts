// Where each kind of entry lives on the site. Addresses start with a slash and do not hold the base path.
import type { AnyEntry } from './entry.ts';
import { isDimensionTab } from './dimension-tabs.ts';
import type { CollectionName } from './refs.ts';
import * as texts from './texts.ts';

/** The list page of each collection. */
export const LIST_URLS: Record<Exclude<CollectionName, 'pages' | 'ideas' | 'facilitator-notes'>, string> = {
  answers: '/answers/',
  principles: '/protocol/principles/',
  dimensions: '/dimensions/',
  'case-studies': '/case-studies/',
  'question-sets': '/questions/',
  exercises: '/reflect/',
  tools: '/toolkit/',
  models: '/models/',
  groups: '/groups/',
  barriers: '/barriers-and-enablers/',
  evidence: '/evidence/',
  recommendations: '/recommendations/',
  guidance: '/guidance/',
  glossary: '/glossary/',
  'session-plans': '/session-plans/',
  assignments: '/teach/assignments/',
  paths: '/paths/',
  sources: '/sources/',
};

/** How the entries of each collection are shown: each on a page of its own, or all on the list page, each at its anchor. */
const SHOWN: Record<CollectionName, 'page' | 'anchor'> = {
  pages: 'page',
  answers: 'page',
  principles: 'anchor',
  dimensions: 'page',
  ideas: 'page',
  'case-studies': 'page',
  'question-sets': 'page',
  exercises: 'anchor',
  tools: 'page',
  models: 'page',
  groups: 'page',
  barriers: 'anchor',
  evidence: 'anchor',
  recommendations: 'anchor',
  guidance: 'anchor',
  glossary: 'anchor',
  'session-plans': 'page',
  'facilitator-notes': 'page',
  assignments: 'page',
  paths: 'anchor',
  sources: 'page',
};

/** The address of an entry. Example: /dimensions/access-and-engagement/staying-in-contact/ */
export function urlOf(entry: AnyEntry): string {
  if (entry.collection === 'pages') return `/${entry.id}/`;
  if (entry.collection === 'ideas') return `/dimensions/${entry.data.dimension.id}/${entry.id}/`;
  if (entry.collection === 'facilitator-notes') return `/case-studies/${entry.id}/facilitate/`;
  const list = LIST_URLS[entry.collection];
  return SHOWN[entry.collection] === 'anchor' ? `${list}#${entry.id}` : `${list}${entry.id}/`;
}

/** Pages below a list that are no entries: two models side by side, lists that are narrowed, and the form for a case study. */
const NO_ENTRY = ['compare', 'by', 'write'];

/** What stands below a list on the page of one entry. Only a case study has pages besides its own that show it. */
const entryPage = (list: string, more = '') => new RegExp(`^${list}(?!(?:${NO_ENTRY.join('|')})/)[^/]+/${more}$`);

/**
 * Whether a page, by its path without the base path, shows entries of a collection: all of them, or one of its own. It is asked of any
 * collection that can stand in a list, so a new one has to say in LIST_URLS and SHOWN where its entries are.
 */
export function showsEntriesOf(collection: Exclude<CollectionName, 'pages' | 'facilitator-notes'>, path: string): boolean {
  if (collection === 'ideas') return /^\/dimensions\/(?!by\/)[^/]+\/([^/]+)\/$/.test(path) && !isDimensionTab(path.split('/').at(-2)!);
  const list = LIST_URLS[collection];
  return SHOWN[collection] === 'anchor' ? path === list : entryPage(list, collection === 'case-studies' ? '(?:learn/)?' : '').test(path);
}

/** The three pages of a case study: to read it, to learn with it, and to teach with it. */
export const caseStudyPages = (id: string) =>
  [
    { way: 'read', path: `/case-studies/${id}/` },
    { way: 'learn', path: `/case-studies/${id}/learn/` },
    { way: 'facilitate', path: `/case-studies/${id}/facilitate/` },
  ] as const;

/** What one entry of each collection is called. */
export const KIND_LABELS: Record<CollectionName, { one: string; many: string }> = {
  pages: { one: texts.page, many: texts.pages },
  answers: { one: texts.answer, many: texts.answers },
  principles: { one: texts.principle, many: texts.principles },
  dimensions: { one: texts.dimension, many: texts.dimensions },
  ideas: { one: texts.ideaInPractice, many: texts.ideasInPractice },
  'case-studies': { one: texts.caseStudy, many: texts.caseStudies },
  'question-sets': { one: texts.questionSet, many: texts.questionSets },
  exercises: { one: texts.reflectionExercise, many: texts.reflectionExercises },
  tools: { one: texts.tool, many: texts.tools },
  models: { one: texts.model, many: texts.models },
  groups: { one: texts.group, many: texts.groups },
  barriers: { one: texts.barrierOrEnabler, many: texts.barriersAndEnablers },
  evidence: { one: texts.figureOrFinding, many: texts.figuresAndFindings },
  recommendations: { one: texts.recommendation, many: texts.recommendations },
  guidance: { one: texts.guidance, many: texts.guidance },
  glossary: { one: texts.term, many: texts.glossary },
  'session-plans': { one: texts.sessionPlan, many: texts.sessionPlans },
  'facilitator-notes': { one: texts.facilitatorNotes, many: texts.facilitatorNotes },
  assignments: { one: texts.assignment, many: texts.readyMadeAssignments },
  paths: { one: texts.path, many: texts.paths },
  sources: { one: texts.source, many: texts.sources },
};
