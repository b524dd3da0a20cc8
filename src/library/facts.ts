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
import * as texts from './texts.ts';

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
export const standingOf = ({ data }: Entry<'guidance'>) => data.statusNote ?? texts.statusAsASentence(GUIDANCE_STATUS[data.status]);

/** The minutes of all steps of a session plan. */
export const planMinutes = ({ data }: Entry<'session-plans'>) => data.steps.reduce((sum, step) => sum + step.minutes, 0);

/** What kind of entry it is, as readers call it. Examples: Case study, Enabler */
export const kindName = (entry: Entry): string =>
  entry.collection === 'barriers' ? BARRIER_KINDS[(entry as Entry<'barriers'>).data.kind] : KIND_LABELS[entry.collection].one;

/** The facts of one entry, by its kind. */
export const FACTS = {
  'case-studies': ({ data }) => [
    [texts.where, known([data.place, ...nationNames(data.nations)])],
    [texts.when, data.year],
    [texts.setting, settingNames(data.settings)],
    [texts.partners, data.partners],
    [texts.forWhom, data.population],
    [
      texts.result,
      data.result === 'not-stated' ? undefined : data.resultNote ? texts.resultOfKind(RESULT_KINDS[data.result], data.resultNote) : RESULT_KINDS[data.result],
    ],
  ],
  tools: ({ data }) => [
    [texts.when, data.when],
    [texts.time, minuteWords(data.minutes)],
    [texts.people, data.people],
    [texts.haveReady, data.materials],
    [texts.forReaders, audienceNames(data.audiences)],
    [texts.setting, settingNames(data.settings)],
  ],
  'session-plans': (entry) => [
    [texts.time, minuteWords(planMinutes(entry))],
    [texts.people, entry.data.people],
    [texts.forReaders, audienceNames(entry.data.audiences)],
    [texts.haveReady, entry.data.materials],
  ],
  evidence: ({ data }) => [
    [texts.ofWhom, data.population],
    [texts.where, data.place],
    [texts.when, data.year],
    [texts.whoCounted, data.primarySource],
    [texts.how, data.method],
  ],
  glossary: (entry, graph) => [
    [texts.shortForm, entry.data.abbreviation === entry.data.title ? undefined : entry.data.abbreviation],
    [texts.alsoFoundUnder, otherNames(graph, entry)],
    [texts.nowCalled, known([entry.data.nowCalled, entry.data.replacedBy && graph.get(entry.data.replacedBy).data.title])],
    [texts.wasFollowedBy, entry.data.followedBy],
    [texts.sayInstead, entry.data.sayInstead],
  ],
  models: ({ data }) => [
    [texts.nation, nationNames(data.nations)],
    [texts.framesOfIntegration, data.integrationFrames],
  ],
  groups: ({ data }) => [
    [texts.forReaders, audienceNames(data.audiences)],
    [texts.setting, settingNames(data.settings)],
    [texts.nation, nationNames(data.nations)],
  ],
  ideas: (entry, graph) => [
    [texts.dimension, graph.get(entry.data.dimension).data.title],
    [texts.setting, settingNames(entry.data.settings)],
    [texts.nation, nationNames(graph.nationsOf(graph.citesOf(entry)))],
  ],
  recommendations: ({ data }) => [
    [texts.kind, known([RECOMMENDATION_KINDS[data.kind], data.number]).join(' ')],
    [texts.addressedTo, data.addressedTo],
  ],
  guidance: (entry) => [
    [texts.kind, GUIDANCE_KINDS[entry.data.kind]],
    [texts.fullTitle, entry.data.officialTitle === entry.data.title ? undefined : entry.data.officialTitle],
    [texts.publishedBy, publishedBy(entry)],
    [texts.nation, nationNames(entry.data.nations)],
    [texts.whereItStands, standingOf(entry)],
  ],
} as const satisfies { [C in CollectionName]?: (entry: Entry<C>, graph: Graph) => Fact[] };
