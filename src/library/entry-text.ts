// What is read of each kind of entry beyond its summary, in sections: for learners, for paper and for files.
import { OUR_ADVICE, WORDS_ARE_OURS, afterTheWords, forThemselves, helpForYou, moreAfterNo, warningOf, type SaidOrAdvised } from './answers.ts';
import { AFTER_THE_SESSION, IN_THE_ROOM } from './body-headings.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { factApart } from './fact-apart.ts';
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
import * as texts from './texts.ts';

/** What a kind is made from. */
export interface Source {
  graph: Graph;
  /** The text of an entry in sections. */
  body: (entry: AnyEntry) => TextSection[];
  /** A link to an entry, under its title. */
  link: (entry: AnyEntry) => Run;
  /** For those who stop at the pauses of a story: what came of it is told after it, not at its head. */
  tellsResultLast?: true;
  /** What stands after words that rest on passages, where sources are told in place. */
  cite?: Cite;
}

/** The facts of an entry under their heading. */
const glance = (facts: readonly Fact[]) => section(texts.atAGlance, factsIfAny(facts));

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
  const rows = chart.rows.map((row) => [row.label, ...row.values.map((value) => (value === null ? texts.notGiven : String(value)))]);
  return [table(`${chart.title} (${chart.unit})`, ['', ...chart.series], rows)];
}

/** How much wider than a cell to write in the names of the rows are. */
const NAME_WIDTH = 2;

/** The worksheet of a tool as a table to fill in, and prompts. */
function templateBlocks({ intro, rowName, columns, rows = [], prompts }: DataOf<'tools'>['worksheet'], title: string): Block[] {
  const head = [rowName, ...columns.map(({ label }) => label)];
  const blank = (label: string) => head.map((_, index) => (index === 0 ? label : ''));
  const widths = head.map((_, index) => (index === 0 ? NAME_WIDTH : 1));
  return [
    text(intro),
    table(texts.templateOfTool(title), head, rows.length > 0 ? rows.map(({ label }) => blank(label)) : [blank('')], widths),
    ...listIfAny(prompts),
  ];
}

/** Splits the sections of a text before the one with this heading. */
function splitAt(sections: readonly TextSection[], heading: string): [TextSection[], TextSection[]] {
  const at = sections.findIndex((part) => part.heading === heading);
  return at < 0 ? [[...sections], []] : [sections.slice(0, at), sections.slice(at)];
}

function caseStudy(entry: Entry<'case-studies'>, { body, tellsResultLast }: Source): TextSection[] {
  const facts = FACTS['case-studies'](entry);
  const [atHead, atEnd] = tellsResultLast ? factApart(facts, texts.result) : [facts];
  return [
    ...glance(atHead),
    ...body(entry),
    ...section(texts.result, textIfAny(atEnd)),
    ...section(texts.whatCanBeLearnt, listIfAny(entry.data.learningPoints)),
  ];
}

function tool(entry: Entry<'tools'>, { body }: Source): TextSection[] {
  const { data } = entry;
  const [before, after] = splitAt(body(entry), IN_THE_ROOM);
  return [
    ...glance(FACTS.tools(entry)),
    ...before,
    ...stepSection(texts.steps, data.steps),
    ...section(texts.template, templateBlocks(data.worksheet, data.title)),
    ...after,
    ...section(texts.whatThisRestsOn, [text(data.basis)]),
  ];
}

function sessionPlan(entry: Entry<'session-plans'>, { body }: Source): TextSection[] {
  const { data } = entry;
  const [before, after] = splitAt(body(entry), AFTER_THE_SESSION);
  return [
    ...glance(FACTS['session-plans'](entry)),
    ...before,
    ...stepSection(
      texts.thePlan,
      data.steps.map((step) => ({ ...step, grouping: GROUPINGS[step.grouping] })),
    ),
    ...section(texts.lookingAfterPeople, listIfAny(data.care)),
    ...after,
    ...section(texts.whatThisRestsOn, [text(data.basis)]),
  ];
}

const figure = (entry: Entry<'evidence'>): TextSection[] => [
  ...section(texts.theNumbers, [...listIfAny(entry.data.values?.map(({ value, of }) => [{ text: value, strong: true }, ` ${of}`])), ...chartTable(entry.data)]),
  ...section(texts.whomItCounts, factsIfAny(FACTS.evidence(entry))),
  ...section(texts.whatItDoesNotTellYou, listIfAny(entry.data.cautions)),
];

function term(entry: Entry<'glossary'>, { graph, link }: Source): TextSection[] {
  const { more, replacedBy, seeAlso = [] } = entry.data;
  const others = [...(replacedBy ? [replacedBy] : []), ...seeAlso].map((to) => graph.get(to));
  return [
    ...glance(FACTS.glossary(entry, graph)),
    ...section(texts.moreAboutIt, textIfAny(more)),
    ...section(texts.seeAlso, listIfAny(others.map((other) => [link(other)]))),
  ];
}

const model = (entry: Entry<'models'>, source: Source): TextSection[] => [
  ...section(texts.atAGlance, [
    ...factsIfAny(FACTS.models(entry)),
    ...GLANCE_FIELDS.flatMap(({ key, label }) => {
      const cell = entry.data.glance?.[key];
      return cell ? [text(cited(source, texts.fieldSays(label, cell.text), cell.cites))] : [];
    }),
  ]),
  ...section(texts.howItWorks, [text(citedWhole(source, entry.data.description, entry))]),
  ...MODEL_FIELDS.flatMap(({ key, label }) => section(label, points(source, entry.data[key]))),
  ...section(texts.theFourQuadrants, entry.data.quadrants ? [text(cited(source, entry.data.quadrants.text, entry.data.quadrants.cites))] : []),
  ...section(texts.whatTheSourceDoesNotSay, listIfAny(entry.data.gaps)),
];

const questionSet = ({ data }: Entry<'question-sets'>): TextSection[] =>
  section(texts.whenToUseIt, [
    text(data.whenToUse),
    ...listIfAny(data.parts.flatMap(({ title, intro }) => (intro ? [[{ text: `${title}.`, strong: true }, ` ${intro}`]] : []))),
  ]);

const group = (entry: Entry<'groups'>, source: Source): TextSection[] => [
  ...glance(FACTS.groups(entry)),
  ...source.body(entry),
  ...section(texts.figures, linked(source, source.graph.pointingAt(entry, 'evidence'))),
];

const idea = (entry: Entry<'ideas'>, { graph, body }: Source): TextSection[] => [...glance(FACTS.ideas(entry, graph)), ...body(entry)];

const recommendation = (entry: Entry<'recommendations'>, { graph }: Source): TextSection[] => [
  ...glance([...FACTS.recommendations(entry), [texts.setOutIn, graph.get(entry.data.source).data.shortTitle], [texts.nation, nationNames(entry.data.nations)]]),
  ...section(texts.whatItAsks, listIfAny(entry.data.asks)),
];

const guidance = (entry: Entry<'guidance'>): TextSection[] => [...glance(FACTS.guidance(entry)), ...section(texts.whatItSays, listIfAny(entry.data.keyPoints))];

const barrier = (entry: Entry<'barriers'>, source: Source): TextSection[] => [
  ...section(texts.whatItLooksLike, points(source, entry.data.points)),
  ...section(
    texts.whatAnswersIt,
    linked(
      source,
      (entry.data.answeredBy ?? []).map((to) => source.graph.get(to)),
    ),
  ),
  ...section(texts.whatItAnswers, linked(source, source.graph.pointingAt(entry, 'barriers'))),
];

const principle = (entry: Entry<'principles'>, source: Source): TextSection[] => [
  ...section(texts.whatItAsks, [text(citedWhole(source, entry.data.statement, entry))]),
  ...section(texts.whatYouWouldSee, listIfAny(entry.data.inPractice)),
  ...section(texts.dimensionsItShapes, listIfAny(source.graph.dimensionsOf(entry).map((dimension) => [source.link(dimension)]))),
];

const dimension = (entry: Entry<'dimensions'>, source: Source): TextSection[] => [
  ...source.body(entry),
  ...section(texts.ideasInPractice, linked(source, source.graph.ideasIn(entry))),
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
  const forThem = section(own.heading, answerLines(source, own.parts));
  const isForFamily = data.door === 'family';
  const warning = warningOf(graph, entry);
  const more = moreAfterNo(graph, entry);
  return [
    ...section(texts.whatShouldHappen, [
      ...(data.first ? [text(`${data.first} ${OUR_ADVICE}`)] : []),
      ...points(source, data.should),
      ...(warning ? [text(named(source, warning.data.title, warning.data.summary, warning.data.cites))] : []),
    ]),
    ...section(texts.whatYouCanSay, [text(WORDS_ARE_OURS), ...points(source, data.say)]),
    ...afterTheWords(entry).flatMap(({ id, heading, parts }) =>
      section(heading, [...answerLines(source, parts), ...(id === 'if-no' && more ? [text([`${texts.moreOnThis}: `, link(more)])] : [])]),
    ),
    ...section(
      texts.toTakeAlong,
      listIfAny([
        ...(data.tool ? [[link(graph.get(data.tool))]] : []),
        ...helpForYou(graph, entry).map((one) => [link(one)]),
        [link(graph.get(data.place.entry)), `: ${data.place.text}`],
      ]),
    ),
    ...section(
      texts.whoSaysSo,
      listIfAny(data.whoSays.map(({ nation, who, text: words, cites }) => named(source, texts.nationAndWho(ANSWER_NATIONS[nation], who), words, cites))),
    ),
    ...(isForFamily ? [] : forThem),
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
