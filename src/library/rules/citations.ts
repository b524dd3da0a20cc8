// cite/unknown: every citation names a passage of a source that is built. cite/none: every entry that must cite does.
import { keyOf } from '../entry.ts';
import { nearest } from '../issue.ts';
import type { Rule } from './rule.ts';

export const unknownCitations: Rule = ({ graph, content }) => {
  const inDrafts = new Map(
    content.drafts.flatMap(({ file, entry }) => (entry?.collection === 'sources' ? entry.data.passages.map(({ id }) => [id, file] as const) : [])),
  );
  return [...graph.nodes.values()].flatMap(({ entry, citations }) =>
    citations
      .filter(({ passage }) => !graph.passages.has(passage))
      .map(({ passage, place }) => ({
        code: 'cite/unknown',
        file: entry.file,
        place,
        about: 'sources',
        ...(inDrafts.has(passage)
          ? { message: `The passage "${passage}" is in ${inDrafts.get(passage)}, which is a draft. Cite another, or take “draft: true” out of it.` }
          : { message: `No source has a passage "${passage}".`, didYouMean: nearest(passage, graph.passages.keys()) }),
      })),
  );
};

/** Pages about the site itself and sources cite nothing; all other entries do. */
export const entriesWithoutCitation: Rule = ({ graph }) =>
  [...graph.nodes.values()]
    .filter(({ entry, citations }) => entry.collection !== 'sources' && entry.collection !== 'pages' && citations.length === 0)
    .map(({ entry }) => ({ code: 'cite/none', file: entry.file, message: `${keyOf(entry)} cites nothing. Name at least one passage in cites.` }));
