// Parts of the library by themselves: what is taken away from the page of one dimension, question set or case study.
import type { AnyEntry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import type { Book } from './book.ts';
import { caseStudyBook } from './case-studies.ts';
import { dimensionBook } from './protocol.ts';
import { questionSetBook } from './question-sets.ts';

/** The entry by itself as a book, if its kind can be taken away so. */
export function extractOf(entry: AnyEntry): Book | undefined {
  switch (entry.collection) {
    case 'dimensions':
      return dimensionBook(entry);
    case 'question-sets':
      return questionSetBook(entry);
    case 'case-studies':
      return caseStudyBook(entry);
    default:
      return undefined;
  }
}

/** All of them. */
export const extractsOf = (graph: Graph): Book[] => graph.entries.map(extractOf).filter((book) => book !== undefined);
