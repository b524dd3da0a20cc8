// What the browser needs to begin an options appraisal: the library’s models, and the ready criteria with their sources. Made by the build.
import type { ReadyCriterion } from '../../../library/appraisal-criteria.ts';
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { GLANCE_FIELDS } from '../../../library/model-fields.ts';
import { passageIds, type PassageRef } from '../../../library/refs.ts';
import { MODEL_FAMILIES } from '../../../library/schemas/models.ts';
import { NATIONS } from '../../../library/vocabulary.ts';
import { BETWEEN_DOCUMENTS, type OfferedModel, type OptionsData } from './model/options-data.ts';
import * as texts from './texts.ts';

/** The options of the paper in its order, then the kinds of service of the other study. */
const byPaper = (graph: Graph) =>
  graph.all('models').toSorted((one, other) => other.data.family.localeCompare(one.data.family) || one.data.number - other.data.number);

/** A passage with its address. @throws where it is not there; the check of the content says so first */
function passageOf(graph: Graph, id: string) {
  const node = graph.passages.get(id);
  if (!node) throw new Error(`An appraisal rests on “${id}”, which no source holds.`);
  return { ...node, path: `${graph.url(node.source)}#${id}` };
}

const sourcesOf = (graph: Graph, cites: readonly string[]) =>
  cites.map((id) => {
    const { passage, path } = passageOf(graph, id);
    return { title: `${passage.label} (${passage.locator})`, path };
  });

const placesOf = (graph: Graph, cites: readonly PassageRef[]) =>
  passageIds(cites).map((id) => {
    const { passage, path } = passageOf(graph, id);
    return { title: passage.locator, path };
  });

/** What helps to judge a model, in the order in which it is read: what it is, what speaks for it and against it, whom it suits, what it takes. */
function sayingsOf(graph: Graph, { data }: Entry<'models'>): OfferedModel['says'] {
  const points = GLANCE_FIELDS.flatMap(({ key, label }) => {
    const point = data.glance?.[key];
    return point ? [{ field: key, label, text: point.text, places: placesOf(graph, point.cites) }] : [];
  });
  return [{ field: 'summary', label: texts.inShort, text: data.summary, places: placesOf(graph, data.cites) }, ...points];
}

const modelOf = (graph: Graph, model: Entry<'models'>): OfferedModel => {
  const { id, data } = model;
  const says = sayingsOf(graph, model);
  const cites = passageIds([...data.cites, ...Object.values(data.glance ?? {}).flatMap((point) => point.cites)]);
  const documents = new Set(cites.map((passage) => passageOf(graph, passage).source.data));
  return {
    id,
    title: data.title,
    kind: `${MODEL_FAMILIES[data.family]}, ${data.number}`,
    summary: data.summary,
    says,
    from: [...documents]
      .map(({ shortTitle, nations, year }) => texts.documentOf(shortTitle, nations.map((nation) => NATIONS[nation]).join(', '), year))
      .join(BETWEEN_DOCUMENTS),
  };
};

/** The file’s contents. */
export const optionsData = (graph: Graph, criteria: readonly ReadyCriterion[]): OptionsData => ({
  models: byPaper(graph).map((model) => modelOf(graph, model)),
  criteria: criteria.map(({ cites, field: _, ...criterion }) => ({ ...criterion, sources: sourcesOf(graph, cites), reason: '' })),
  fields: Object.fromEntries(criteria.flatMap(({ id, field }) => (field ? [[id, field]] : []))),
});
