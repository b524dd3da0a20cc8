// What stands beside each other when models are compared: each thing once, the strongest first, with the places of the sources that say it.
import type { Entry } from '../../library/entry.ts';
import { GLANCE_FIELDS, MODEL_FIELDS } from '../../library/model-fields.ts';
import { passageIds, type PassageRef } from '../../library/refs.ts';
import * as libraryTexts from '../../library/texts.ts';
import * as texts from './texts.ts';

type Model = Entry<'models'>;

interface Point {
  text: string;
  cites: readonly PassageRef[];
}

/** What one model says in one field. Without points the source says nothing. */
export interface ComparedCell {
  points: string[];
  /** The passages that they rest on, each once. */
  passages: string[];
}

export interface ComparedRow {
  label: string;
  /** One for each model, in their order. */
  cells: ComparedCell[];
}

type LongKey = (typeof MODEL_FIELDS)[number]['key'];
type GlanceKey = (typeof GLANCE_FIELDS)[number]['key'];

/** Fields of which the grid of all models gives the first point in short. They come first. */
const WITH_SHORT: readonly (readonly [LongKey, GlanceKey])[] = [
  ['strengths', 'for'],
  ['limitations', 'against'],
  ['whoItSupports', 'suits'],
  ['whatNeedsToBeInPlace', 'needs'],
];

const rowOf = (label: string, models: readonly Model[], pointsOf: (model: Model) => readonly Point[]): ComparedRow => ({
  label,
  cells: models.map((model) => {
    const points = pointsOf(model);
    return { points: points.map(({ text }) => text), passages: [...new Set(points.flatMap(({ cites }) => passageIds(cites)))] };
  }),
});

/** The points that say at length what one says in short: all that rest on its passages alone, if together they rest on all of them. */
function atLength(short: Point, points: readonly Point[]): readonly Point[] {
  const wanted = new Set(passageIds(short.cites));
  const same = points.filter(({ cites }) => passageIds(cites).every((id) => wanted.has(id)));
  return new Set(same.flatMap(({ cites }) => passageIds(cites))).size === wanted.size ? same : [];
}

const allPoints = ({ data }: Model): Point[] => MODEL_FIELDS.flatMap(({ key }): readonly Point[] => data[key] ?? []);

/** What is said of cost, or of the time to start: at length where a field says it so, which then leaves it out. */
function ofCost(model: Model, key: 'cost' | 'start'): readonly Point[] {
  const short = model.data.glance?.[key];
  if (!short) return [];
  const long = atLength(short, allPoints(model));
  return long.length > 0 ? long : [short];
}

/** What a field says, without what stands under cost or time. */
function ofField(model: Model, key: LongKey): readonly Point[] {
  const elsewhere = [...ofCost(model, 'cost'), ...ofCost(model, 'start')];
  return (model.data[key] ?? []).filter((point) => !elsewhere.includes(point));
}

/** The same with the strongest point first. It is said in short only where no point says it at length. */
function strongestFirst(model: Model, key: LongKey, shortKey: GlanceKey): readonly Point[] {
  const short = model.data.glance?.[shortKey];
  const points = ofField(model, key);
  if (!short) return points;
  const same = atLength(short, points);
  return [...(same.length > 0 ? same : [short]), ...points.filter((point) => !same.includes(point))];
}

const labelOf = (key: LongKey) => MODEL_FIELDS.find((field) => field.key === key)!.label;

/** The rows: what each is, then what is weighed, then what it is made of. Rows of which no model says anything are among them: another model may. */
export const comparedRows = (models: readonly Model[]): ComparedRow[] => [
  rowOf(texts.inShort, models, ({ data }) => [{ text: data.summary, cites: data.cites }]),
  ...WITH_SHORT.map(([key, short]) => rowOf(labelOf(key), models, (model) => strongestFirst(model, key, short))),
  ...GLANCE_FIELDS.flatMap(({ key, label }) => (key === 'cost' || key === 'start' ? [rowOf(label, models, (model) => ofCost(model, key))] : [])),
  ...MODEL_FIELDS.flatMap(({ key, label }) => (WITH_SHORT.some(([taken]) => taken === key) ? [] : [rowOf(label, models, (model) => ofField(model, key))])),
  rowOf(libraryTexts.framesOfIntegration, models, ({ data }) => (data.integrationFrames ?? []).map((text) => ({ text, cites: [] }))),
  rowOf(libraryTexts.theFourQuadrants, models, ({ data }) => (data.quadrants ? [data.quadrants] : [])),
];
