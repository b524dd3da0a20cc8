// What the browser needs to begin an options appraisal: the library’s models, and the ready criteria with their sources. Made by the build.
import type { ReadyCriterion } from '../../../library/appraisal-criteria.ts';
import type { Graph } from '../../../library/graph.ts';
import { MODEL_FAMILIES } from '../../../library/schemas/models.ts';
import type { OptionsData } from './model/options-data.ts';

/** The options of the paper in its order, then the kinds of service of the other study. */
const byPaper = (graph: Graph) =>
  graph.all('models').toSorted((one, other) => other.data.family.localeCompare(one.data.family) || one.data.number - other.data.number);

/** The passages with their addresses. @throws where a passage is not there; the check of the content says so first */
function sourcesOf(graph: Graph, cites: readonly string[]) {
  return cites.map((id) => {
    const node = graph.passages.get(id);
    if (!node) throw new Error(`A criterion rests on “${id}”, which no source holds.`);
    return { title: `${node.passage.label} (${node.passage.locator})`, path: `${graph.url(node.source)}#${id}` };
  });
}

/** The file’s contents. */
export const optionsData = (graph: Graph, criteria: readonly ReadyCriterion[]): OptionsData => ({
  models: byPaper(graph).map(({ id, data }) => ({ id, title: data.title, kind: `${MODEL_FAMILIES[data.family]}, ${data.number}`, summary: data.summary })),
  criteria: criteria.map(({ cites, ...criterion }) => ({ ...criterion, sources: sourcesOf(graph, cites), reason: '' })),
});
