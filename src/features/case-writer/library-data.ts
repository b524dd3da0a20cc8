// Writes what the form is told of the library (/data/case-writer.json). Runs in the build.
import type { Graph } from '../../library/graph.ts';
import { findAvoided, officialNames } from '../../library/words-to-avoid.ts';
import type { WriterData } from './model/writer-data.ts';

/** The file's contents. */
export function writerData(graph: Graph): WriterData {
  const known = officialNames([]);
  const titles = [...graph.all('guidance').map(({ data }) => data.officialTitle), ...graph.all('sources').map(({ data }) => data.title)];
  const caseStudies = graph.all('case-studies');
  return {
    dimensions: graph.dimensions().map((dimension) => ({
      id: dimension.id,
      title: dimension.data.title,
      ideas: graph.ideasIn(dimension).map(({ id, data }) => ({ id, title: data.title })),
      expectations: dimension.data.expectations.map(({ id, text }) => ({ id: `${dimension.id}#${id}`, text })),
    })),
    taken: {
      ids: [...caseStudies, ...graph.all('sources')].map(({ id }) => id),
      titles: caseStudies.map(({ data }) => data.title.toLowerCase()),
    },
    names: titles.filter((title) => findAvoided(title, known).length > 0),
  };
}
