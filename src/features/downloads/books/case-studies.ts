// The case studies as a book for readers and as a book for those who teach with them, and each by itself.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { passageIds } from '../../../library/refs.ts';
import { CASE_STUDY_HEADINGS } from '../../../library/body-headings.ts';
import { GROUPINGS } from '../../../library/schemas/session-plans.ts';
import { heading, list, listIfAny, orderedList, text, writingLines, type Block, type Inline } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import type { TextSection } from '../../../library/text/section.ts';
import { minuteWords, reachOf } from '../../../library/words.ts';
import type { Book } from './book.ts';
import { inVolumes } from './volumes.ts';
import type { Writer } from './writer.ts';

const NOTE_LINES = 2;

/** The story, stopping at its places to think. */
const withPauses = ({ data: { pauses } }: Entry<'case-studies'>, sections: readonly TextSection[]): TextSection[] =>
  sections.map((section) => {
    const pause = pauses.find(({ after }) => after === section.heading);
    return pause
      ? { ...section, blocks: [...section.blocks, text([{ text: 'Stop and think. ', strong: true }, pause.text]), writingLines(NOTE_LINES)] }
      : section;
  });

const expected = ({ graph, cite }: Writer, entry: Entry<'case-studies'>): Block =>
  list(
    graph
      .expectationsOf(entry)
      .map(({ dimension, expectation }): Inline => [
        { text: dimension.data.title, strong: true, href: `${graph.url(dimension)}#${expectation.id}` },
        `: ${expectation.text}`,
        ...cite(expectation.cites),
        ` Asked for in ${reachOf(graph, passageIds(expectation.cites))}.`,
      ]),
  );

/** The story of a case study with what it can teach, under a heading of its own. */
function caseSections(writer: Writer, entry: Entry<'case-studies'>): ReportSection[] {
  const { contentNote, objectives, discussion, minutes } = entry.data;
  return [
    ...writer.entry(entry, 1, {
      more: [
        ...(contentNote ? [text([{ text: 'Before you read: ', strong: true }, contentNote])] : []),
        text([{ text: `After ${minuteWords(minutes)} of reading and talking you can`, strong: true }]),
        list(objectives),
      ],
      sections: (all) => withPauses(entry, all),
    }),
    { heading: 'What a local protocol is expected to do here', level: 2, blocks: [expected(writer, entry)] },
    { heading: 'To talk about', level: 2, blocks: [orderedList(discussion.map(({ text: words }) => words))] },
  ];
}

/** What somebody who teaches with it needs, question by question. */
function facilitatorSections(writer: Writer, entry: Entry<'case-studies'>): ReportSection[] {
  const notes = writer.graph.get({ collection: 'facilitator-notes', id: entry.id });
  writer.held.push(notes);
  const { opening, plan, questions, care, closing, basis } = notes.data;
  const { pauses, discussion } = entry.data;
  const asked = new Map([...pauses, ...discussion].map((question) => [question.id, question]));
  const handled = questions.flatMap(({ question, listenFor, ifQuiet, careful }): Block[] => {
    const { text: words, hint } = asked.get(question)!;
    return [
      heading(words),
      text([{ text: 'Worth hearing', strong: true }]),
      list(listenFor),
      text([{ text: 'If nobody speaks: ', strong: true }, ifQuiet]),
      ...(hint ? [text([{ text: 'If somebody is stuck: ', strong: true }, hint])] : []),
      ...(careful ? [text([{ text: 'Careful: ', strong: true }, careful])] : []),
    ];
  });
  return [
    {
      heading: 'For the facilitator: how to run it',
      level: 2,
      blocks: [
        text([{ text: 'Open. ', strong: true }, opening]),
        {
          is: 'steps',
          steps: plan.map(({ title, minutes, grouping, text: words }) => ({ title, minutes, together: GROUPINGS[grouping], text: words, prompts: [] })),
        },
      ],
    },
    { heading: 'For the facilitator: question by question', level: 2, blocks: handled },
    {
      heading: 'For the facilitator: care and closing',
      level: 2,
      blocks: [...listIfAny(care), text([{ text: 'Close. ', strong: true }, closing]), text([{ text: 'What this rests on. ', strong: true }, basis])],
    },
  ];
}

const inOrder = (graph: Graph) => graph.all('case-studies').sort((a, b) => a.data.title.localeCompare(b.data.title));

/** The stories, for everyone. */
export const caseStudies = (graph: Graph): Book[] =>
  inVolumes({
    id: 'case-studies',
    title: 'Case-study book',
    summary: `What services did, what happened to people, and what changed: ${CASE_STUDY_HEADINGS.slice(0, 4).join(', ').toLowerCase()}, with places to stop and think and questions to talk about.`,
    contents: 1,
    entries: inOrder(graph),
    write: (writer, entries) => entries.flatMap((entry) => caseSections(writer, entry)),
  });

/** The same with the notes for those who teach with them. */
export const caseStudiesForFacilitators = (graph: Graph): Book[] =>
  inVolumes({
    id: 'case-studies-facilitator-edition',
    title: 'Case-study book, facilitator edition',
    summary:
      'Every case study with how to run it: a plan by the minute, what is worth hearing to each question, what to do when nobody speaks, and how to look after people. Not for learners.',
    contents: 1,
    entries: inOrder(graph),
    most: 50,
    write: (writer, entries) => entries.flatMap((entry) => [...caseSections(writer, entry), ...facilitatorSections(writer, entry)]),
  });

/** One case study by itself, for readers. */
export const caseStudyBook = (entry: Entry<'case-studies'>): Book => ({
  id: `case-studies/${entry.id}`,
  title: entry.data.title,
  summary: entry.data.summary,
  page: (graph) => graph.url(entry),
  write: (writer) => caseSections(writer, entry),
});
