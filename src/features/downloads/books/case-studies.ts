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
import * as texts from '../texts.ts';

const NOTE_LINES = 2;

/** The story, stopping at its places to think. */
const withPauses = ({ data: { pauses } }: Entry<'case-studies'>, sections: readonly TextSection[]): TextSection[] =>
  sections.map((section) => {
    const pause = pauses.find(({ after }) => after === section.heading);
    return pause
      ? { ...section, blocks: [...section.blocks, text([{ text: texts.stopAndThink, strong: true }, pause.text]), writingLines(NOTE_LINES)] }
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
        texts.askedForIn(reachOf(graph, passageIds(expectation.cites))),
      ]),
  );

/** The story of a case study with what it can teach, under a heading of its own. */
function caseSections(writer: Writer, entry: Entry<'case-studies'>): ReportSection[] {
  const { contentNote, objectives, discussion, minutes } = entry.data;
  return [
    ...writer.entry(entry, 1, {
      more: [
        ...(contentNote ? [text([{ text: texts.beforeYouRead, strong: true }, contentNote])] : []),
        text([{ text: texts.afterReadingAndTalkingYouCan(minuteWords(minutes)), strong: true }]),
        list(objectives),
      ],
      sections: (all) => withPauses(entry, all),
    }),
    { heading: texts.whatALocalProtocolIsExpectedToDoHere, level: 2, blocks: [expected(writer, entry)] },
    { heading: texts.toTalkAbout, level: 2, blocks: [orderedList(discussion.map(({ text: words }) => words))] },
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
      text([{ text: texts.worthHearing, strong: true }]),
      list(listenFor),
      text([{ text: texts.ifNobodySpeaks, strong: true }, ifQuiet]),
      ...(hint ? [text([{ text: texts.ifSomebodyIsStuck, strong: true }, hint])] : []),
      ...(careful ? [text([{ text: texts.careful, strong: true }, careful])] : []),
    ];
  });
  return [
    {
      heading: texts.howToRunIt,
      level: 2,
      blocks: [
        text([{ text: texts.openWith, strong: true }, opening]),
        {
          is: 'steps',
          steps: plan.map(({ title, minutes, grouping, text: words }) => ({ title, minutes, together: GROUPINGS[grouping], text: words, prompts: [] })),
        },
      ],
    },
    { heading: texts.questionByQuestion, level: 2, blocks: handled },
    {
      heading: texts.careAndClosing,
      level: 2,
      blocks: [...listIfAny(care), text([{ text: texts.closeWith, strong: true }, closing]), text([{ text: texts.whatThisRestsOn, strong: true }, basis])],
    },
  ];
}

const inOrder = (graph: Graph) => graph.all('case-studies').sort((a, b) => a.data.title.localeCompare(b.data.title));

/** The stories, for everyone. */
export const caseStudies = (graph: Graph): Book[] =>
  inVolumes({
    id: 'case-studies',
    title: texts.caseStudyBook,
    summary: texts.caseStudyBookIs(CASE_STUDY_HEADINGS.slice(0, 4).join(', ').toLowerCase()),
    contents: 1,
    entries: inOrder(graph),
    write: (writer, entries) => entries.flatMap((entry) => caseSections(writer, entry)),
  });

/** The same with the notes for those who teach with them. */
export const caseStudiesForFacilitators = (graph: Graph): Book[] =>
  inVolumes({
    id: 'case-studies-facilitator-edition',
    title: texts.facilitatorEdition,
    summary: texts.facilitatorEditionIs,
    contents: 1,
    entries: inOrder(graph),
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
