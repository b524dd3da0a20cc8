// The blanks of all tools as one book, each on sheets of the size that it needs.
import type { Graph } from '../../../library/graph.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import { blankOf } from '../../toolkit/build.ts';
import type { Book } from './book.ts';
import { inVolumes } from './volumes.ts';
import { anchorOf, below } from './writer.ts';
import { text } from '../../../library/text/block.ts';
import * as texts from '../texts.ts';

/** The toolkit of blanks. */
export const blanks = (graph: Graph): Book[] =>
  inVolumes({
    id: 'toolkit-of-blanks',
    title: texts.toolkitOfBlanks,
    summary: texts.toolkitOfBlanksIs,
    contents: 1,
    entries: graph.all('tools').sort((a, b) => a.data.title.localeCompare(b.data.title)),
    write: (writer, tools) =>
      tools.flatMap((tool): ReportSection[] => {
        writer.held.push(tool);
        const { title, lead, paper = 'a4', sections } = blankOf(tool);
        return [
          { heading: title, level: 1, startsPage: true, paper, id: anchorOf(writer.graph.url(tool)), blocks: lead.map((line) => text(line)) },
          ...sections.map((section) => ({ ...section, level: below(1) })),
        ];
      }),
  });
