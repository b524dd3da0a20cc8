// What is told of each kind of entry at a glance: said here once, for its page, for learners, for paper and for files.
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import type { CollectionName } from './refs.ts';
import { BARRIER_KINDS } from './schemas/barriers.ts';
import { GUIDANCE_KINDS, GUIDANCE_STATUS } from './schemas/guidance.ts';
import { RECOMMENDATION_KINDS } from './schemas/recommendations.ts';
import { shownNames } from './shown-names.ts';
import { KIND_LABELS } from './urls.ts';
import { RESULT_KINDS } from './vocabulary.ts';
import { audienceNames, minuteWords, nationNames, settingNames } from './words.ts';

/** A name with what it is. What is not known is undefined; several stand beside each other. */
export type Fact = readonly [name: string, value: string | readonly string[] | undefined];

const known = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined);

/** How many other names of a term are told. */
const MOST_NAMES = 4;

/** The names that a term is also found under, of those that may be shown; the short form stands with its title. */
export const otherNames = (graph: Graph, term: Entry<'glossary'>): string[] =>
  shownNames(graph, term)
    .filter((name) => name !== term.data.abbreviation)
    .slice(0, MOST_NAMES);

/** Who published guidance, and when. Example: NICE, 2016 */
export const publishedBy = ({ data }: Entry<'guidance'>) => [data.publisher, data.year].filter(Boolean).join(', ');
/** Whether guidance is in force. */
export const standingOf = ({ data }: Entry<'guidance'>) => data.statusNote ?? `${GUIDANCE_STATUS[data.status]}.`;

/** The minutes of all steps of a session plan. */
export const planMinutes = ({ data }: Entry<'session-plans'>) => data.steps.reduce((sum, step) => sum + step.minutes, 0);

/** What kind of entry it is, as readers call it. Examples: Case study, Enabler */
export const kindName = (entry: Entry): string =>
  entry.collection === 'barriers' ? BARRIER_KINDS[(entry as Entry<'barriers'>).data.kind] : KIND_LABELS[entry.collection].one;

/** The facts of one entry, by its kind. */
export const FACTS = {
  'case-studies': ({ data }) => [
    ['Where', known([data.place, ...nationNames(data.nations)])],
    ['When', data.year],
    ['Setting', settingNames(data.settings)],
    ['Partners', data.partners],
    ['For whom', data.population],
    ['Result', data.result === 'not-stated' ? undefined : `${RESULT_KINDS[data.result]}${data.resultNote ? `: ${data.resultNote}` : ''}`],
  ],
  tools: ({ data }) => [
    ['When', data.when],
    ['Time', minuteWords(data.minutes)],
    ['People', data.people],
    ['Have ready', data.materials],
    ['For', audienceNames(data.audiences)],
    ['Setting', settingNames(data.settings)],
  ],
  'session-plans': (entry) => [
    ['Time', minuteWords(planMinutes(entry))],
    ['People', entry.data.people],
    ['For', audienceNames(entry.data.audiences)],
    ['Have ready', entry.data.materials],
  ],
  evidence: ({ data }) => [
    ['Of whom', data.population],
    ['Where', data.place],
    ['When', data.year],
    ['Who counted', data.primarySource],
    ['How', data.method],
  ],
  glossary: (entry, graph) => [
    ['Short form', entry.data.abbreviation === entry.data.title ? undefined : entry.data.abbreviation],
    ['Also found under', otherNames(graph, entry)],
    ['Now called', known([entry.data.nowCalled, entry.data.replacedBy && graph.get(entry.data.replacedBy).data.title])],
    ['Was followed by', entry.data.followedBy],
    ['Say instead', entry.data.sayInstead],
  ],
  models: ({ data }) => [
    ['Nation', nationNames(data.nations)],
    ['Frames of integration', data.integrationFrames],
  ],
  groups: ({ data }) => [
    ['For', audienceNames(data.audiences)],
    ['Setting', settingNames(data.settings)],
    ['Nation', nationNames(data.nations)],
  ],
  ideas: (entry, graph) => [
    ['Dimension', graph.get(entry.data.dimension).data.title],
    ['Setting', settingNames(entry.data.settings)],
    ['Nation', nationNames(graph.nationsOf(graph.citesOf(entry)))],
  ],
  recommendations: ({ data }) => [
    ['Kind', known([RECOMMENDATION_KINDS[data.kind], data.number]).join(' ')],
    ['Addressed to', data.addressedTo],
  ],
  guidance: (entry) => [
    ['Kind', GUIDANCE_KINDS[entry.data.kind]],
    ['Full title', entry.data.officialTitle === entry.data.title ? undefined : entry.data.officialTitle],
    ['Published by', publishedBy(entry)],
    ['Nation', nationNames(entry.data.nations)],
    ['Where it stands', standingOf(entry)],
  ],
} as const satisfies { [C in CollectionName]?: (entry: Entry<C>, graph: Graph) => Fact[] };
