// Where each kind of entry lives on the site. Addresses start with a slash and do not hold the base path.
import type { AnyEntry } from './entry.ts';
import type { CollectionName } from './refs.ts';

/** The list page of each collection. */
export const LIST_URLS: Record<Exclude<CollectionName, 'pages' | 'ideas' | 'facilitator-notes'>, string> = {
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

/** Collections whose entries share one page, each at its own anchor. */
const ANCHORED: ReadonlySet<CollectionName> = new Set(['principles', 'exercises', 'barriers', 'evidence', 'recommendations', 'guidance', 'glossary', 'paths']);

/** The address of an entry. Example: /dimensions/access-and-engagement/staying-in-contact/ */
export function urlOf(entry: AnyEntry): string {
  if (entry.collection === 'pages') return `/${entry.id}/`;
  if (entry.collection === 'ideas') return `/dimensions/${entry.data.dimension.id}/${entry.id}/`;
  if (entry.collection === 'facilitator-notes') return `/case-studies/${entry.id}/facilitate/`;
  const list = LIST_URLS[entry.collection];
  return ANCHORED.has(entry.collection) ? `${list}#${entry.id}` : `${list}${entry.id}/`;
}

/** The three pages of a case study: to read it, to learn with it, and to teach with it. */
export const caseStudyPages = (id: string) => [
  { label: 'Read', path: `/case-studies/${id}/` },
  { label: 'Learn', path: `/case-studies/${id}/learn/` },
  { label: 'Facilitate', path: `/case-studies/${id}/facilitate/` },
];

/** What one entry of each collection is called. */
export const KIND_LABELS: Record<CollectionName, { one: string; many: string }> = {
  pages: { one: 'Page', many: 'Pages' },
  principles: { one: 'Principle', many: 'Principles' },
  dimensions: { one: 'Dimension', many: 'Dimensions' },
  ideas: { one: 'Idea in practice', many: 'Ideas in practice' },
  'case-studies': { one: 'Case study', many: 'Case studies' },
  'question-sets': { one: 'Question set', many: 'Question sets' },
  exercises: { one: 'Reflection exercise', many: 'Reflection exercises' },
  tools: { one: 'Tool', many: 'Tools' },
  models: { one: 'Model', many: 'Models' },
  groups: { one: 'Group', many: 'Groups' },
  barriers: { one: 'Barrier or enabler', many: 'Barriers and enablers' },
  evidence: { one: 'Figure or finding', many: 'Figures and findings' },
  recommendations: { one: 'Recommendation', many: 'Recommendations' },
  guidance: { one: 'Guidance', many: 'Guidance' },
  glossary: { one: 'Term', many: 'Glossary' },
  'session-plans': { one: 'Session plan', many: 'Session plans' },
  'facilitator-notes': { one: 'Facilitator notes', many: 'Facilitator notes' },
  assignments: { one: 'Assignment', many: 'Ready-made assignments' },
  paths: { one: 'Path', many: 'Paths' },
  sources: { one: 'Source', many: 'Sources' },
};
