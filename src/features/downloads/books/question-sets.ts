// The question sets as a book, and each by itself, to print or to fill in.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import type { Book } from './book.ts';
import { questionSetSections, setsInOrder } from './question-set.ts';
import { inVolumes } from './volumes.ts';
import * as texts from '../texts.ts';

/** Question sets in one volume. While Typst sets a volume of long ones, each takes some 12 MB of memory (measured in November 2026). */
const MOST = 20;

/** All question sets. */
export const questionSets = (graph: Graph): Book[] =>
  inVolumes({
    id: 'question-sets',
    title: texts.reflectiveQuestionsAndChecklists,
    summary: texts.questionSetsAre,
    contents: 2,
    entries: setsInOrder(graph),
    most: MOST,
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
