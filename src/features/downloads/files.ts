// The files of all books: where each is, how large it is, and what is in it. Each is made once in a build, when it is first asked for.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../library/graph.ts';
import type { Block } from '../../library/text/block.ts';
import type { Report } from '../../library/text/report.ts';
import { site } from '../../site.config.ts';
import { absolute } from '../../site.ts';
import { reportOf, type Book } from './books/book.ts';
import { extractsOf } from './books/extracts.ts';
import { booksOf } from './books/index.ts';
import { toPdf } from './pdf/pdf.ts';
import { toStableWord } from './word/stable.ts';
import * as texts from './texts.ts';

/** The formats in which a book can be taken away, by the ending of its file. */
export const FORMATS = { pdf: texts.pdf, docx: texts.word } as const;
export type Format = keyof typeof FORMATS;

const IMPRINT = { name: site.name, organisation: site.organisation, version: site.version, address: absolute };

/** The path of a file. Example: /downloads/glossary.pdf */
export const filePath = ({ id }: Pick<Book, 'id'>, format: Format) => `/downloads/${id}.${format}`;

/** Everything that can be taken away: the books, then parts of the library by themselves. */
export const allBooks = (graph: Graph): Book[] => [...booksOf(graph), ...extractsOf(graph)];

/** The report that was asked for last: its page and its files are made one after the other, and a large library has thousands. */
let last: { graph: Graph; id: string; report: Report } | undefined;

/** The book as a report. */
export function bookReport(graph: Graph, book: Book): Report {
  if (last?.graph !== graph || last.id !== book.id) last = { graph, id: book.id, report: reportOf(book, graph, IMPRINT) };
  return last.report;
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

/** Where files wait between the page that tells their size and their own address: together they are too large to hold. */
const waiting = mkdtempSync(join(tmpdir(), 'downloads-'));
process.on('exit', () => rmSync(waiting, { recursive: true, force: true }));

/** The files that have been made from one state of the library, by their paths: where each waits. */
const made = new WeakMap<Graph, Map<string, Promise<string>>>();
let count = 0;

/** Makes a file unless it has been made. Gives where it waits. */
function make(graph: Graph, book: Book, format: Format): Promise<string> {
  const files = made.get(graph) ?? new Map<string, Promise<string>>();
  made.set(graph, files);
  const write = async () => {
    const report = bookReport(graph, book);
    const bytes = await (format === 'pdf' ? toPdf(report) : toStableWord(report));
    const place = join(waiting, `${(count += 1)}.${format}`);
    await writeFile(place, bytes);
    return place;
  };
  const path = filePath(book, format);
  const file = files.get(path) ?? write();
  files.set(path, file);
  return file;
}

/** The bytes of a file. @throws where it cannot be made */
export const fileOf = async (graph: Graph, book: Book, format: Format) => new Uint8Array(await readFile(await make(graph, book, format)));
/** How many bytes it has. @throws where it cannot be made */
export const fileSize = async (graph: Graph, book: Book, format: Format) => (await stat(await make(graph, book, format))).size;
