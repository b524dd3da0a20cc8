// The case studies that an idea in practice itself tells of, and where those were.
import { WHERE_IT_WAS_DONE } from './body-headings.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { partsOf } from './parts.ts';

/** The case studies that stand under “Where it was done”, in the order of the text. */
export function toldCases(graph: Graph, idea: Entry<'ideas'>): Entry<'case-studies'>[] {
  const part = partsOf(idea.body).find(({ heading }) => heading === WHERE_IT_WAS_DONE);
  const ids = part?.pieces.flatMap(({ text }) => [...text.matchAll(/\]\(ref:case-studies\/([a-z0-9-]+)/gu)].map(([, id]) => id!)) ?? [];
  return [...new Set(ids)].flatMap((id) => graph.all('case-studies').find((one) => one.id === id) ?? []);
}

/** The places where something was done, each once and in short. What happened to a person was not done somewhere. Example: Slough */
export const placesOfWork = (cases: readonly Entry<'case-studies'>[]): string[] => [
  ...new Set(cases.flatMap(({ data }) => (data.kind === 'vignette' ? [] : (data.place?.split(':')[0] ?? [])))),
];
