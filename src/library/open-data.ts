// The library as data: entries with their links both ways, sources with their passages. Described by one Zod schema.
import { z } from 'zod';
import { dayAdded, withdrawnFrom } from './changes.ts';
import { keyOf } from './entry.ts';
import type { Graph } from './graph.ts';
import { LOCATOR_UNITS, countedIn } from './locator.ts';
import type { PublishedList, RedirectList } from './published.ts';
import { COLLECTIONS, isSetApart, passageIds } from './refs.ts';
import { PASSAGE_KINDS } from './schemas/sources.ts';
import { siteVersion } from './site-version.ts';
import { AUDIENCES, NATIONS, POPULATIONS, keysOf } from './vocabulary.ts';

const key = z.string().describe('collection/id of an entry');
const day = z.iso.date();
const nations = z.array(z.enum(keysOf(NATIONS))).optional();

/** Where in its document a passage stands. */
const place = z.strictObject({
  section: z.string().describe('Id of the part of the outline'),
  order: z.number().describe('Its place among the passages of the source, from 1, in the order of the document'),
  counted: z
    .array(z.strictObject({ unit: z.enum(LOCATOR_UNITS), numbers: z.array(z.number()), of: z.number().optional().describe('How many there are') }))
    .describe('What its locator counts, from the largest unit to the smallest. Empty where it counts nothing'),
});

/** The stable shape of /data/library.json. Fields may be added; none is renamed or removed within a major version. */
export const libraryDataSchema = z
  .strictObject({
    $schema: z.string().describe('Address of the JSON Schema of this file'),
    name: z.string().describe('Name of the site'),
    version: z.string().describe('Version of the library'),
    edition: z.string().describe('Version, and the day of its newest reading: it changes with every change of content'),
    url: z.string().describe('Address of the home page'),
    licence: z.string().describe('Licence of the site’s own words'),
    entries: z.array(
      z.strictObject({
        id: z.string(),
        collection: z.enum(COLLECTIONS),
        title: z.string(),
        url: z.string().describe('Address on this site, from the root'),
        summary: z.string(),
        reviewed: day.describe('The day it was last read against its sources'),
        added: day.optional().describe('The day of the release that brought it, where that is recorded'),
        nations: nations.describe('Nations it speaks of, where it says so'),
        audiences: z
          .array(z.enum(keysOf(AUDIENCES)))
          .optional()
          .describe('Whom it is written for, where it says so'),
        dimensions: z.array(z.string()).describe('Ids of the dimensions it serves'),
        links: z.array(key).describe('Entries it points at'),
        backlinks: z.array(key).describe('Entries that point at it'),
        cites: z.array(z.string()).describe('Ids of the passages it rests on'),
      }),
    ),
    withdrawn: z
      .array(z.strictObject({ id: key, leadsTo: key, day: day.optional().describe('The day of the release without it, where that is recorded') }))
      .describe('Entries that are gone, and the entry that took the place of each'),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        shortTitle: z.string(),
        publisher: z.string(),
        year: z.string(),
        nations,
        url: z.string().describe('Address of the source’s page on this site'),
        document: z.string().optional().describe('Address of the document itself, where it has one'),
        licence: z.string().describe('The document’s own licence'),
        reviewed: day.describe('The day its passages were last read against the document'),
        outline: z.array(z.strictObject({ id: z.string(), title: z.string() })).describe('Its parts, in order'),
        passages: z.array(
          z.strictObject({
            id: z.string(),
            kind: z.enum(PASSAGE_KINDS),
            label: z.string().describe('What it says, in our words'),
            locator: z.string().describe('Where to find it in the document, in words'),
            place,
            nations: nations.describe('Where it speaks of others than its source'),
            population: z.enum(keysOf(POPULATIONS)).optional().describe('Whom it speaks of, where its source limits it'),
            hedge: z.string().optional().describe('The word by which its source says that it is not sure'),
            cautions: z.array(z.string()).optional().describe('What to be careful about'),
            since: z.array(z.string()).optional().describe('Ids of passages that tell what has changed since'),
            repeats: z.string().optional().describe('Id of the passage that it repeats'),
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

/** What the site says of itself: `url` is the whole address of its home page, `address` puts a path under its base path. */
interface About {
  name: string;
  version: string;
  url: string;
  address: (path: string) => string;
}

/** The records of releases. */
interface Records {
  published: readonly PublishedList[];
  redirects: readonly RedirectList[];
}

/** A field with a value, or none. */
const ifAny = <Name extends string, Value>(name: Name, value: Value | undefined) => (value === undefined ? {} : ({ [name]: value } as Record<Name, Value>));

/** The whole library as data. */
export function libraryData(graph: Graph, about: About, { published, redirects }: Records = { published: [], redirects: [] }): LibraryData {
  const nodes = [...graph.nodes.values()];
  return {
    $schema: new URL('data/library.schema.json', about.url).href,
    name: about.name,
    version: about.version,
    edition: siteVersion(graph),
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
        reviewed: entry.data.reviewed,
        ...ifAny('added', dayAdded(published, keyOf(entry))),
        ...('nations' in entry.data && ifAny('nations', entry.data.nations)),
        ...('audiences' in entry.data && ifAny('audiences', entry.data.audiences)),
        dimensions: graph.dimensionsOf(entry).map((dimension) => dimension.id),
        links: [...new Set(links.map((link) => keyOf(link.to)))],
        backlinks: [...backlinks].filter((other) => !isSetApart(other)).map(keyOf),
        cites: graph.citesOf(entry),
      })),
    withdrawn: withdrawnFrom(graph, published, redirects).map(({ id, leadsTo, day: gone }) => ({ id, leadsTo: keyOf(leadsTo), ...ifAny('day', gone) })),
    sources: graph.all('sources').map((source) => ({
      id: source.id,
      title: source.data.title,
      shortTitle: source.data.shortTitle,
      publisher: source.data.publisher,
      year: source.data.year,
      nations: source.data.nations,
      url: about.address(graph.url(source)),
      ...ifAny('document', source.data.url),
      licence: source.data.licence,
      reviewed: source.data.reviewed,
      outline: source.data.outline,
      passages: source.data.passages.map((passage, index) => ({
        id: passage.id,
        kind: passage.kind,
        label: passage.label,
        locator: passage.locator,
        place: { section: passage.section, order: index + 1, counted: countedIn(passage.locator) },
        ...ifAny('nations', passage.nations),
        ...ifAny('population', passage.population),
        ...ifAny('hedge', passage.hedge),
        ...ifAny('cautions', passage.cautions),
        ...ifAny('since', passage.since && passageIds(passage.since)),
        ...ifAny('repeats', passage.repeats),
        core: passage.core,
        citedBy: graph.passages.get(passage.id)!.citedBy.map(keyOf),
        ...ifAny('omitted', passage.omitted),
      })),
    })),
  };
}
