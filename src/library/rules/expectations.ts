// expectation/missing and expectation/twice: a case study names expectations that exist, each once.
// question/missing: the overview of a dimension asks questions that their sets have.
// expectation/group and expectation/name: the groups of a dimension take in all of its expectations, and no two have one name.
import { keyOf, type Entry } from '../entry.ts';
import { nearest, type Issue } from '../issue.ts';
import type { Graph } from '../graph.ts';
import type { Rule } from './rule.ts';
import { allQuestions, missingQuestion } from './set-questions.ts';

/** Each group begins with an expectation of its dimension, after the group before it, and the first with the first. */
function groupIssues({ file, data }: Entry<'dimensions'>): Issue[] {
  const known = data.expectations.map(({ id }) => id);
  const starts = data.groups.map(({ from }) => known.indexOf(from));
  return data.groups.flatMap(({ name, from }, index): Issue[] => {
    const issue = { code: 'expectation/group', file, place: { path: ['groups', index, 'from'] } };
    const start = starts[index]!;
    if (start < 0) return [{ ...issue, message: `from → "${from}" is not an expectation of this dimension.`, didYouMean: nearest(from, known), known }];
    if (index === 0 && start > 0) return [{ ...issue, message: `The first group, “${name}”, begins with the first expectation, "${known[0]}".` }];
    if (index > 0 && start <= starts[index - 1]!)
      return [{ ...issue, message: `“${name}” begins before the group above it has an expectation. Put the groups in the order of the expectations.` }];
    return [];
  });
}

/** No two expectations of a dimension have one name. */
const nameIssues = ({ file, data }: Entry<'dimensions'>): Issue[] =>
  data.expectations.flatMap(({ name }, index) =>
    data.expectations.findIndex((other) => other.name === name) === index
      ? []
      : [{ code: 'expectation/name', file, place: { path: ['expectations', index, 'name'] }, message: `Another expectation is called “${name}” already.` }],
  );

/** The questions of an overview exist. A set that does not exist is reported by ref/missing. */
function questionIssues(graph: Graph, { file, data }: Entry<'dimensions'>): Issue[] {
  const known = new Set(allQuestions(graph).map(({ key }) => key));
  return data.overview.questions.flatMap((to, index): Issue[] =>
    !graph.find(keyOf(to.set)) || known.has(`${to.set.id}#${to.question}`)
      ? []
      : [{ file, place: { path: ['overview', 'questions', index] }, about: keyOf(to.set), ...missingQuestion(graph, to, 'questions') }],
  );
}

const ofDimensions = (graph: Graph): Issue[] =>
  graph.all('dimensions').flatMap((dimension) => [...groupIssues(dimension), ...nameIssues(dimension), ...questionIssues(graph, dimension)]);

export const expectations: Rule = ({ graph }) => {
  const all = graph.all('dimensions').flatMap((dimension) => dimension.data.expectations.map(({ id }) => ({ dimension: dimension.id, id })));
  const ofCaseStudies = graph.all('case-studies').flatMap((caseStudy) => {
    const seen = new Set<string>();
    return caseStudy.data.expects.flatMap(({ dimension, expectation }, index): Issue[] => {
      const key = `${dimension.id}#${expectation}`;
      const issue = { file: caseStudy.file, place: { path: ['expects', index] }, about: keyOf(dimension) };
      // A dimension that does not exist is reported by ref/missing.
      if (!graph.find(keyOf(dimension))) return [];
      if (seen.has(key)) return [{ ...issue, code: 'expectation/twice', message: `expects → "${key}" is named already.` }];
      seen.add(key);
      const known = all.filter((candidate) => candidate.dimension === dimension.id).map(({ id }) => id);
      if (known.includes(expectation)) return [];
      const elsewhere = all.filter(({ id }) => id === expectation).map((found) => `${found.dimension}#${found.id}`);
      return [
        {
          ...issue,
          code: 'expectation/missing',
          message: `expects → "${expectation}" is not an expectation of ${keyOf(dimension)}.`,
          didYouMean: [...nearest(expectation, known).map((id) => `${dimension.id}#${id}`), ...elsewhere].slice(0, 3),
          known,
        },
      ];
    });
  });
  return [...ofDimensions(graph), ...ofCaseStudies];
};
