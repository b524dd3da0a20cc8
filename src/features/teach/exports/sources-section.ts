// What the texts of an assignment rest on, once for all of them: each publication with the passages that come first.
import { list } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import type { Assignment } from '../model/assignment.ts';
import { entryOfPart, type EntriesOf } from '../model/questions.ts';
import * as texts from '../texts.ts';

/** The most passages that are named of one publication: what a reader takes in at a glance. The pages of the entries name them all. */
const MOST_PASSAGES = 3;

function publicationLine(publication: string, labels: readonly string[]): string {
  const more = labels.length - MOST_PASSAGES;
  const named = labels.slice(0, MOST_PASSAGES).join('; ');
  return `${publication}: ${named}${more > 0 ? texts.andMoreNamedOnTheSite(more) : ''}`;
}

/** The list, the publication that is used most first; nothing where no text rests on any. */
export function sourcesSection({ parts }: Pick<Assignment, 'parts'>, entries: EntriesOf): ReportSection[] {
  const byPublication = new Map<string, Set<string>>();
  for (const { label, publication } of parts.flatMap((part) => (part.is === 'read' ? (entryOfPart(part, entries)?.sources ?? []) : []))) {
    const labels = byPublication.get(publication) ?? new Set();
    byPublication.set(publication, labels.add(label));
  }
  if (byPublication.size === 0) return [];
  const lines = [...byPublication].sort(([, a], [, b]) => b.size - a.size).map(([publication, labels]) => publicationLine(publication, [...labels]));
  return [{ heading: texts.whatTheTextsRestOn, level: 1, blocks: [list(lines)] }];
}
