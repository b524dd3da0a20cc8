// The drawing of each entry that has one, by its collection and id. A new idea, tool, model, answer or result gets a line in the file of its kind.
import type { AnyEntry } from '../entry.ts';
import { answers } from './answers.ts';
import { ideas } from './ideas.ts';
import { models } from './models.ts';
import { results } from './results.ts';
import type { Drawing } from './shapes.ts';
import { tools } from './tools.ts';

/** Drawings by collection. Those of case studies show their results. */
export const DRAWINGS: Partial<Record<AnyEntry['collection'], Readonly<Record<string, Drawing>>>> = { ideas, tools, models, answers, 'case-studies': results };

/** The drawing of an entry, if it has one. */
export const drawingOf = ({ collection, id }: Pick<AnyEntry, 'collection' | 'id'>): Drawing | undefined => DRAWINGS[collection]?.[id];

/** The path data of each layer that a drawing has, the faintly filled one first, so that lines and people stand on it. */
export const layersOf = (drawing: Drawing) =>
  (['tint', 'line', 'gap', 'dot'] as const).flatMap((layer) => (drawing[layer]?.length ? [{ layer, path: drawing[layer].join('') }] : []));

/** Entries that ought to have a drawing and have none: their dimension’s sign stands in for it. */
export const undrawn = <Entry extends AnyEntry>(entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => {
    if (drawingOf(entry) || !DRAWINGS[entry.collection]) return false;
    return entry.collection !== 'case-studies' || entry.data.result !== 'not-stated';
  });
