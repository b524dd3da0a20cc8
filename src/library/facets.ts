// What lists are narrowed by: the facets of an entry, and the values in use in a list.
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import { STAGES } from './schemas/tools.ts';
import { AUDIENCES, NATIONS, SETTINGS, TIME_BANDS } from './vocabulary.ts';
import * as texts from './texts.ts';

export const FACET_LABELS = {
  stage: texts.stageOfAnImprovement,
  dimension: texts.dimension,
  audience: texts.forReaders,
  setting: texts.setting,
  nation: texts.nation,
  time: texts.time,
  published: texts.published,
  named: texts.namedBy,
} as const;
export type FacetName = keyof typeof FACET_LABELS;
export type FacetValues = Partial<Record<FacetName, string[]>>;

const PUBLISHED_BANDS = [
  { id: 'before-2010', label: texts.before2010, to: 2009 },
  { id: '2010-to-2014', label: texts.from2010To2014, to: 2014 },
  { id: '2015-to-2019', label: texts.from2015To2019, to: 2019 },
  { id: 'from-2020', label: texts.from2020, to: Infinity },
];
/** Tools that the protocol’s learning system names, apart from all others. */
const NAMED_BY = [{ id: 'the-protocol', label: texts.protocolsTenTools }];
/** Words a minute, a common rate for careful reading of plain text. */
const READING_RATE = 200;

/** The values of one entry in every facet that its kind has. */
export function facetsOf(graph: Graph, entry: AnyEntry): FacetValues {
  const data = entry.data as { audiences?: string[]; settings?: string[]; nations?: string[]; minutes?: number; year?: string };
  const values: FacetValues = { dimension: graph.dimensionsOf(entry).map((dimension) => dimension.id) };
  if (entry.collection === 'tools') {
    if (entry.data.stage) values.stage = [entry.data.stage];
    if (entry.data.protocolTool) values.named = ['the-protocol'];
  }
  if (data.audiences) values.audience = data.audiences;
  if (entry.collection === 'answers') values.audience = entry.data.door === 'family' ? ['family-and-peer'] : ['practitioner'];
  if (data.settings) values.setting = data.settings;
  // An idea or an answer speaks for the nations of the passages it rests on.
  const nations = data.nations ?? (entry.collection === 'ideas' || entry.collection === 'answers' ? graph.nationsOf(graph.citesOf(entry)) : undefined);
  if (nations) values.nation = nations;
  if (entry.collection === 'guidance') {
    const year = Number(/\d{4}/.exec(data.year ?? '')?.[0]);
    if (year) values.published = [PUBLISHED_BANDS.find((band) => year <= band.to)!.id];
  } else values.time = [timeBandOf(data.minutes ?? readingMinutes(entry.body)).id];
  return values;
}

const timeBandOf = (minutes: number) => TIME_BANDS.find((band) => minutes <= band.max)!;
export const readingMinutes = (body: string) => Math.max(1, Math.round(body.split(/\s+/).length / READING_RATE));

export interface FacetOption {
  value: string;
  label: string;
  count: number;
}
export interface Facet {
  name: FacetName;
  label: string;
  options: FacetOption[];
}

/** The facets worth showing for a list: those with values that tell entries apart, in a fixed order. */
export function facetsInUse(graph: Graph, items: readonly FacetValues[]): Facet[] {
  const orders: Record<FacetName, { id: string; label: string }[]> = {
    stage: Object.entries(STAGES).map(([id, label]) => ({ id, label })),
    dimension: graph.dimensions().map((entry) => ({ id: entry.id, label: entry.data.title })),
    audience: Object.entries(AUDIENCES).map(([id, label]) => ({ id, label })),
    setting: Object.entries(SETTINGS).map(([id, label]) => ({ id, label })),
    nation: Object.entries(NATIONS).map(([id, label]) => ({ id, label })),
    time: [...TIME_BANDS],
    published: PUBLISHED_BANDS,
    named: NAMED_BY,
  };
  return (Object.keys(orders) as FacetName[])
    .map((name) => ({
      name,
      label: FACET_LABELS[name],
      options: orders[name]
        .map(({ id, label }) => ({ value: id, label, count: items.filter((item) => item[name]?.includes(id)).length }))
        .filter((option) => option.count > 0),
    }))
    .filter(({ options }) => options.length > 1 || options.some((option) => option.count < items.length));
}
