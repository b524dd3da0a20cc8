// The library as data: entries with their links both ways, sources with their passages. Described by one Zod schema.
import { z } from 'zod';
import { keyOf } from './entry.ts';
import type { Graph } from './graph.ts';
import { COLLECTIONS, isSetApart } from './refs.ts';

const key = z.string().describe('collection/id of an entry');

/** The stable shape of /data/library.json. Fields may be added; none is renamed or removed within a major version. */
export const libraryDataSchema = z
  .strictObject({
    name: z.string().describe('Name of the site'),
    version: z.string().describe('Version of the library'),
    url: z.string().describe('Address of the home page'),
    licence: z.string().describe('Licence of the site’s own words'),
    entries: z.array(
      z.strictObject({
        id: z.string(),
        collection: z.enum(COLLECTIONS),
        title: z.string(),
        url: z.string().describe('Address on this site, from the root'),
        summary: z.string(),
        dimensions: z.array(z.string()).describe('Ids of the dimensions it serves'),
        links: z.array(key).describe('Entries it points at'),
        backlinks: z.array(key).describe('Entries that point at it'),
        cites: z.array(z.string()).describe('Ids of the passages it rests on'),
      }),
    ),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        publisher: z.string(),
        year: z.string(),
        url: z.string().describe('Address of the source’s page on this site'),
        licence: z.string().describe('The document’s own licence'),
        passages: z.array(
          z.strictObject({
            id: z.string(),
            kind: z.string(),
            label: z.string(),
            locator: z.string(),
            core: z.boolean(),
            citedBy: z.array(key),
            omitted: z.string().optional().describe('Why no entry cites it'),
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'The library as data' });

export type LibraryData = z.output<typeof libraryDataSchema>;

/** The whole library as data. `address` puts a path under the base path of the site. */
export function libraryData(graph: Graph, about: { name: string; version: string; url: string; address: (path: string) => string }): LibraryData {
  const nodes = [...graph.nodes.values()];
  return {
    name: about.name,
    version: about.version,
    url: about.url,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    entries: nodes
      .filter(({ entry }) => entry.collection !== 'sources' && !isSetApart(entry))
      .map(({ entry, links, backlinks }) => ({
        id: entry.id,
        collection: entry.collection,
        title: entry.data.title,
        url: about.address(graph.url(entry)),
        summary: entry.data.summary,
        dimensions: graph.dimensionsOf(entry).map((dimension) => dimension.id),
        links: [...new Set(links.map((link) => keyOf(link.to)))],
        backlinks: [...backlinks].filter((other) => !isSetApart(other)).map(keyOf),
        cites: graph.citesOf(entry),
      })),
    sources: graph.all('sources').map((source) => ({
      id: source.id,
      title: source.data.title,
      publisher: source.data.publisher,
      year: source.data.year,
      url: about.address(graph.url(source)),
      licence: source.data.licence,
      passages: source.data.passages.map(({ id, kind, label, locator, core, omitted }) => ({
        id,
        kind,
        label,
        locator,
        core,
        citedBy: graph.passages.get(id)!.citedBy.map(keyOf),
        ...(omitted ? { omitted } : {}),
      })),
    })),
  };
}
