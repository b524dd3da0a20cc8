// Numbers the passages that a page cites, so that marks in the text and the list at the foot agree.
import type { AstroGlobal } from 'astro';
import type { AnyEntry } from '../library/entry.ts';
import type { Graph } from '../library/graph.ts';

/** Gives every passage that the entries cite a number, in order of first use. Call it in the page before rendering. */
export function numberNotes(astro: Pick<AstroGlobal, 'locals'>, graph: Graph, entries: readonly AnyEntry[]): string[] {
  const ids = [...new Set(entries.flatMap((entry) => graph.citesOf(entry)))];
  astro.locals.notes = new Map(ids.map((id, index) => [id, index + 1]));
  return ids;
}
