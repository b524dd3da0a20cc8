// Books of what the library gains as it grows: more than one volume can hold go into several.
import type { ReportSection } from '../../../library/text/report.ts';
import type { Book } from './book.ts';
import type { Writer } from './writer.ts';
import * as texts from '../texts.ts';

/** Entries in one volume. More are more than people print, and word processors open them slowly. */
const MOST = 50;

interface InVolumes<E> extends Omit<Book, 'write'> {
  /** Everything that the book holds, in order. */
  entries: readonly E[];
  /** Entries in one volume, where they are shorter or longer than most. */
  most?: number;
  /** The chapters of some of them. */
  write: (writer: Writer, entries: readonly E[]) => ReportSection[];
}

/** The book in as many volumes as it takes. The first keeps the name and the address of the whole, so that links to it hold. */
export function inVolumes<E>({ entries, most = MOST, write, ...book }: InVolumes<E>): Book[] {
  const count = Math.max(1, Math.ceil(entries.length / most));
  return Array.from({ length: count }, (_, index) => ({
    ...book,
    ...(count > 1 && { title: texts.volumeOf(book.title, index + 1, count) }),
    ...(index > 0 && { id: `${book.id}-${index + 1}` }),
    write: (writer) => write(writer, entries.slice(index * most, (index + 1) * most)),
  }));
}
