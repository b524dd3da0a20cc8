// The books that the build makes, in the order in which the page of downloads lists them. To add one: docs/add-a-book.md.
import type { Graph } from '../../../library/graph.ts';
import { blanks } from './blanks.ts';
import type { Book } from './book.ts';
import { caseStudies, caseStudiesForFacilitators } from './case-studies.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { models } from './models.ts';
import { protocol } from './protocol.ts';
import { questionSets } from './question-sets.ts';

/** All books of the library. */
export const booksOf = (graph: Graph): Book[] => [
  protocol,
  guide,
  ...questionSets(graph),
  ...caseStudies(graph),
  ...caseStudiesForFacilitators(graph),
  ...blanks(graph),
  models,
  ...glossary(graph),
];

/** One of them by its id, if there is such a one. */
export const bookOf = (graph: Graph, id: string): Book | undefined => booksOf(graph).find((book) => book.id === id);
