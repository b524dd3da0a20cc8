// A book: its chapters between a title page and its sources, as a report from which every format is made.
import type { AnyEntry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import { textHash } from '../../../library/text-hash.ts';
import { facts, list, orderedList, text, type Block, type Inline, type Run } from '../../../library/text/block.ts';
import { withLinks } from '../../../library/text/links.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { POPULATIONS } from '../../../library/vocabulary.ts';
import { longDay } from '../../../library/words.ts';
import { anchorOf, createWriter, noteAnchor, type Writer } from './writer.ts';
import * as texts from '../texts.ts';

/** A book that can be taken away. */
export interface Book {
  /** The end of its address, and the name of its files. */
  id: string;
  title: string;
  /** What it holds and whom it is for, in a sentence or two. */
  summary: string;
  /** Where it can be read on the site, if not on a page of its own among the downloads. */
  page?: (graph: Graph) => string;
  /** Down to which level its contents list the headings. Left out for a paper of a few pages, which has neither contents nor a title page. */
  contents?: 1 | 2;
  /** Its chapters, from the first page to the last. */
  write: (writer: Writer) => ReportSection[];
}

/** What a title page tells of the site that the book is from. */
export interface Imprint {
  name: string;
  organisation: string;
  version: string;
  /** The whole address of a path of the site. */
  address: (path: string) => string;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** The source that leads to the national document. */
const NATIONAL = { collection: 'sources', id: 'his-protocol' } as const;

const withFullStop = (words: string) => (words.endsWith('.') ? words : `${words}.`);

/** The documents that the passages stand in, and the passages with the numbers of their notes. */
function sourcesSections({ graph, cited }: Writer): ReportSection[] {
  if (cited.length === 0) return [];
  const nodes = cited.map((id) => ({ id, ...graph.passages.get(id)! }));
  const documents = [...new Set(nodes.map(({ source }) => source))];
  const documentLine = ({ data: { title, publisher, year, licence, url } }: (typeof documents)[number]): Inline => [
    url ? { text: withFullStop(title), href: url } : withFullStop(title),
    texts.publishedWithLicence(publisher, year, licence),
  ];
  const passageLine = ({ id, passage, source }: (typeof nodes)[number], index: number): Inline => [
    { text: passage.label, href: `${graph.url(source)}#${id}`, anchor: noteAnchor(index + 1) },
    `, ${source.data.shortTitle}, ${passage.locator}`,
    ...(passage.population ? [texts.about(POPULATIONS[passage.population])] : []),
    ...(passage.fact && !passage.fact.record ? [texts.notConfirmed] : []),
  ];
  return [
    {
      heading: texts.sources,
      level: 1,
      startsPage: true,
      id: 'sources',
      blocks: [text(texts.smallNumbersLeadToPassages)],
    },
    { heading: texts.theDocumentsAndTheirLicences, level: 2, blocks: [list(documents.map(documentLine))] },
    { heading: texts.thePassages, level: 2, blocks: [orderedList(nodes.map(passageLine))] },
  ];
}

/** The day on which the newest of these was read against its sources. */
const newestOf = (entries: readonly AnyEntry[]) => entries.reduce((newest, { data: { reviewed } }) => (reviewed > newest ? reviewed : newest), '');

/** What is told of every book: what it is not, which version it is, and how to cite it. `mark` changes with every word of the book. */
function imprintOf({ graph, held }: Writer, { id, title, page }: Book, mark: string, { organisation, name, version, address }: Imprint): Block[] {
  const { url, publisher, shortTitle } = graph.get(NATIONAL).data;
  const day = longDay(newestOf(held));
  const online = address(page ? page(graph) : `/downloads/${id}/`);
  const full = `${version}-${mark}`;
  const national: Run = url === undefined ? shortTitle : { text: texts.nationalProtocolPage, href: url };
  return [
    text([{ text: texts.notTheNationalDocument, strong: true }, ...texts.workOfAnIndependentLibrary(publisher, national)]),
    facts([
      [texts.version, full],
      [texts.date, texts.dayOfTheNewestReading(day)],
      [texts.licence, [{ text: texts.creativeCommons, href: LICENCE }, texts.eachSourceKeepsItsOwnLicence]],
      [texts.citeItAs, texts.howToCite(organisation, title, name, full, day)],
      [texts.newestVersion, [{ text: online, href: online }]],
      [texts.notClinicalAdvice, texts.itTakesNoPlaceOfLocalPolicy],
    ]),
  ];
}

/** The sections of a paper whose title is that of its only chapter: each stands one level higher. */
const asPaper = ([first, ...rest]: readonly ReportSection[]): ReportSection[] => [
  ...(first ? [{ ...first, heading: texts.inShort, startsPage: false }] : []),
  ...rest.map((section): ReportSection => ({ ...section, level: section.level === 3 ? 2 : 1, startsPage: false })),
];

/** Every place of the text that a link can lead to. */
const anchorsIn = (sections: readonly ReportSection[]): Set<string> =>
  new Set([
    ...sections.flatMap(({ id }) => (id === undefined ? [] : [id])),
    ...[...JSON.stringify(sections).matchAll(/"anchor":"([^"]+)"/g)].map(([, anchor]) => anchor!),
  ]);

/** Where a link of a book leads: inside it where the book holds what is meant, else to the site. */
function leadFrom(anchors: ReadonlySet<string>, address: Imprint['address']): (href: string) => string {
  return (href) => {
    if (!href.startsWith('/')) return href;
    const inside = [href, href.replace(/#.*$/, '')].map(anchorOf).find((anchor) => anchors.has(anchor));
    return inside === undefined ? address(href) : `#${inside}`;
  };
}

/** The whole book. The same library always gives the same report. */
export function reportOf(book: Book, graph: Graph, imprint: Imprint): Report {
  const { title, summary, contents } = book;
  const writer = createWriter(graph);
  const written = book.write(writer);
  const sections = contents ? [...written, ...sourcesSections(writer)] : asPaper([...written, ...sourcesSections(writer)]);
  const lead = leadFrom(anchorsIn(sections), imprint.address);
  const led = sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => withLinks(block, lead)) }));
  const mark = textHash(JSON.stringify(led)).toString(16).padStart(8, '0').slice(0, 6);
  const about = imprintOf(writer, book, mark, imprint);
  const common = { title, lead: [], madeBy: imprint.name };
  return contents
    ? { ...common, book: { cover: [text(summary), ...about], contents }, sections: led }
    : { ...common, sections: [...led, { heading: texts.aboutThisText, level: 1, blocks: about }] };
}
