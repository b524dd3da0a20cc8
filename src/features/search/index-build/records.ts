// What can be found: one record for every entry, and for every part of an entry that people look for by itself.
import type { AnyEntry, Entry } from '../../../library/entry.ts';
import { facetsOf } from '../../../library/facets.ts';
import type { Elsewhere } from '../../../library/elsewhere.ts';
import type { Graph } from '../../../library/graph.ts';
import { joinSentences, textOf } from '../../../library/plain-text.ts';
import { isSetApart } from '../../../library/refs.ts';
import { isPrintable, searchNames } from '../../../library/shown-names.ts';
import type { SearchRecord } from './record.ts';
import { sitePages } from './site-pages.ts';

/** Facilitator notes are not searched. */
type SearchedEntry = Exclude<AnyEntry, Entry<'facilitator-notes'>>;

const QUESTION_PARTS = new Set(['parts']);
/** Expectations are found by themselves; what an overview shows, and where a group begins, are links. */
const DIMENSION_PARTS = new Set(['expectations', 'overview', 'from']);

/** What any name of a term stands for. */
function wideningOf(graph: Graph, term: Entry<'glossary'>): string[] {
  const { title, abbreviation, replacedBy } = term.data;
  return [title, ...(abbreviation?.split(/,\s*/u) ?? []), ...(replacedBy ? [graph.get(replacedBy).data.title] : [])];
}

function recordOf(graph: Graph, entry: SearchedEntry): SearchRecord {
  const without = entry.collection === 'question-sets' ? QUESTION_PARTS : entry.collection === 'dimensions' ? DIMENSION_PARTS : undefined;
  const { abbreviation } = entry.data as { abbreviation?: string };
  const aliases = [...new Set([...(abbreviation ? [abbreviation] : []), ...searchNames(entry)])];
  return {
    key: `${entry.collection}/${entry.id}`,
    url: graph.url(entry),
    kind: entry.collection,
    title: entry.data.title,
    summary: entry.data.summary,
    aliases,
    hidden: aliases.filter((name) => !isPrintable(graph, entry, name)),
    text: textOf(entry, without),
    facets: facetsOf(graph, entry),
    ...(entry.collection === 'glossary' ? { widen: wideningOf(graph, entry) } : {}),
  };
}

function questionRecords(graph: Graph, set: Entry<'question-sets'>): SearchRecord[] {
  const shared = facetsOf(graph, set);
  return set.data.parts.flatMap((part) =>
    part.questions.map((question) => ({
      key: `question-sets/${set.id}#${question.id}`,
      url: `${graph.url(set)}#${question.id}`,
      kind: 'questions' as const,
      title: question.text,
      within: set.data.title,
      summary: '',
      aliases: question.aliases ?? [],
      hidden: (question.aliases ?? []).filter((name) => !isPrintable(graph, set, name)),
      text: joinSentences([question.help ?? '', ...(question.anchors ? Object.values(question.anchors) : [])]),
      facets: {
        ...shared,
        dimension: [...new Set(question.ideas.map((idea) => graph.get({ collection: 'ideas', id: idea.id }).data.dimension.id))],
        ...(question.audiences ? { audience: question.audiences } : {}),
      },
    })),
  );
}

const expectationRecords = (graph: Graph, dimension: Entry<'dimensions'>): SearchRecord[] =>
  dimension.data.expectations.map((expectation) => ({
    key: `dimensions/${dimension.id}#${expectation.id}`,
    url: `${graph.url(dimension)}#${expectation.id}`,
    kind: 'expectations',
    title: expectation.text,
    within: dimension.data.title,
    summary: '',
    aliases: expectation.aliases ?? [],
    hidden: (expectation.aliases ?? []).filter((name) => !isPrintable(graph, dimension, name)),
    text: '',
    facets: { dimension: [dimension.id] },
  }));

/** Every record of the library, in a fixed order. `elsewhere`: what it does not hold, and who does. */
export const searchRecords = (graph: Graph, elsewhere?: Elsewhere): SearchRecord[] => [
  ...graph.entries.filter((entry) => !isSetApart(entry)).map((entry) => recordOf(graph, entry)),
  ...graph.all('question-sets').flatMap((set) => questionRecords(graph, set)),
  ...graph.all('dimensions').flatMap((dimension) => expectationRecords(graph, dimension)),
  ...sitePages(elsewhere),
];
