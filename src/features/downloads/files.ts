// The files of all books: where each is, how large it is, and what is in it. Each is made once in a build, when it is first asked for.
import type { Graph } from '../../library/graph.ts';
import type { Block } from '../../library/text/block.ts';
import type { Report } from '../../library/text/report.ts';
import { site } from '../../site.config.ts';
import { absolute } from '../../site.ts';
import { reportOf, type Book } from './books/book.ts';
import { extractsOf } from './books/extracts.ts';
import { BOOKS } from './books/index.ts';
import { toPdf } from './pdf/pdf.ts';
import { toStableWord } from './word/stable.ts';

/** The formats in which a book can be taken away, by the ending of its file. */
export const FORMATS = { pdf: 'PDF', docx: 'Word' } as const;
export type Format = keyof typeof FORMATS;

const IMPRINT = { name: site.name, organisation: site.organisation, version: site.version, address: absolute };

/** The path of a file. Example: /downloads/glossary.pdf */
export const filePath = ({ id }: Pick<Book, 'id'>, format: Format) => `/downloads/${id}.${format}`;

/** What has been made from one state of the library. */
interface Made {
  reports: Map<string, Report>;
  files: Map<string, Promise<Uint8Array<ArrayBuffer>>>;
}
const made = new WeakMap<Graph, Made>();

function madeFrom(graph: Graph): Made {
  const known = made.get(graph) ?? { reports: new Map<string, Report>(), files: new Map<string, Promise<Uint8Array<ArrayBuffer>>>() };
  made.set(graph, known);
  return known;
}

/** Everything that can be taken away: the books, then parts of the library by themselves. */
export const allBooks = (graph: Graph): Book[] => [...BOOKS, ...extractsOf(graph)];

/** The book as a report. */
export function bookReport(graph: Graph, book: Book): Report {
  const { reports } = madeFrom(graph);
  const report = reports.get(book.id) ?? reportOf(book, graph, IMPRINT);
  reports.set(book.id, report);
  return report;
}

/** The same for a page of the site. How wide columns are is left to the browser: there is no way to say it that is neither out of date nor a style. */
export function bookPage(graph: Graph, book: Book): Report {
  const report = bookReport(graph, book);
  const withoutWidths = (block: Block): Block => {
    if (block.is !== 'table') return block;
    const { widths: _, ...table } = block;
    return table;
  };
  return { ...report, sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(withoutWidths) })) };
}

/** The bytes of a file. */
export function fileOf(graph: Graph, book: Book, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = madeFrom(graph);
  const path = filePath(book, format);
  const report = () => bookReport(graph, book);
  const file = files.get(path) ?? (format === 'pdf' ? toPdf(report()) : toStableWord(report()));
  files.set(path, file);
  return file;
}
