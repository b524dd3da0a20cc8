// The protocol as a book: what a local protocol is, the principles, and the seven dimensions with their expectations and ideas in practice.
import type { Entry } from '../../../library/entry.ts';
import { partsOf } from '../../../library/parts.ts';
import { passageIds } from '../../../library/refs.ts';
import { orderedList, table, text, type Block, type Inline } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import { reachOf } from '../../../library/words.ts';
import * as libraryTexts from '../../../library/texts.ts';
import type { Book } from './book.ts';
import { anchorOf, type Writer } from './writer.ts';
import * as texts from '../texts.ts';

/** What is expected in a dimension, each statement with the nations that its sources speak for. */
function expectations({ graph, cite }: Writer, dimension: Entry<'dimensions'>): Block {
  return orderedList(
    dimension.data.expectations.map(({ id, text: words, cites }): Inline => [
      { text: words, anchor: anchorOf(`${graph.url(dimension)}#${id}`) },
      ...cite(cites),
      texts.askedForIn(reachOf(graph, passageIds(cites))),
    ]),
  );
}

/** The parts of an idea, each saying for which nations its sources speak. */
function ideaSections(writer: Writer, idea: Entry<'ideas'>): ReportSection[] {
  const { graph } = writer;
  const reach = new Map(
    partsOf(idea.body).map(({ heading, pieces }) => [
      heading,
      reachOf(
        graph,
        pieces.flatMap(({ cites }) => cites),
      ),
    ]),
  );
  return writer.entry(idea, 2, {
    sections: (all) =>
      all
        .filter(({ heading }) => heading !== libraryTexts.atAGlance)
        .map((section) => {
          const known = reach.get(section.heading);
          return known ? { ...section, under: texts.fromSourcesFor(known) } : section;
        }),
  });
}

/** The dimension with what is expected, then its ideas. */
function dimensionSections(writer: Writer, dimension: Entry<'dimensions'>): ReportSection[] {
  const { graph } = writer;
  const { number, title } = dimension.data;
  const own = writer.entry(dimension, 1, { heading: `${number}. ${title}` });
  const [why, rest] = [
    own.filter(({ heading }) => heading !== libraryTexts.ideasInPractice),
    own.filter(({ heading }) => heading === libraryTexts.ideasInPractice),
  ];
  return [
    ...why,
    { heading: texts.whatIsExpected, level: 2, blocks: [expectations(writer, dimension)] },
    ...rest,
    ...graph.ideasIn(dimension).flatMap((idea) => ideaSections(writer, idea)),
  ];
}

function aboutProtocol(writer: Writer): ReportSection[] {
  const { graph, source, cite } = writer;
  const page = graph.get({ collection: 'pages', id: 'protocol' });
  const { title, summary, timeline = [], dimensionNames = [] } = page.data;
  return [
    { heading: title, level: 1, startsPage: true, id: anchorOf(graph.url(page)), blocks: [text(summary)] },
    ...writer.body(page, 2),
    {
      heading: texts.theSevenNames,
      level: 2,
      blocks: [
        table(
          texts.howTheDimensionsRelate,
          [texts.inThisLibrary, texts.publishedNationalName, texts.howTheyRelate],
          dimensionNames.map(({ dimension, published, note, cites }): Inline[] => [
            [source.link(graph.get(dimension))],
            published ?? texts.noneThatCouldBeRead,
            cites ? [note, ...cite(cites)] : note,
          ]),
          [2, 2, 4],
        ),
      ],
    },
    {
      heading: texts.timeline,
      level: 2,
      blocks: [orderedList(timeline.map(({ when, what, cites }): Inline => [{ text: texts.atATime(when), strong: true }, what, ...cite(cites)]))],
    },
  ];
}

const principles = (writer: Writer): ReportSection[] => [
  {
    heading: texts.principles,
    level: 1,
    startsPage: true,
    id: anchorOf('/protocol/principles/'),
    blocks: [text(texts.whatHoldsInEveryDimension)],
  },
  ...writer.graph.all('principles').flatMap((principle) => writer.entry(principle, 2)),
];

/** The protocol. */
export const protocol: Book = {
  id: 'protocol',
  title: texts.theProtocol,
  summary: texts.theProtocolIs,
  contents: 2,
  write: (writer) => [
    ...aboutProtocol(writer),
    ...principles(writer),
    ...writer.graph.dimensions().flatMap((dimension) => dimensionSections(writer, dimension)),
  ],
};

/** One dimension by itself. */
export const dimensionBook = (dimension: Entry<'dimensions'>): Book => ({
  id: `dimensions/${dimension.id}`,
  title: dimension.data.title,
  summary: dimension.data.summary,
  page: (graph) => graph.url(dimension),
  contents: 2,
  write: (writer) => dimensionSections(writer, dimension),
});
