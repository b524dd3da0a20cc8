// The glossary as a book.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { SECTIONS } from '../../../library/entry-text.ts';
import { slugOf } from '../../../library/slug.ts';
import { text } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import * as libraryTexts from '../../../library/texts.ts';
import type { Book } from './book.ts';
import { inVolumes } from './volumes.ts';
import { anchorOf, type Writer } from './writer.ts';
import * as texts from '../texts.ts';

const letterOf = ({ data: { title } }: Entry<'glossary'>) => (/^\p{L}/u.test(title) ? title[0]!.toUpperCase() : texts.digits);

/** A term with all that is told of it under one heading. */
function termSection(writer: Writer, term: Entry<'glossary'>): ReportSection {
  const { graph, source } = writer;
  writer.held.push(term);
  const cites = graph.citesOf(term).map((passage) => ({ passage }));
  return {
    heading: term.data.title,
    level: 2,
    id: anchorOf(graph.url(term)),
    blocks: [
      text([term.data.summary, ...writer.cite(cites)]),
      ...SECTIONS.glossary(term, source).flatMap(({ heading, blocks }) =>
        heading === libraryTexts.seeAlso ? [text([{ text: libraryTexts.seeAlso, strong: true }]), ...blocks] : blocks,
      ),
    ],
  };
}

/** All terms, by their first letter. */
export const glossary = (graph: Graph): Book[] =>
  inVolumes({
    id: 'glossary',
    title: texts.glossaryOfThisWork,
    summary: texts.glossaryIs,
    contents: 1,
    entries: graph.all('glossary').sort((a, b) => a.data.title.localeCompare(b.data.title, libraryTexts.languageOfTexts)),
    most: 500,
    write: (writer, terms) =>
      [...Map.groupBy(terms, letterOf)].flatMap(([letter, group]): ReportSection[] => [
        { heading: letter, level: 1, id: `letter-${slugOf(letter)}`, blocks: [] },
        ...group.map((term) => termSection(writer, term)),
      ]),
  });
