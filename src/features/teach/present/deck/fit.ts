// How much room words take on a slide. Lengths are in em of the slide’s own letters: the screen is 42.7 wide and 24 high, at any size of 16 to 9.
import { wordsOfRuns } from '../../../../library/text/words.ts';
import type { BlockOf, Inline, SlideBlock } from '../../../../library/text/block.ts';
import { stepsInBlocks } from '../../../../library/text/steps.ts';
import type { Scene, Slide } from './scene.ts';

/** The longest line of running text. */
const TEXT_WIDTH = 33;
const WIDE = 38.5;
/** What the line above and the bar below leave of the height. */
const HEIGHT = 18;
const LINE = 1.4;
const GAP = 0.6;
const FACT_NAME_WIDTH = 8;
const WRITING_LINE = 2.3;
/** Tables are set in letters of this size. */
const TABLE_SIZE = 0.8;
const BOLD = 1.07;

/** Widths of letters in Atkinson Hyperlegible Next, rounded up by groups. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['.,;:jil‘’ ', 0.28],
  ['!()ftr-', 0.36],
  ['“”1I/', 0.41],
  ['yvzscx?k–', 0.5],
  ['mMWw@%&', 0.86],
  ['GHNUOQCDX0AK', 0.72],
];
const USUAL_WIDTH = 0.59;
const widthOfLetter = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** The width of words set in letters of one em. */
export const widthOf = (words: string) => [...words].reduce((sum, letter) => sum + (widthOfLetter.get(letter) ?? USUAL_WIDTH), 0);

/** How many lines words take, broken between words. */
export function linesOf(words: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words.split(/\s+/u)) {
    const wide = widthOf(`${word} `);
    if (used > 0 && used + wide - 0.28 > width) {
      lines++;
      used = 0;
    }
    used += wide;
    while (used > width + 0.28) {
      lines++;
      used -= width;
    }
  }
  return lines;
}

const textHeight = (words: string, width: number) => linesOf(words, width) * LINE;

/** Sizes of headings, in em. The class of each size is in SlideView. */
const HEADING_SIZES = { largest: 1.9, large: 1.6, middle: 1.25, small: 1 } as const;

/** How large a heading is set. Titles and steps are larger, long questions smaller. */
export function headingSize({ is, heading: { length } }: Pick<Scene, 'is' | 'heading'>): keyof typeof HEADING_SIZES {
  if (is === 'title' || is === 'step') return length <= 60 ? 'largest' : length <= 120 ? 'large' : 'middle';
  if (length <= 150) return 'large';
  return length <= 300 ? 'middle' : 'small';
}

function tableHeight({ caption, head, rows }: BlockOf<'table'>, wide: number): number {
  const width = wide / head.length / TABLE_SIZE - 1.2;
  const rowHeight = (cells: readonly Inline[]) => (Math.max(...cells.map((cell) => linesOf(wordsOfRuns(cell), width / BOLD))) * 1.3 + 0.7) * TABLE_SIZE;
  return textHeight(caption, wide) + rowHeight(head) + rows.reduce((sum, cells) => sum + rowHeight(cells), 0);
}

/** The height of a block, without the gap above it, where no line is longer than `wide` and running text no longer than `textWidth`. */
function blockHeight(block: SlideBlock, wide: number, textWidth: number): number {
  switch (block.is) {
    case 'text':
      return textHeight(wordsOfRuns(block.runs), textWidth);
    case 'quote':
      return textHeight(wordsOfRuns(block.runs), textWidth - 1.2);
    case 'heading':
      return linesOf(block.text, textWidth / 1.2) * LINE * 1.1 + 0.2;
    case 'list':
    case 'boxes':
      return block.items.reduce((sum, runs) => sum + textHeight(wordsOfRuns(runs), textWidth - 1.6) + 0.35, 0);
    case 'facts':
      return block.facts.reduce(
        (sum, [name, value]) => sum + Math.max(textHeight(name, FACT_NAME_WIDTH), textHeight(wordsOfRuns(value), wide - 2 - FACT_NAME_WIDTH - 1)) + 0.35,
        0,
      );
    case 'table':
      return tableHeight(block, wide);
    case 'steps':
      return stepsInBlocks(block).reduce((sum, part) => sum + blockHeight(part, wide, textWidth) + GAP, 0);
    case 'writing-lines':
      return block.lines * WRITING_LINE;
    case 'picture':
      return (block.height / block.width) * textWidth + textHeight(block.caption, textWidth);
  }
}

/** The height of blocks below each other, set in letters of a size. */
export function heightOf(blocks: readonly SlideBlock[], size = 1): number {
  const wide = WIDE / size;
  return size * blocks.reduce((sum, block) => sum + blockHeight(block, wide, Math.min(TEXT_WIDTH, wide)) + GAP, 0);
}

/** The height that a scene leaves for its blocks, below its heading and above the ways of sitting together. */
export function roomFor(scene: Pick<Scene, 'is' | 'heading' | 'together'>): number {
  const size = HEADING_SIZES[headingSize(scene)];
  const heading = linesOf(scene.heading, (WIDE - 3) / size / BOLD) * 1.2 * size;
  return HEIGHT - heading - (scene.together.length > 0 ? 4.2 : 0);
}

/** The size of letters for slides with few words. */
const LARGE = 1.25;

/** Whether the words of a slide may be larger than usual. The slides of one scene are all of one size. */
export const isLarge = (slide: Slide) => slide.parts === 1 && heightOf(slide.blocks, LARGE) <= roomFor(slide);
