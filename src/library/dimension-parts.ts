// What the library holds on a dimension, kind by kind, the closest first; and the ways on from each of its expectations.
import { MOST_ON_TAB, MOST_QUESTIONS_ON_IDEA, type DimensionTab } from './dimension-tabs.ts';
import type { Entry } from './entry.ts';
import { byTitle, type AskedQuestion, type ExpectationNode, type Graph } from './graph.ts';
import { inParts, partPath, roomOf } from './list-parts.ts';
import { partsOf } from './parts.ts';
import { keysOf, RESULT_KINDS } from './vocabulary.ts';
import { questionsAbout } from './words.ts';

type Expectation = ExpectationNode['expectation'];

/** Measured results before reported ones, and those before what is hoped for. */
export const byResult = (a: Entry<'case-studies'>, b: Entry<'case-studies'>) => {
  const order = keysOf(RESULT_KINDS);
  return order.indexOf(a.data.result) - order.indexOf(b.data.result);
};

/** As `byResult`, then a number with its base and limit before words, then those of which the source says most, then by title. */
export const bySurety = (a: Entry<'case-studies'>, b: Entry<'case-studies'>) =>
  byResult(a, b) || Number(!a.data.resultCount) - Number(!b.data.resultCount) || b.data.cites.length - a.data.cites.length || byTitle(a, b);

/** All entries that serve a dimension. Those that serve it first and foremost come first. */
export function holdingsOf(graph: Graph, dimension: Entry<'dimensions'>) {
  const serves = (entry: Parameters<Graph['dimensionsOf']>[0]) => graph.dimensionsOf(entry).includes(dimension);
  const ideas = graph.ideasIn(dimension);
  const own = new Set(ideas.map(({ id }) => id));
  const byCloseness = <E extends { data: { ideas: { id: string }[] } }>(entries: E[]) =>
    entries.sort((a, b) => Number(!own.has(a.data.ideas[0]!.id)) - Number(!own.has(b.data.ideas[0]!.id)));
  const figures = graph.all('evidence').filter(serves);
  const isFirstHere = (figure: Entry<'evidence'>) => figure.data.dimensions[0]?.id === dimension.id;
  return {
    ideas,
    cases: byCloseness(graph.all('case-studies').filter(serves)),
    asked: questionsAbout(graph, own),
    sets: graph.all('question-sets').filter(serves),
    tools: byCloseness(graph.all('tools').filter(serves)),
    /** Those that can be drawn come first, and among them those that belong here before all. */
    figures: figures.toSorted((a, b) => Number(!a.data.chart) - Number(!b.data.chart) || Number(!isFirstHere(a)) - Number(!isFirstHere(b))),
    models: graph.all('models').filter(serves),
    principles: graph.all('principles').filter(serves),
    guidance: graph.all('guidance').filter(serves),
    answers: graph.all('answers').filter(serves),
  };
}
export type Holdings = ReturnType<typeof holdingsOf>;

/** The ideas in practice of a dimension, in the parts that stand on one page each of its tab of ideas. */
export const ideaParts = (graph: Graph, dimension: Entry<'dimensions'>): Entry<'ideas'>[][] => inParts(graph.ideasIn(dimension), MOST_ON_TAB);

/** The same in the parts of its tab of questions, where an idea takes the more room the more questions are about it. */
export const askingParts = (graph: Graph, dimension: Entry<'dimensions'>): Entry<'ideas'>[][] =>
  inParts(graph.ideasIn(dimension), MOST_ON_TAB, ({ id }) => roomOf(Math.min(MOST_QUESTIONS_ON_IDEA, questionsAbout(graph, new Set([id])).length)));

/** Made once for a graph: each idea asks for its own, and to know one part is to know them all. */
const askingPaths = new WeakMap<Graph, Map<string, string>>();

const askingPathsOf = (graph: Graph): Map<string, string> =>
  new Map(
    graph
      .all('dimensions')
      .flatMap((dimension) =>
        askingParts(graph, dimension).flatMap((ideas, index) =>
          ideas.map(({ id }): [string, string] => [id, `${partPath(`${graph.url(dimension)}questions/`, index + 1)}#on-${id}`]),
        ),
      ),
  );

/** Where the questions about an idea stand on the tab of its dimension. */
export function askingPath(graph: Graph, { id }: Entry<'ideas'>): string {
  const paths = askingPaths.get(graph) ?? askingPathsOf(graph);
  askingPaths.set(graph, paths);
  // Every idea has a dimension, whose tab of questions names it.
  return paths.get(id)!;
}

/** How many entries stand behind each tab. Of sources, how many documents. */
export const tabCounts = (graph: Graph, dimension: Entry<'dimensions'>, held: Holdings): Record<DimensionTab, number> => ({
  ideas: held.ideas.length,
  'case-studies': held.cases.length,
  questions: held.asked.length,
  tools: held.tools.length,
  evidence: held.figures.length,
  sources: new Set(graph.citesOf(dimension).map((id) => graph.passages.get(id)?.source)).size,
});

/** A group of expectations under its name, each with its number among all. */
export interface ExpectationGroup {
  name: string;
  expectations: { number: number; expectation: Expectation }[];
}

/** The expectations of a dimension in their groups: each goes on to where the next one begins. */
export function expectationGroups({ data }: Entry<'dimensions'>): ExpectationGroup[] {
  const numbered = data.expectations.map((expectation, index) => ({ number: index + 1, expectation }));
  const starts = data.groups.map(({ from }) => data.expectations.findIndex(({ id }) => id === from));
  return data.groups.map(({ name }, index) => ({ name, expectations: numbered.slice(starts[index], starts[index + 1]) }));
}

/** The ways on from an expectation. */
export interface WaysOn {
  idea: Entry<'ideas'> | undefined;
  caseStudy: Entry<'case-studies'> | undefined;
  asked: AskedQuestion | undefined;
  tool: Entry<'tools'> | undefined;
}

/** The first that nothing has led to yet, or else the first. */
function fresh<T>(found: readonly T[], keyOf: (one: T) => string, used: Set<string>): T | undefined {
  const one = found.find((candidate) => !used.has(keyOf(candidate))) ?? found[0];
  if (one) used.add(keyOf(one));
  return one;
}

/** Entries about some ideas, idea by idea: first those that are about it before all else. */
const nearest = <E extends { data: { ideas: { id: string }[] } }>(ideas: readonly Entry<'ideas'>[], about: (idea: Entry<'ideas'>) => E[]): E[] =>
  ideas.flatMap((idea) => about(idea).toSorted((a, b) => Number(a.data.ideas[0]!.id !== idea.id) - Number(b.data.ideas[0]!.id !== idea.id)));

/** Whether a question is asked of the person who gets care. Others are asked of a team or a service. */
export const isToThePerson = ({ set, question }: AskedQuestion): boolean =>
  set.data.parts.some(({ toThePerson, questions }) => toThePerson === true && questions.includes(question));

/**
 * Questions to talk about stand nearer than lines of a checklist, those that are about the idea before all else nearer still, and those for a team
 * before those to ask the person.
 */
const remoteness = (asked: AskedQuestion, idea: string) =>
  Number(isToThePerson(asked)) * 4 + Number(asked.question.ideas[0]?.id !== idea) * 2 + Number(asked.set.data.kind !== 'reflection');

/** The questions about an idea, the nearest first. */
export const nearestQuestions = (graph: Graph, idea: string): AskedQuestion[] =>
  questionsAbout(graph, new Set([idea])).toSorted((a, b) => remoteness(a, idea) - remoteness(b, idea));

/**
 * For each expectation of a dimension, by its id, the nearest idea with a case study, a question and a tool that serve its ideas.
 * Neighbours that share an idea lead to different things where there are enough.
 */
export function waysOnFrom(graph: Graph, dimension: Entry<'dimensions'>): Map<string, WaysOn> {
  const used = new Set<string>();
  return new Map(
    dimension.data.expectations.map((expectation) => {
      const ideas = expectation.ideas.map(({ id }) => graph.get({ collection: 'ideas', id }));
      const way = {
        idea: ideas[0],
        caseStudy: fresh(nearest(ideas, (idea) => graph.related(idea, 'case-studies')).toSorted(byResult), ({ id }) => `case-studies/${id}`, used),
        asked: fresh(
          ideas.flatMap((idea) => nearestQuestions(graph, idea.id)),
          ({ set, question }) => `${set.id}#${question.id}`,
          used,
        ),
        tool: fresh(
          nearest(ideas, (idea) => graph.related(idea, 'tools')),
          ({ id }) => `tools/${id}`,
          used,
        ),
      };
      return [expectation.id, way];
    }),
  );
}

const SCENE = /^\*\*Illustrative\.\*\*\s+/u;

/** The scene that opens the first of some ideas that has one, in plain words. It is marked there as illustrative, and has to be wherever it is told. */
export function sceneOf(ideas: readonly Entry<'ideas'>[]): { text: string; idea: Entry<'ideas'> } | undefined {
  for (const idea of ideas) {
    const piece = partsOf(idea.body)
      .flatMap(({ pieces }) => pieces)
      .find(({ text }) => SCENE.test(text));
    if (piece) return { text: piece.text.replace(SCENE, '').replace(/\s+/gu, ' ').trim(), idea };
  }
  return undefined;
}

/** The figures that the page of a dimension showed before its parts had pages of their own: the first two, those with a chart first. */
export function figuresOfOld(graph: Graph, dimension: Entry<'dimensions'>): Entry<'evidence'>[] {
  const figures = graph.all('evidence').filter((entry) => graph.dimensionsOf(entry).includes(dimension));
  return [...figures.filter(({ data }) => data.chart), ...figures.filter(({ data }) => !data.chart)].slice(0, 2);
}

/** Anchors that the page of a dimension had before, by the tab under which each is now. Links to them are kept. */
export function movedFromOverview(graph: Graph, dimension: Entry<'dimensions'>): { evidence: string[]; sources: string[] } {
  const cited = new Set([dimension, ...figuresOfOld(graph, dimension)].flatMap((entry) => graph.citesOf(entry)));
  const figures = figuresOfOld(graph, dimension).filter(({ id }) => id !== dimension.data.overview.figure?.id);
  const anchors = figures.flatMap(({ id, data }) => (data.chart ? [id, `chart-${id}`] : [id]));
  return { evidence: ['why-it-matters', ...anchors], sources: Array.from(cited, (_, index) => `note-${index + 1}`) };
}
