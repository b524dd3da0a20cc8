// A question set as part of a book: every question with its levels to tick, and lines to write on.
import type { Entry } from '../../../library/entry.ts';
import type { Graph } from '../../../library/graph.ts';
import type { DataOf } from '../../../library/schemas/index.ts';
import { boxes, facts, heading, strong, text, writingLines, type Block, type Run } from '../../../library/text/block.ts';
import type { ReportSection } from '../../../library/text/report.ts';
import { audienceNames, nationNames } from '../../../library/words.ts';
import * as libraryTexts from '../../../library/texts.ts';
import { isLevel, ratingsOf } from '../../reflect/index.ts';
import { anchorOf, below, type Writer } from './writer.ts';
import * as texts from '../texts.ts';

type Question = DataOf<'question-sets'>['parts'][number]['questions'][number];

/** Lines for a short answer by hand. */
const ANSWER_LINES = 2;

/** The answers of a session on the screen, each behind a box to tick; those that are no level stand beside each other. */
function ratingBlocks(anchors: NonNullable<Question['anchors']>): Block[] {
  const ratings = ratingsOf({ anchors });
  const levels = ratings.filter(({ value }) => isLevel(value)).map(({ label, text: words }) => (words ? [strong(`${label}: `), words] : [strong(label)]));
  const [first, ...others] = ratings.filter(({ value }) => !isLevel(value)).map(({ label }) => label);
  return [boxes([...levels, [`${first}\u2003`, ...others.map((label): Run => ({ text: label, box: 'empty' }))]])];
}

/** A question under its number: what each level looks like, behind a box to tick, and where it comes from. */
function questionBlocks({ cite }: Writer, { text: words, plain, help, anchors, cites }: Question, number: number): Block[] {
  const asked: Block[] = [heading(`${number}. ${words}`), ...(plain ? [text([{ text: texts.inPlainWords, strong: true }, plain])] : [])];
  const from: Run[] = [...(help ? [`${help} `] : []), texts.source, ...cite(cites)];
  if (!anchors) return [...asked, text(from), writingLines(ANSWER_LINES)];
  return [...asked, ...ratingBlocks(anchors), text([{ text: texts.whatWouldShowIt, strong: true }, anchors.evidence]), text(from), writingLines(ANSWER_LINES)];
}

/** The set under a heading of its own, its parts one level below. Its questions are numbered through. */
export function questionSetSections(writer: Writer, entry: Entry<'question-sets'>, level: 1 | 2, title = entry.data.title): ReportSection[] {
  const { data } = entry;
  writer.held.push(entry);
  let number = 0;
  return [
    {
      heading: title,
      level,
      startsPage: level === 1,
      id: anchorOf(writer.graph.url(entry)),
      blocks: [
        text(data.summary),
        facts([
          [libraryTexts.whenToUseIt, data.whenToUse],
          [libraryTexts.time, texts.minutesAlone(data.minutes)],
          [libraryTexts.forReaders, audienceNames(data.audiences).join(' · ')],
          [libraryTexts.nation, nationNames(data.nations).join(' · ')],
        ]),
      ],
    },
    ...data.parts.map(({ title: heading, intro, questions }): ReportSection => ({
      heading,
      level: below(level),
      blocks: [...(intro ? [text(intro)] : []), ...questions.flatMap((question) => questionBlocks(writer, question, ++number))],
    })),
  ];
}

/** The sets that the guide does not put in an order, by their titles. */
export const setsInOrder = (graph: Graph): Entry<'question-sets'>[] => graph.all('question-sets').sort((a, b) => a.data.title.localeCompare(b.data.title));
