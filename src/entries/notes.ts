// Numbers the passages that a page cites, so that the marks on paper and the list at the foot agree, and gathers them by document.
import type { AstroGlobal } from 'astro';
import type { AnyEntry, Entry } from '../library/entry.ts';
import type { Graph, PassageNode } from '../library/graph.ts';

/**
 * Gives every passage that the entries cite a number, in the order in which they are read; those without a mark come last. Call it in
 * the page before rendering.
 * @param textFirst as for `citesAsRead`
 */
export const numberNotes = (astro: Pick<AstroGlobal, 'locals'>, graph: Graph, entries: readonly AnyEntry[], textFirst = false): string[] =>
  numberPassages(astro, graph, [...entries.flatMap((entry) => graph.citesAsRead(entry, textFirst)), ...entries.flatMap((entry) => graph.citesOf(entry))]);

/** The same for passages, where a page shows only a part of what its entries say. */
export function numberPassages(astro: Pick<AstroGlobal, 'locals'>, graph: Graph, passages: readonly string[]): string[] {
  const ids = [...new Set(passages)];
  astro.locals.notes = new Map(ids.map((id, index) => [id, index + 1]));
  astro.locals.restsOnOne = byDocument(graph, ids).length === 1;
  return ids;
}

/** Passages by the document they stand in, documents in order of first use. */
export const byDocument = (graph: Graph, ids: readonly string[]): [source: Entry<'sources'>, passages: PassageNode[]][] => [
  ...Map.groupBy(
    [...new Set(ids)].map((id) => graph.passages.get(id)!),
    ({ source }) => source,
  ),
];

/** What Cite.astro leaves in a text: numbers of notes. */
const MARK = /<span class="cites">([\d ]+)<\/span>/g;

/** The ids of the passages whose marks stand in a piece of rendered text, each once. `notes`: as numberNotes() gives them. */
export function markedIn(html: string, notes: ReadonlyMap<string, number>): string[] {
  const ids = [...notes.keys()];
  return [...new Set([...html.matchAll(MARK)].flatMap(([, numbers]) => numbers!.split(' ').map((number) => ids[Number(number) - 1]!)))];
}
