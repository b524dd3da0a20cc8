// Structured data that lets search engines and learning platforms recognise an entry.
import type { AnyEntry } from '../library/entry.ts';
import type { Graph } from '../library/graph.ts';
import { KIND_LABELS } from '../library/urls.ts';
import { AUDIENCES } from '../library/vocabulary.ts';
import { absolute } from '../site.ts';
import { site } from '../site.config.ts';

/** A schema.org LearningResource for one entry. */
export function learningResource(graph: Graph, entry: AnyEntry): Record<string, unknown> {
  const data = entry.data as { audiences?: (keyof typeof AUDIENCES)[]; minutes?: number };
  return {
    '@type': 'LearningResource',
    '@id': absolute(graph.url(entry)),
    name: entry.data.title,
    description: entry.data.summary,
    learningResourceType: KIND_LABELS[entry.collection].one,
    inLanguage: site.language,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: entry.data.reviewed,
    ...(data.minutes ? { timeRequired: `PT${data.minutes}M` } : {}),
    ...(data.audiences ? { audience: data.audiences.map((key) => ({ '@type': 'EducationalAudience', educationalRole: AUDIENCES[key] })) } : {}),
    about: graph.dimensionsOf(entry).map((dimension) => dimension.data.title),
  };
}

/** A schema.org CollectionPage for a page that holds or lists many entries, each with its own address. */
export const collectionPage = (graph: Graph, title: string, entries: readonly AnyEntry[]): Record<string, unknown> => ({
  '@type': 'CollectionPage',
  name: title,
  inLanguage: site.language,
  hasPart: entries.map((entry) => ({
    '@type': 'LearningResource',
    name: entry.data.title,
    url: absolute(graph.url(entry)),
    learningResourceType: KIND_LABELS[entry.collection].one,
  })),
});
