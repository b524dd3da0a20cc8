// fact/kind, fact/since and fact/newer: what happened after a document was written has a source of its own.
import type { Graph } from '../graph.ts';
import type { Issue } from '../issue.ts';
import { sentencesOf, tellsOfChange, yearAfter, yearsOf } from '../later-words.ts';
import { statementsOf } from '../statements.ts';
import type { Rule } from './rule.ts';

/** Kinds that cite no passage for what they say. */
const EXEMPT_KINDS = new Set(['sources', 'pages']);

/** The last year that a passage can speak of: that of the fact, or that of its document. */
function lastYear(graph: Graph, id: string): number {
  const node = graph.passages.get(id);
  if (!node) return 0;
  return node.passage.fact ? Number(node.passage.fact.date.slice(0, 4)) : Math.max(0, ...yearsOf(node.source.data.year));
}

/** What is wrong with a sentence, given what is cited for it. */
function problemOf(graph: Graph, sentence: string, cites: readonly string[]): string | undefined {
  const newest = Math.max(0, ...cites.map((id) => lastYear(graph, id)));
  const year = yearAfter(sentence, newest);
  if (year) return `tells of ${year}, and what is cited for it is of ${newest}`;
  if (tellsOfChange(sentence) && !cites.some((id) => graph.passages.get(id)?.passage.fact))
    return 'tells what has changed since, and no later fact is cited for it';
  return undefined;
}

/** fact/newer: a sentence about something later than every passage that is cited for it. */
export const newerFacts: Rule = ({ graph, content }) =>
  content.entries
    .filter(({ collection }) => !EXEMPT_KINDS.has(collection))
    .flatMap((entry) =>
      statementsOf(entry).flatMap(({ text, cites, place }) =>
        sentencesOf(text).flatMap((sentence): Issue[] => {
          const problem = problemOf(graph, sentence, cites);
          if (!problem) return [];
          const shown = sentence.length > 80 ? `${sentence.slice(0, 77).trimEnd()}…` : sentence;
          return [
            { code: 'fact/newer', file: entry.file, place, message: `“${shown}” ${problem}. Cite the later fact, from content/sources/later-facts.yaml.` },
          ];
        }),
      ),
    );

/** fact/kind: a passage is a later fact or it is not. fact/since: what has changed since is told by later facts. */
export const laterFacts: Rule = ({ graph }) =>
  graph.all('sources').flatMap(({ data, file }) =>
    data.passages.flatMap((passage, index): Issue[] => {
      const place = (field: string) => ({ path: ['passages', index, field] });
      const issues: Issue[] = [];
      if ((passage.kind === 'later-fact') !== (passage.fact !== undefined))
        issues.push({
          code: 'fact/kind',
          file,
          place: place('kind'),
          message: passage.fact
            ? `${passage.id} has a fact and is of the kind ${passage.kind}. Make it later-fact.`
            : `${passage.id} is a later fact and does not say when it happened and who says so, in fact.`,
        });
      for (const { passage: id } of passage.since ?? [])
        if (graph.passages.has(id) && !graph.passages.get(id)!.passage.fact)
          issues.push({ code: 'fact/since', file, place: place('since'), message: `${id} is no later fact. Name one of content/sources/later-facts.yaml.` });
      return issues;
    }),
  );
