// Writes an entry of the library as learners receive it (/data/teach/<collection>/<id>.json). Runs in the build.
import { warningOf } from '../../../library/answers.ts';
import { keyOf, type AnyEntry, type EntryOf } from '../../../library/entry.ts';
import { SECTIONS, type Source } from '../../../library/entry-text.ts';
import { readingMinutes } from '../../../library/facets.ts';
import { kindName } from '../../../library/facts.ts';
import type { Graph } from '../../../library/graph.ts';
import { pathOfRef } from '../../../library/ref-links.ts';
import { TEACHABLE, type Teachable } from '../../../library/teachable.ts';
import { compileTerms, MOST_TERMS, termsIn } from '../../../library/terms.ts';
import { learnerTitle, storyLead } from '../../../library/words.ts';
import type { Run } from '../../../library/text/block.ts';
import type { LearnerEntry, Section, SetQuestion } from '../model/content.ts';
import { wordsOf } from '../../../library/text/words.ts';
import { sectionsOfBody } from '../../../library/text/markdown.ts';
import * as texts from '../texts.ts';

type TeachableEntry = EntryOf<Teachable>;

/** Puts a path under the base path of the site. */
export type Address = (path: string) => string;

/** The entries that can be part of an assignment, in the order of their collections. */
export const teachableEntries = (graph: Graph): TeachableEntry[] => TEACHABLE.flatMap((collection): TeachableEntry[] => graph.all(collection));

/** The sections as they are for learners: a story stops at its pauses. */
function sectionsOf(entry: TeachableEntry, source: Source): Section[] {
  const make = SECTIONS[entry.collection] as (of: TeachableEntry, from: Source) => Section[];
  const sections = make(entry, source);
  if (entry.collection !== 'case-studies') return sections;
  const pauses = new Map(entry.data.pauses.map(({ after, id, text, hint }) => [after as string, { id, text, ...(hint ? { hint } : {}) }]));
  return sections.map((section) => {
    const pause = pauses.get(section.heading);
    return pause ? { ...section, pause } : section;
  });
}

/** The passages that an entry rests on, those of the warning that an answer shows among them. */
const restsOn = (graph: Graph, entry: TeachableEntry): string[] => {
  const warning = entry.collection === 'answers' ? warningOf(graph, entry) : undefined;
  return [...new Set([...graph.citesOf(entry), ...(warning ? graph.citesOf(warning) : [])])];
};

const questionsOf = (entry: TeachableEntry): SetQuestion[] =>
  entry.collection === 'question-sets'
    ? entry.data.parts.flatMap((part) =>
        part.questions.map(({ id, text, help, anchors }) => ({ id, part: part.title, text, ...(help ? { help } : {}), ...(anchors ? { anchors } : {}) })),
      )
    : [];

/**
 * Makes learners’ data from the graph.
 * @returns a maker for one entry; make it once and use it for all
 */
export function learnerEntries(graph: Graph, address: Address): (entry: TeachableEntry) => LearnerEntry {
  const terms = compileTerms(graph.all('glossary').filter((entry) => entry.data.explain !== false));
  const resolve = (written: string) => {
    const path = pathOfRef(graph, written);
    return path === undefined ? undefined : address(path);
  };
  const source: Source = {
    graph,
    tellsResultLast: true,
    body: (entry) => sectionsOfBody(entry.body, resolve),
    link: (entry: AnyEntry): Run => ({ text: entry.data.title, href: address(graph.url(entry)) }),
  };
  const expectsOf = (entry: TeachableEntry) =>
    graph.expectationsOf(entry).map(({ dimension, expectation }) => ({
      id: `${dimension.id}#${expectation.id}`,
      text: expectation.text,
      url: `${address(graph.url(dimension))}#${expectation.id}`,
      dimension: dimension.data.title,
    }));

  return (entry) => {
    const { data } = entry;
    const title = entry.collection === 'case-studies' ? learnerTitle(entry) : data.title;
    const sections = sectionsOf(entry, source);
    const discussion = entry.collection === 'case-studies' ? entry.data.discussion.map(({ id, text, hint }) => ({ id, text, ...(hint ? { hint } : {}) })) : [];
    const words = [data.summary, ...sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf))];
    return {
      collection: entry.collection,
      id: entry.id,
      title,
      kind: kindName(entry),
      url: address(graph.url(entry)),
      summary: entry.collection === 'case-studies' ? storyLead(entry) : data.summary,
      minutes: entry.collection === 'case-studies' || entry.collection === 'question-sets' ? entry.data.minutes : readingMinutes(words.join(' ')),
      ...(entry.collection === 'case-studies' && entry.data.contentNote ? { contentNote: entry.data.contentNote } : {}),
      objectives: entry.collection === 'case-studies' || entry.collection === 'session-plans' ? entry.data.objectives : [],
      sections,
      expects: expectsOf(entry),
      discussion,
      questions: questionsOf(entry),
      terms: termsIn([...words, ...discussion.map(({ text }) => text)].join('\n'), terms, MOST_TERMS + 1)
        .filter((term) => keyOf(term) !== keyOf(entry))
        .slice(0, MOST_TERMS)
        .map((term) => ({
          term: term.data.title,
          meaning: [term.data.summary, ...(term.data.nowCalled ? [texts.nowNowCalled(term.data.nowCalled)] : [])].join(' '),
        })),
      sources: restsOn(graph, entry).map((id) => {
        const { passage, source: document } = graph.passages.get(id)!;
        return { label: passage.label, publication: document.data.shortTitle };
      }),
    };
  };
}
