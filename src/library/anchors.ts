// The anchors on the page of an entry that a text may link to.
import type { AnyEntry } from './entry.ts';
import { idsOf } from './rules/ids.ts';
import { slugOf } from './slug.ts';

const HEADING = /^#{2,3} +(.+?) *$/gmu;

/** Parts with ids that stand on another page than their entry’s: columns of worksheets, and the pauses of a story. */
function isElsewhere(entry: AnyEntry, part: string): boolean {
  return entry.collection === 'tools' || (entry.collection === 'case-studies' && entry.data.pauses.some(({ id }) => id === part));
}

/** What may stand after the number sign in a link to an entry: its headings, its parts that have ids, the passages of a source. */
export function anchorsOf(entry: AnyEntry): string[] {
  const headings = [...entry.body.matchAll(HEADING)].map((match) => slugOf(match[1]!));
  const parts = idsOf([entry])
    .flatMap((id) => id.split('#').slice(1))
    .filter((part) => !isElsewhere(entry, part));
  const passages = entry.collection === 'sources' ? entry.data.passages.map(({ id }) => id) : [];
  return [...headings, ...parts, ...passages];
}
