// Gives pages the library, as the check reads it, and renders the texts of its entries.
import { getEntry, render, type CollectionKey } from 'astro:content';
import { contentStamp } from './content-stamp.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { partParam } from './list-parts.ts';
import { loadGraph } from './load-files.ts';
import type { CollectionName } from './refs.ts';
import { compileTerms } from './terms.ts';

interface Loaded {
  stamp: number;
  graph: Graph;
  terms?: ReturnType<typeof compileTerms>;
}
let loaded: Loaded | undefined;

/** The library, read once, and while developing once after each change of the content. */
function library(): Loaded {
  const stamp = contentStamp();
  if (loaded?.stamp === stamp) return loaded;
  return (loaded = { stamp, graph: loadGraph(process.cwd()) });
}

/** The graph of the whole library. */
export const getGraph = (): Promise<Graph> => Promise.resolve(library().graph);

/**
 * `getStaticPaths` of pages that each show one entry of a collection: its id is in the address, and in the props.
 * @param param what the address calls it
 */
export const pathsOfEntries =
  (collection: CollectionName, param = 'id') =>
  async () =>
    (await getGraph()).all(collection).map(({ id }) => ({ params: { [param]: id }, props: { id } }));

/**
 * `getStaticPaths` of a tab of each dimension that goes on over several pages: the first has the address of the tab.
 * @param partsOf the parts that stand on one page each
 */
export const pathsOfTab = (partsOf: (graph: Graph, dimension: Entry<'dimensions'>) => readonly unknown[]) => async () => {
  const graph = await getGraph();
  return graph.dimensions().flatMap((dimension) =>
    partsOf(graph, dimension).map((_, index) => ({
      params: { dimension: dimension.id, page: partParam(index + 1) },
      props: { id: dimension.id, number: index + 1 },
    })),
  );
};

/** The entry that a page of `pathsOfEntries` shows, in the graph where it stands. */
export async function entryOfPage<C extends CollectionName>(collection: C, id: string) {
  const graph = await getGraph();
  return { graph, entry: graph.get({ collection, id }) };
}

/** The glossary terms that texts explain. */
export function getTerms() {
  const from = library();
  return (from.terms ??= compileTerms(from.graph.all('glossary').filter((entry) => entry.data.explain !== false)));
}

/** The body of an entry as an Astro component, with its headings. @throws if there is no such entry */
export async function renderBody(entry: AnyEntry) {
  const found = await getEntry(entry.collection as CollectionKey, entry.id);
  if (!found) throw new Error(`The library has no entry ${entry.collection}/${entry.id}.`);
  return render(found);
}
