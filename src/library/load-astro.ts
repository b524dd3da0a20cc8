// Loads the library inside the build, through Astro's content collections.
import { getCollection, getEntry, render } from 'astro:content';
import type { AnyEntry } from './entry.ts';
import { buildGraph, type Graph } from './graph.ts';
import { COLLECTIONS, type CollectionName } from './refs.ts';
import { compileTerms } from './terms.ts';

let graph: Promise<Graph> | undefined;

async function load(): Promise<Graph> {
  const entries: AnyEntry[] = [];
  for (const collection of COLLECTIONS) {
    const found = await getCollection(collection);
    found.sort((a, b) => a.id.localeCompare(b.id));
    for (const entry of found)
      entries.push({
        collection,
        id: entry.id,
        data: entry.data,
        body: entry.body ?? '',
        file: entry.filePath ?? `content/${collection}/${entry.id}`,
      } as AnyEntry);
  }
  return buildGraph(entries);
}

/** The graph of the whole library, built once per build. While developing it is built anew for each page. */
export const getGraph = (): Promise<Graph> => (import.meta.env.DEV ? load() : (graph ??= load()));

/** `getStaticPaths` of pages that each show one entry of a collection: `id` is in the address, and in the props. */
export const pathsOfEntries = (collection: CollectionName) => async () =>
  (await getGraph()).all(collection).map(({ id }) => ({ params: { id }, props: { id } }));

let terms: ReturnType<typeof compileTerms> | undefined;

/** The glossary terms that texts explain, compiled once per build. While developing, anew for each page. */
export async function getTerms() {
  if (terms && !import.meta.env.DEV) return terms;
  return (terms = compileTerms((await getGraph()).all('glossary').filter((entry) => entry.data.explain !== false)));
}

/** The body of an entry as an Astro component, with its headings. @throws if there is no such entry */
export async function renderBody(entry: AnyEntry) {
  const found = await getEntry(entry.collection, entry.id);
  if (!found) throw new Error(`The library has no entry ${entry.collection}/${entry.id}.`);
  return render(found);
}
