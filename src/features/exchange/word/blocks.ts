// The sections of a report as paragraphs and tables of a Word document. What introduces something stays on the page with it.
import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { runsOf, type Block, type BlockOf, type Inline } from '../../../library/text/block.ts';
import type { Paper, ReportSection } from '../../../library/text/report.ts';
import { inRuns } from '../../../library/text/kept-whole.ts';
import { stepsInBlocks } from '../../../library/text/steps.ts';
import { AFTER, BOXES, LINE, NUMBERS, textWidth } from './page.ts';
import { pictureOf, type Pngs } from './picture.ts';
import { tableOf } from './table.ts';
import { bookmarkName, wordRuns, type Docx } from './words.ts';

/** Where a block stands. */
interface Place {
  /** The level of the heading that it stands under, from 1. */
  level: ReportSection['level'];
  /** The sheet that it stands on. */
  paper: Paper;
  pngs: Pngs;
  /** A number for each list of its own, so that each counts from its start. */
  nextList: () => number;
  /** What follows it in its section. */
  next: Block | undefined;
  /** It stays on one page with what follows. */
  isKept: boolean;
}

/** Whether a block is introduced by what stands before it. Text, and what begins with a heading, stand for themselves. */
const isIntroduced = (block: Block | undefined) => block !== undefined && !['text', 'heading', 'steps'].includes(block.is);

/** Lines to write on: a tab that is filled with underscores up to the margin. */
function writingLinesOf({ LeaderType, Paragraph, Tab, TabStopType, TextRun }: Docx, { lines }: BlockOf<'writing-lines'>, wide: number): Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: wide, leader: LeaderType.UNDERSCORE }];
  const line = (keepNext: boolean) =>
    new Paragraph({ tabStops, keepNext, spacing: { before: 200 }, children: [new TextRun({ children: [new Tab()], color: LINE })] });
  return Array.from({ length: lines }, (_, index) => line(index < lines - 1));
}

/** One paragraph for each item, behind its mark. `keepNext` says whether an item stays with what follows; it is told whether it is the last. */
function itemsOf(
  docx: Docx,
  items: readonly Inline[],
  mark: Pick<IParagraphOptions, 'bullet' | 'numbering'>,
  keepNext: (isLast: boolean) => boolean = () => false,
): Paragraph[] {
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    return new docx.Paragraph({ ...mark, keepNext: keepNext(isLast), ...(isLast && { spacing: { after: AFTER } }), children: wordRuns(docx, item) });
  });
}

const BULLET = { bullet: { level: 0 } };

/** Headings by level, from 1. */
const headingOf = ({ HeadingLevel }: Docx, level: number) =>
  [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4][level - 1]!;

function blockOf(docx: Docx, block: Block, place: Place): (Paragraph | Table)[] {
  const { Paragraph } = docx;
  const { level, nextList, next, isKept, paper, pngs } = place;
  switch (block.is) {
    case 'text':
      return [new Paragraph({ keepNext: isKept || isIntroduced(next), spacing: { after: AFTER }, children: wordRuns(docx, block.runs) })];
    case 'heading':
      return [new Paragraph({ heading: headingOf(docx, level + 1), keepNext: true, children: wordRuns(docx, block.text) })];
    case 'list':
      return itemsOf(docx, block.items, block.ordered ? { numbering: { reference: NUMBERS, level: 0, instance: nextList() } } : BULLET);
    case 'boxes':
      return itemsOf(
        docx,
        block.items,
        { numbering: { reference: BOXES, level: 0, instance: nextList() } },
        (isLast) => !isLast || isIntroduced(next) || next?.is === 'text',
      );
    case 'facts': {
      const lines = block.facts.map(([name, value]): Inline => [{ text: `${name}:`, strong: true }, ' ', ...runsOf(value)]);
      return itemsOf(docx, lines, BULLET);
    }
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: wordRuns(docx, block.runs) })];
    case 'table':
      return tableOf(docx, block, textWidth(paper));
    case 'steps':
      return blocksOf(docx, stepsInBlocks(block), place);
    case 'writing-lines':
      return writingLinesOf(docx, block, textWidth(paper));
    case 'picture':
      return [...pictureOf(docx, block, paper, pngs), ...blocksOf(docx, block.words, place)];
  }
}

const blocksOf = (docx: Docx, blocks: readonly Block[], place: Omit<Place, 'next' | 'isKept'>): (Paragraph | Table)[] =>
  inRuns(blocks).flatMap(({ blocks: run, isWhole }, index, runs) =>
    run.flatMap((block, at) => {
      const following = run[at + 1];
      // What introduces a question stays with it.
      const isKept = isWhole || (following === undefined && runs[index + 1]?.isWhole === true);
      return blockOf(docx, block, { ...place, isKept, next: following ?? runs[index + 1]?.blocks[0] });
    }),
  );

/** A heading, which links can lead to. */
function titleOf(docx: Docx, { heading, level, id, startsPage = false }: ReportSection, isFirst: boolean): Paragraph {
  const words = wordRuns(docx, heading);
  return new docx.Paragraph({
    heading: headingOf(docx, level),
    keepNext: true,
    pageBreakBefore: startsPage && !isFirst,
    children: id === undefined ? words : [new docx.Bookmark({ id: bookmarkName(id), children: words })],
  });
}

/** A writer of the sections of one document, each under its heading. Lists that count begin anew for each list of the document. */
export function createSectionWriter(docx: Docx, pngs: Pngs) {
  let lists = 0;
  const nextList = () => lists++;
  return {
    /** Blocks below the headings of a level. */
    blocks: (blocks: readonly Block[], level: ReportSection['level'], paper: Paper) => blocksOf(docx, blocks, { level, nextList, paper, pngs }),
    /** Sections. `isOnNewPage`: the first of them begins a page already. */
    sections: (sections: readonly ReportSection[], paper: Paper, isOnNewPage = false) =>
      sections.flatMap((section, index) => [
        titleOf(docx, section, isOnNewPage && index === 0),
        ...(section.under === undefined ? [] : [new docx.Paragraph({ style: 'UnderHeading', keepNext: true, children: wordRuns(docx, section.under) })]),
        ...blocksOf(docx, section.blocks, { level: section.level, nextList, paper, pngs }),
      ]),
  };
}
