// The implementation guide as a book: the chapters of its page, each with the tools, question sets and session plans that it names, in place.
import type { AnyEntry, EntryOf } from '../../../library/entry.ts';
import { partsOf } from '../../../library/parts.ts';
import { text, type Block, type Run } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import * as libraryTexts from '../../../library/texts.ts';
import type { Book } from './book.ts';
import { questionSetSections } from './question-set.ts';
import { anchorOf, type Writer } from './writer.ts';
import * as texts from '../texts.ts';

/** What a chapter holds whole where it names it first. */
const IN_PLACE = ['tools', 'question-sets', 'session-plans'] as const;
type InPlace = EntryOf<(typeof IN_PLACE)[number]>;
const NAMED = new RegExp(`ref:((?:${IN_PLACE.join('|')})/[a-z0-9-]+)`, 'g');
const isInPlace = (entry: AnyEntry): entry is InPlace => (IN_PLACE as readonly string[]).includes(entry.collection);

/** Where the blank of a tool is: in the guide an empty table would only take room. */
const blankOf = (id: string): Block =>
  text(texts.blankToPrint<Run>({ text: texts.word, href: `/toolkit/${id}/${id}-blank.docx` }, { text: texts.pdf, href: `/toolkit/${id}/${id}-blank.pdf` }));

function inPlace(writer: Writer, entry: InPlace): ReportSection[] {
  switch (entry.collection) {
    case 'question-sets':
      return questionSetSections(writer, entry, 2, texts.questionsOf(entry.data.title));
    case 'session-plans':
      return writer.entry(entry, 2, { heading: texts.sessionPlanOf(entry.data.title), startsPage: true });
    case 'tools':
      return writer.entry(entry, 2, {
        heading: texts.toolOf(entry.data.title),
        startsPage: true,
        more: [blankOf(entry.id)],
        sections: (all) => all.filter(({ heading }) => heading !== libraryTexts.template),
      });
  }
}

/** The implementation guide. */
export const guide: Book = {
  id: 'implementation-guide',
  title: texts.implementationGuide,
  summary: texts.implementationGuideIs,
  contents: 2,
  write: (writer) => {
    const { graph } = writer;
    const page = graph.get({ collection: 'pages', id: 'implementation-guide' });
    const names = new Map(
      partsOf(page.body).map(({ heading, pieces }) => [heading, pieces.flatMap((piece) => [...piece.text.matchAll(NAMED)].map(([, key]) => key!))]),
    );
    const placed = new Set<string>();
    return writer.body(page, 1).flatMap((chapter, index): ReportSection[] => {
      const named = (names.get(chapter.heading) ?? []).filter((key) => !placed.has(key) && placed.add(key));
      const entries = named.map((key) => graph.find(key)).filter((entry) => entry !== undefined && isInPlace(entry));
      return [
        {
          ...chapter,
          heading: index === 0 ? texts.aboutThisGuide : chapter.heading,
          startsPage: index !== 1,
          id: anchorOf(`${graph.url(page)}#${chapter.heading}`),
        },
        ...entries.flatMap((entry) => inPlace(writer, entry)),
      ];
    });
  },
};
