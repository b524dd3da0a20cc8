// The question sets as a book, and each by itself, to print or to fill in.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import type { Book } from './book.ts';
import { questionSetSections, setsInOrder } from './question-set.ts';
import { inVolumes } from './volumes.ts';

/** All question sets. */
export const questionSets = (graph: Graph): Book[] =>
  inVolumes({
    id: 'question-sets',
    title: 'Reflective questions and checklists',
    summary:
      'Every question set of the library with what each level looks like, boxes to tick and lines to write on. For teams and partnerships who want to know where they stand.',
    contents: 2,
    entries: setsInOrder(graph),
    write: (writer, sets) => sets.flatMap((set) => questionSetSections(writer, set, 1)),
  });

/** One question set by itself. */
export const questionSetBook = (set: Entry<'question-sets'>): Book => ({
  id: `question-sets/${set.id}`,
  title: set.data.title,
  summary: set.data.summary,
  page: (graph) => graph.url(set),
  write: (writer) => questionSetSections(writer, set, 1),
});
