// expectation/missing and expectation/twice: a case study names expectations that exist, each once.
import { keyOf } from '../entry.ts';
import { nearest, type Issue } from '../issue.ts';
import type { Rule } from './rule.ts';

export const expectations: Rule = ({ graph }) => {
  const all = graph.all('dimensions').flatMap((dimension) => dimension.data.expectations.map(({ id }) => ({ dimension: dimension.id, id })));
  return graph.all('case-studies').flatMap((caseStudy) => {
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
};
