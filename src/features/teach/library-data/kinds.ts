// What learners read of each kind of entry, in sections.
import type { AnyEntry, Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { MODEL_FIELDS } from '../../../library/model-fields.ts';
import type { DataOf } from '../../../library/schemas/index.ts';
import { GUIDANCE_KINDS, GUIDANCE_STATUS } from '../../../library/schemas/guidance.ts';
import { GROUPINGS } from '../../../library/schemas/session-plans.ts';
import type { Teachable } from '../../../library/teachable.ts';
import { RESULT_KINDS } from '../../../library/vocabulary.ts';
import { audienceNames, minuteWords, nationNames, settingNames } from '../../../library/words.ts';
import { factsIfAny, listIfAny, table, text, type Block, type Run } from '../../../library/text/block.ts';
import { section } from '../../../library/text/section.ts';
import type { Section } from '../model/content.ts';

/** What a kind is made from. */
export interface Source {
  graph: Graph;
  /** The text of an entry in sections. */
  body: (entry: AnyEntry) => Section[];
  /** A link to an entry, under its title. */
  link: (entry: AnyEntry) => Run;
}

const AT_A_GLANCE = 'At a glance';
/** How many other names of a term are told. */
const MOST_NAMES = 4;
const RECOMMENDATION_KINDS = { priority: 'Priority', action: 'Action', recommendation: 'Recommendation' };

const linked = (source: Source, entries: readonly AnyEntry[]) => listIfAny(entries.map((entry) => [source.link(entry), `: ${entry.data.summary}`]));
const points = (all: readonly { text: string }[] = []) => listIfAny(all.map((point) => point.text));

/** A section with steps. */
const stepSection = (
  title: string,
  steps: readonly { title: string; minutes?: number | undefined; grouping?: string; text: string; prompts?: string[] | undefined }[],
): Section[] =>
  section(title, [
    {
      is: 'steps',
      steps: steps.map((step) => ({
        title: step.title,
        ...(step.minutes === undefined ? {} : { minutes: step.minutes }),
        ...(step.grouping === undefined ? {} : { together: step.grouping }),
        text: step.text,
        prompts: step.prompts ?? [],
      })),
    },
  ]);

function chartTable({ chart, values = [] }: DataOf<'evidence'>): Block[] {
  if (!chart || chart.rows.flatMap((row) => row.values).filter((value) => value !== null).length <= values.length) return [];
  const rows = chart.rows.map((row) => [row.label, ...row.values.map((value) => (value === null ? 'not given' : String(value)))]);
  return [table(`${chart.title} (${chart.unit})`, ['', ...chart.series], rows)];
}

/** The template of a tool: a table to fill in, or a list to tick, and prompts. */
function templateBlocks({ intro, columns, rows = [], prompts }: NonNullable<DataOf<'tools'>['template']>, title: string): Block[] {
  const corner = rows.length ? [''] : [];
  const sheet = (heads: readonly string[]) =>
    table(
      `Template: ${title}`,
      [...corner, ...heads],
      (rows.length ? rows : ['']).map((label) => [...corner.map(() => label), ...heads.map(() => '')]),
    );
  return [...(intro ? [text(intro)] : []), ...(columns ? [sheet(columns)] : listIfAny(rows)), ...listIfAny(prompts)];
}

/** Splits the sections of a text before the one with this heading. */
function splitAt(sections: readonly Section[], heading: string): [Section[], Section[]] {
  const at = sections.findIndex((part) => part.heading === heading);
  return at < 0 ? [[...sections], []] : [sections.slice(0, at), sections.slice(at)];
}

function caseStudy(entry: Entry<'case-studies'>, { body }: Source): Section[] {
  const { data } = entry;
  const pauses = new Map(data.pauses.map(({ after, id, text, hint }) => [after as string, { id, text, ...(hint ? { hint } : {}) }]));
  const story = body(entry).map((part) => {
    const pause = pauses.get(part.heading);
    return pause ? { ...part, pause } : part;
  });
  return [
    ...section(
      AT_A_GLANCE,
      factsIfAny([
        ['Where', [data.place, ...nationNames(data.nations)].filter((part) => part !== undefined)],
        ['When', data.year],
        ['Setting', settingNames(data.settings)],
        ['Partners', data.partners],
        ['For whom', data.population],
        ['Result', `${RESULT_KINDS[data.result]}${data.resultNote ? `: ${data.resultNote}` : ''}`],
      ]),
    ),
    ...story,
    ...section('What can be learnt', listIfAny(data.learningPoints)),
  ];
}

function tool(entry: Entry<'tools'>, { body }: Source): Section[] {
  const { data } = entry;
  const [before, after] = splitAt(body(entry), 'In the room and online');
  return [
    ...section(
      AT_A_GLANCE,
      factsIfAny([
        ['When', data.when],
        ['Time', minuteWords(data.minutes)],
        ['People', data.people],
        ['Have ready', data.materials],
        ['For', audienceNames(data.audiences)],
        ['Setting', settingNames(data.settings)],
      ]),
    ),
    ...before,
    ...stepSection('Steps', data.steps),
    ...section('Template', data.template ? templateBlocks(data.template, data.title) : []),
    ...after,
    ...section('What this rests on', [text(data.basis)]),
  ];
}

function sessionPlan(entry: Entry<'session-plans'>, { body }: Source): Section[] {
  const { data } = entry;
  const [before, after] = splitAt(body(entry), 'After the session');
  return [
    ...section(
      AT_A_GLANCE,
      factsIfAny([
        ['Time', minuteWords(data.steps.reduce((sum, step) => sum + step.minutes, 0))],
        ['People', data.people],
        ['For', audienceNames(data.audiences)],
        ['Have ready', data.materials],
      ]),
    ),
    ...before,
    ...stepSection(
      'The plan',
      data.steps.map((step) => ({ ...step, grouping: GROUPINGS[step.grouping] })),
    ),
    ...section('Looking after people', listIfAny(data.care)),
    ...after,
    ...section('What this rests on', [text(data.basis)]),
  ];
}

function figure({ data }: Entry<'evidence'>): Section[] {
  return [
    ...section('The numbers', [...listIfAny(data.values?.map(({ value, of }) => [{ text: value, strong: true }, ` ${of}`])), ...chartTable(data)]),
    ...section(
      'Whom it counts',
      factsIfAny([
        ['Of whom', data.population],
        ['Where', data.place],
        ['When', data.year],
        ['Who counted', data.primarySource],
        ['How', data.method],
      ]),
    ),
    ...section('What it does not tell you', listIfAny(data.cautions)),
  ];
}

function term({ data }: Entry<'glossary'>, { graph, link }: Source): Section[] {
  const names = data.sayInstead ? [] : (data.aliases ?? []).filter((alias) => alias !== data.abbreviation).slice(0, MOST_NAMES);
  const replacement = data.replacedBy && graph.get(data.replacedBy);
  return [
    ...section(
      AT_A_GLANCE,
      factsIfAny([
        ['Short form', data.abbreviation === data.title ? undefined : data.abbreviation],
        ['Also found under', names],
        ['Now called', [data.nowCalled, replacement?.data.title].filter((part) => part !== undefined)],
        ['Say instead', data.sayInstead],
      ]),
    ),
    ...section('More about it', data.more ? [text(data.more)] : []),
    ...section(
      'See also',
      listIfAny([...(replacement ? [replacement] : []), ...(data.seeAlso ?? []).map((to) => graph.get(to))].map((other) => [link(other)])),
    ),
  ];
}

const model = ({ data }: Entry<'models'>): Section[] => [
  ...section(
    AT_A_GLANCE,
    factsIfAny([
      ['Nation', nationNames(data.nations)],
      ['Frames of integration', data.integrationFrames],
    ]),
  ),
  ...section('How it works', [text(data.description)]),
  ...MODEL_FIELDS.flatMap(({ key, label }) => section(label, points(data[key]))),
  ...section('The four quadrants', data.quadrants ? [text(data.quadrants.text)] : []),
  ...section('What the source does not say', listIfAny(data.gaps)),
];

const questionSet = ({ data }: Entry<'question-sets'>): Section[] =>
  section('When to use it', [
    text(data.whenToUse),
    ...listIfAny(data.parts.flatMap(({ title, intro }) => (intro ? [[{ text: `${title}.`, strong: true }, ` ${intro}`]] : []))),
  ]);

const group = (entry: Entry<'groups'>, source: Source): Section[] => [
  ...section(
    AT_A_GLANCE,
    factsIfAny([
      ['For', audienceNames(entry.data.audiences)],
      ['Setting', settingNames(entry.data.settings)],
      ['Nation', nationNames(entry.data.nations)],
    ]),
  ),
  ...source.body(entry),
  ...section('Figures', linked(source, source.graph.pointingAt(entry, 'evidence'))),
];

const idea = (entry: Entry<'ideas'>, { graph, body }: Source): Section[] => [
  ...section(
    AT_A_GLANCE,
    factsIfAny([
      ['Dimension', graph.get(entry.data.dimension).data.title],
      ['Setting', settingNames(entry.data.settings)],
      ['Nation', nationNames(graph.nationsOf(graph.citesOf(entry)))],
    ]),
  ),
  ...body(entry),
];

const recommendation = ({ data }: Entry<'recommendations'>, { graph }: Source): Section[] => [
  ...section(
    AT_A_GLANCE,
    factsIfAny([
      ['Kind', [RECOMMENDATION_KINDS[data.kind], data.number].filter(Boolean).join(' ')],
      ['Set out in', graph.get(data.source).data.shortTitle],
      ['Addressed to', data.addressedTo],
      ['Nation', nationNames(data.nations)],
    ]),
  ),
  ...section('What it asks', listIfAny(data.asks)),
];

const guidance = ({ data }: Entry<'guidance'>): Section[] => [
  ...section(
    AT_A_GLANCE,
    factsIfAny([
      ['Kind', GUIDANCE_KINDS[data.kind]],
      ['Full title', data.officialTitle === data.title ? undefined : data.officialTitle],
      ['Published by', [data.publisher, data.year].filter(Boolean).join(', ')],
      ['Nation', nationNames(data.nations)],
      ['Where it stands', data.statusNote ?? `${GUIDANCE_STATUS[data.status]}.`],
    ]),
  ),
  ...section('What it says', listIfAny(data.keyPoints)),
];

const barrier = (entry: Entry<'barriers'>, source: Source): Section[] => [
  ...section('What it looks like', points(entry.data.points)),
  ...section(
    'What answers it',
    linked(
      source,
      (entry.data.answeredBy ?? []).map((to) => source.graph.get(to)),
    ),
  ),
  ...section('What it answers', linked(source, source.graph.pointingAt(entry, 'barriers'))),
];

const principle = (entry: Entry<'principles'>, { graph, link }: Source): Section[] => [
  ...section('What it asks', [text(entry.data.statement)]),
  ...section('What you would see', listIfAny(entry.data.inPractice)),
  ...section('Dimensions it shapes', listIfAny(graph.dimensionsOf(entry).map((dimension) => [link(dimension)]))),
];

const dimension = (entry: Entry<'dimensions'>, source: Source): Section[] => [
  ...source.body(entry),
  ...section('Ideas in practice', linked(source, source.graph.ideasIn(entry))),
];

/** For each kind of entry, its sections. */
export const SECTIONS: { [C in Teachable]: (entry: Entry<C>, source: Source) => Section[] } = {
  'case-studies': caseStudy,
  'question-sets': questionSet,
  ideas: idea,
  tools: tool,
  evidence: figure,
  glossary: term,
  dimensions: dimension,
  principles: principle,
  models: model,
  groups: group,
  barriers: barrier,
  recommendations: recommendation,
  guidance,
  'session-plans': sessionPlan,
};
