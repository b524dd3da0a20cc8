// Writes the list of everything that can be picked (/data/teach/catalogue.json). Runs in the build.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { siteVersion } from '../../../library/site-version.ts';
import type { Catalogue, CatalogueItem } from '../model/content.ts';
import { entryKey } from '../model/content.ts';
import { learnerEntries, teachableEntries, type Address } from './learner-entry.ts';
import { readyBody, readyMade } from './ready-made.ts';
import * as texts from '../texts.ts';

/** Minutes to think about one question and write a short answer. */
const QUESTION_MINUTES = 3;

const questionItems = (graph: Graph, set: Entry<'question-sets'>, url: string): CatalogueItem[] =>
  set.data.parts.flatMap((part) =>
    part.questions.map((question) => ({
      key: `${entryKey('question-sets', set.id)}#${question.id}`,
      title: question.text,
      kind: texts.question,
      url: `${url}#${question.id}`,
      summary: set.data.title,
      minutes: QUESTION_MINUTES,
      dimensions: [...new Set(question.ideas.map((idea) => graph.get(idea).data.dimension.id))],
    })),
  );

/** Everything that can be part of an assignment, and the ready-made assignments. */
export function catalogue(graph: Graph, address: Address): Catalogue {
  const learnerEntry = learnerEntries(graph, address);
  const items = teachableEntries(graph).flatMap((entry): CatalogueItem[] => {
    const { title: learnerTitle, kind, url, minutes } = learnerEntry(entry);
    const { title, summary } = entry.data;
    const own = {
      key: entryKey(entry.collection, entry.id),
      title,
      ...(learnerTitle !== title && { learnerTitle }),
      kind,
      url,
      summary,
      minutes,
      dimensions: graph.dimensionsOf(entry).map(({ id }) => id),
    };
    return [own, ...(entry.collection === 'question-sets' ? questionItems(graph, entry, url) : [])];
  });
  return {
    siteVersion: siteVersion(graph),
    dimensions: graph.dimensions().map(({ id, data }) => ({ id, title: data.title, number: data.number })),
    items,
    ready: readyMade(graph).map((entry) => ({
      id: entry.id,
      title: entry.data.title,
      summary: entry.data.summary,
      minutes: entry.data.minutes,
      ...(entry.data.dimension ? { dimension: entry.data.dimension.id } : {}),
      body: readyBody(entry),
    })),
  };
}
