// Links inside a text, as writers write them: ref:collection/id, with an anchor if need be.
import type { Graph } from './graph.ts';

/**
 * The path of the site that a link leads to, without the base path; undefined for an address outside the site, and for what a local area
 * leaves out.
 * @throws if there is no such entry
 */
export function pathOfRef(graph: Graph, written: string): string | undefined {
  if (!written.startsWith('ref:')) return undefined;
  const [key = '', anchor] = written.slice('ref:'.length).split('#');
  const entry = graph.find(key);
  if (!entry && graph.leftOut.has(key)) return undefined;
  if (!entry) throw new Error(`A text links to ${key}, which does not exist.`);
  return graph.url(entry) + (anchor ? `#${anchor}` : '');
}
