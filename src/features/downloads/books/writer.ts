// What chapters of a book are written with: the library, numbered notes of sources, and anchors by which the parts of a book lead to each other.
import type { AnyEntry, EntryOf } from '../../../library/entry.ts';
import { SECTIONS, type Source } from '../../../library/entry-text.ts';
import type { Graph } from '../../../library/graph.ts';
import { pathOfRef } from '../../../library/ref-links.ts';
import { passageIds, type PassageRef } from '../../../library/refs.ts';
import { slugOf } from '../../../library/slug.ts';
import type { Teachable } from '../../../library/teachable.ts';
import { sectionsOfBody } from '../../../library/text/markdown.ts';
import { text, type Block, type Run } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import type { TextSection } from '../../../library/text/section.ts';

type Level = ReportSection['level'];

/** The anchor of a page of the site, or of a place on it, inside a book that holds it. Example: /toolkit/personas/ → toolkit-personas */
export const anchorOf = (path: string): string => slugOf(path.replace(/[/#]+/g, ' ').trim());
/** The anchor of the note with this number. */
export const noteAnchor = (number: number) => `note-${number}`;

/** Writes one book, from its first page to its last: notes are numbered in the order in which they are asked for. */
export interface Writer {
  graph: Graph;
  source: Source;
  /** The entries that the book holds so far, for what its title page says of them. */
  held: AnyEntry[];
  /** The passages that the book cites so far, in the order of their numbers. */
  cited: string[];
  /** The numbers of the notes for these passages. */
  cite: (cites: readonly PassageRef[]) => Run[];
  /** The text of an entry, in sections of this level. Headings inside are one level lower. */
  body: (entry: AnyEntry, level: Level) => ReportSection[];
  /** An entry under a heading of its own, its sections one level below. `more` stands after its summary. */
  entry: (entry: EntryOf<Teachable>, level: 1 | 2, change?: Change) => ReportSection[];
}

/** A section of an entry, with a small line under its heading if need be. */
type Part = TextSection & Pick<ReportSection, 'under'>;

/** What a book changes of an entry. */
interface Change {
  heading?: string;
  startsPage?: boolean;
  /** After the summary. */
  more?: readonly Block[];
  sections?: (sections: TextSection[]) => Part[];
}

/** One level below. */
export const below = (level: 1 | 2): 2 | 3 => (level === 1 ? 2 : 3);

const asReport = (parts: readonly Part[], level: Level): ReportSection[] =>
  parts.map(({ heading, under, blocks }) => ({ heading, level, ...(under === undefined ? {} : { under }), blocks }));

/** The first and the last of each row of numbers that follow each other. */
function inRows(sorted: readonly number[]): [first: number, last: number][] {
  const rows: [number, number][] = [];
  for (const number of sorted) {
    const row = rows.at(-1);
    if (row?.[1] === number - 1) row[1] = number;
    else rows.push([number, number]);
  }
  return rows;
}

/** A writer with an empty book before it. */
export function createWriter(graph: Graph): Writer {
  const numbers = new Map<string, number>();
  const held: AnyEntry[] = [];
  const cited: string[] = [];
  const numberOf = (passage: string) => {
    const known = numbers.get(passage);
    if (known !== undefined) return known;
    cited.push(passage);
    numbers.set(passage, cited.length);
    return cited.length;
  };
  const mark = (number: number): Run => ({ text: String(number), href: `#${noteAnchor(number)}`, note: true });
  const between = (words: string): Run => ({ text: words, note: true });
  /** The numbers from low to high, each a link. Three or more in a row are told by the first and the last. */
  const marks = (passages: readonly string[]): Run[] =>
    inRows([...new Set(passages.map(numberOf))].sort((a, b) => a - b)).flatMap(([first, last], index): Run[] => [
      ...(index > 0 ? [between(', ')] : []),
      mark(first),
      ...(last > first ? [between(last === first + 1 ? ', ' : '–'), mark(last)] : []),
    ]);
  const source: Source = {
    graph,
    body: (entry) => sectionsOfBody(entry.body, (written) => pathOfRef(graph, written), marks),
    link: (entry) => ({ text: entry.data.title, href: graph.url(entry) }),
    cite: marks,
  };
  return {
    graph,
    source,
    held,
    cited,
    cite: (cites) => marks(passageIds(cites)),
    body(entry, level) {
      held.push(entry);
      return asReport(source.body(entry), level);
    },
    entry(entry, level, { heading = entry.data.title, startsPage = level === 1, more = [], sections = (all: TextSection[]): Part[] => all } = {}) {
      held.push(entry);
      const make = SECTIONS[entry.collection] as (of: AnyEntry, from: Source) => TextSection[];
      return [
        { heading, level, startsPage, id: anchorOf(graph.url(entry)), blocks: [text(entry.data.summary), ...more] },
        ...asReport(sections(make(entry, source)), below(level)),
      ];
    },
  };
}
