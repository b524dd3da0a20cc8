// What is read of each kind of entry beyond its summary, in sections: for learners, for paper and for files.
import { OUR_ADVICE, WHOM_TO_RING, WORDS_ARE_OURS, afterNo, forThemselves, type SaidOrAdvised } from './answers.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { FACTS, type Fact } from './facts.ts';
import type { Graph } from './graph.ts';
import { GLANCE_FIELDS, MODEL_FIELDS } from './model-fields.ts';
import { ANSWER_NATIONS } from './schemas/answers.ts';
import type { DataOf } from './schemas/index.ts';
import { GROUPINGS } from './schemas/session-plans.ts';
import type { Teachable } from './teachable.ts';
import { passageIds, type PassageRef } from './refs.ts';
import { factsIfAny, listIfAny, table, text, textIfAny, type Block, type Inline, type Run } from './text/block.ts';
import type { Cite } from './text/markdown.ts';
import { section, type TextSection } from './text/section.ts';
import { nationNames } from './words.ts';

/** What a kind is made from. */
export interface Source {
  graph: Graph;
  /** The text of an entry in sections. */
  body: (entry: AnyEntry) => TextSection[];
  /** A link to an entry, under its title. */
  link: (entry: AnyEntry) => Run;
  /** What stands after words that rest on passages, where sources are told in place. */
  cite?: Cite;
}

/** The facts of an entry under their heading. */
const glance = (facts: readonly Fact[]) => section('At a glance', factsIfAny(facts));

const linked = (source: Source, entries: readonly AnyEntry[]) => listIfAny(entries.map((entry) => [source.link(entry), `: ${entry.data.summary}`]));

/** Words, with the marks of their sources if there are any. */
const cited = ({ cite }: Source, words: string, cites: readonly PassageRef[]): Inline => {
  const marks = cite?.(passageIds(cites)) ?? [];
  return marks.length > 0 ? [words, ...marks] : words;
};
/** The same of all that a whole entry cites. */
const citedWhole = (source: Source, words: string, entry: AnyEntry) =>
  cited(
    source,
    words,
    source.graph.citesOf(entry).map((passage) => ({ passage })),
  );
const points = (source: Source, all: readonly { text: string; cites: readonly PassageRef[] }[] = []) =>
  listIfAny(all.map((point) => cited(source, point.text, point.cites)));

/** A section with steps. */
const stepSection = (
  title: string,
  steps: readonly { title: string; minutes?: number | undefined; grouping?: string; text: string; prompts?: string[] | undefined }[],
): TextSection[] =>
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

/** How much wider than a cell to write in the names of the rows are. */
const NAME_WIDTH = 2;

/** The worksheet of a tool as a table to fill in, and prompts. */
function templateBlocks({ intro, rowName, columns, rows = [], prompts }: DataOf<'tools'>['worksheet'], title: string): Block[] {
  const head = [rowName, ...columns.map(({ label }) => label)];
  const blank = (label: string) => head.map((_, index) => (index === 0 ? label : ''));
  const widths = head.map((_, index) => (index === 0 ? NAME_WIDTH : 1));
  return [text(intro), table(`Template: ${title}`, head, rows.length > 0 ? rows.map(({ label }) => blank(label)) : [blank('')], widths), ...listIfAny(prompts)];
}

/** Splits the sections of a text before the one with this heading. */
function splitAt(sections: readonly TextSection[], heading: string): [TextSection[], TextSection[]] {
  const at = sections.findIndex((part) => part.heading === heading);
  return at < 0 ? [[...sections], []] : [sections.slice(0, at), sections.slice(at)];
}

const caseStudy = (entry: Entry<'case-studies'>, { body }: Source): TextSection[] => [
  ...glance(FACTS['case-studies'](entry)),
  ...body(entry),
  ...section('What can be learnt', listIfAny(entry.data.learningPoints)),
];

function tool(entry: Entry<'tools'>, { body }: Source): TextSection[] {
  const { data } = entry;
  const [before, after] = splitAt(body(entry), 'In the room and online');
  return [
    ...glance(FACTS.tools(entry)),
    ...before,
    ...stepSection('Steps', data.steps),
    ...section('Template', templateBlocks(data.worksheet, data.title)),
    ...after,
    ...section('What this rests on', [text(data.basis)]),
  ];
}

function sessionPlan(entry: Entry<'session-plans'>, { body }: Source): TextSection[] {
  const { data } = entry;
  const [before, after] = splitAt(body(entry), 'After the session');
  return [
    ...glance(FACTS['session-plans'](entry)),
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

const figure = (entry: Entry<'evidence'>): TextSection[] => [
  ...section('The numbers', [...listIfAny(entry.data.values?.map(({ value, of }) => [{ text: value, strong: true }, ` ${of}`])), ...chartTable(entry.data)]),
  ...section('Whom it counts', factsIfAny(FACTS.evidence(entry))),
  ...section('What it does not tell you', listIfAny(entry.data.cautions)),
];

function term(entry: Entry<'glossary'>, { graph, link }: Source): TextSection[] {
  const { more, replacedBy, seeAlso = [] } = entry.data;
  const others = [...(replacedBy ? [replacedBy] : []), ...seeAlso].map((to) => graph.get(to));
  return [
    ...glance(FACTS.glossary(entry, graph)),
    ...section('More about it', textIfAny(more)),
    ...section('See also', listIfAny(others.map((other) => [link(other)]))),
  ];
}

const model = (entry: Entry<'models'>, source: Source): TextSection[] => [
  ...section('At a glance', [
    ...factsIfAny(FACTS.models(entry)),
    ...GLANCE_FIELDS.flatMap(({ key, label }) => {
      const cell = entry.data.glance?.[key];
      return cell ? [text(cited(source, `${label}: ${cell.text}`, cell.cites))] : [];
    }),
  ]),
  ...section('How it works', [text(citedWhole(source, entry.data.description, entry))]),
  ...MODEL_FIELDS.flatMap(({ key, label }) => section(label, points(source, entry.data[key]))),
  ...section('The four quadrants', entry.data.quadrants ? [text(cited(source, entry.data.quadrants.text, entry.data.quadrants.cites))] : []),
  ...section('What the source does not say', listIfAny(entry.data.gaps)),
];

const questionSet = ({ data }: Entry<'question-sets'>): TextSection[] =>
  section('When to use it', [
    text(data.whenToUse),
    ...listIfAny(data.parts.flatMap(({ title, intro }) => (intro ? [[{ text: `${title}.`, strong: true }, ` ${intro}`]] : []))),
  ]);

const group = (entry: Entry<'groups'>, source: Source): TextSection[] => [
  ...glance(FACTS.groups(entry)),
  ...source.body(entry),
  ...section('Figures', linked(source, source.graph.pointingAt(entry, 'evidence'))),
];

const idea = (entry: Entry<'ideas'>, { graph, body }: Source): TextSection[] => [...glance(FACTS.ideas(entry, graph)), ...body(entry)];

const recommendation = (entry: Entry<'recommendations'>, { graph }: Source): TextSection[] => [
  ...glance([...FACTS.recommendations(entry), ['Set out in', graph.get(entry.data.source).data.shortTitle], ['Nation', nationNames(entry.data.nations)]]),
  ...section('What it asks', listIfAny(entry.data.asks)),
];

const guidance = (entry: Entry<'guidance'>): TextSection[] => [...glance(FACTS.guidance(entry)), ...section('What it says', listIfAny(entry.data.keyPoints))];

const barrier = (entry: Entry<'barriers'>, source: Source): TextSection[] => [
  ...section('What it looks like', points(source, entry.data.points)),
  ...section(
    'What answers it',
    linked(
      source,
      (entry.data.answeredBy ?? []).map((to) => source.graph.get(to)),
    ),
  ),
  ...section('What it answers', linked(source, source.graph.pointingAt(entry, 'barriers'))),
];

const principle = (entry: Entry<'principles'>, source: Source): TextSection[] => [
  ...section('What it asks', [text(citedWhole(source, entry.data.statement, entry))]),
  ...section('What you would see', listIfAny(entry.data.inPractice)),
  ...section('Dimensions it shapes', listIfAny(source.graph.dimensionsOf(entry).map((dimension) => [source.link(dimension)]))),
];

const dimension = (entry: Entry<'dimensions'>, source: Source): TextSection[] => [
  ...source.body(entry),
  ...section('Ideas in practice', linked(source, source.graph.ideasIn(entry))),
];

/** A line of an answer after its name, in bold letters, with the marks of its sources if there are any. */
const named = ({ cite }: Source, name: string, words: string, cites: readonly PassageRef[] = []): Run[] => [
  { text: `${name}.`, strong: true },
  ` ${words}`,
  ...(cite?.(passageIds(cites)) ?? []),
];

/** Lines of an answer, each after the name of its part. */
const answerLines = (source: Source, parts: readonly { label: string; items: readonly SaidOrAdvised[] }[]) =>
  listIfAny(
    parts.flatMap(({ label, items }) =>
      items.map((item) => ('advice' in item ? named(source, label, `${item.advice} ${OUR_ADVICE}`) : named(source, label, item.text, item.cites))),
    ),
  );

function answer(entry: Entry<'answers'>, source: Source): TextSection[] {
  const { data } = entry;
  const { graph, link } = source;
  const own = forThemselves(entry);
  return [
    ...section('What should happen', points(source, data.should)),
    ...section('What you can say', [text(WORDS_ARE_OURS), ...points(source, data.say)]),
    ...section(
      WHOM_TO_RING,
      listIfAny(data.ifNo.ring.map((item) => ('advice' in item ? `${item.advice} ${OUR_ADVICE}` : cited(source, item.text, item.cites)))),
    ),
    ...section('To take along', listIfAny([[link(graph.get(data.tool))], [link(graph.get(data.place.entry)), `: ${data.place.text}`]])),
    ...section(
      'Who says so',
      listIfAny(data.whoSays.map(({ nation, who, text: words, cites }) => named(source, `${ANSWER_NATIONS[nation]}: ${who}`, words, cites))),
    ),
    ...section('If they still say no', answerLines(source, afterNo(entry))),
    ...section(own.heading, answerLines(source, own.parts)),
  ];
}

/** For each kind of entry, its sections. */
export const SECTIONS: { [C in Teachable]: (entry: Entry<C>, source: Source) => TextSection[] } = {
  'case-studies': caseStudy,
  answers: answer,
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
