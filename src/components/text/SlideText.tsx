// Text on a slide, in the notes and on the printed slides. Sizes follow the letters around it, so that a slide looks the same at any width.
import type { VNode } from 'preact';
import type { Inline, SlideBlock } from '../../library/text/block.ts';
import { stepsInBlocks } from '../../library/text/steps.ts';
import { BOX, FactList, Figure, Items, TextTable, type TableLook } from './parts.tsx';
import { Runs } from './Runs.tsx';
import { WritingLines } from './WritingLines.tsx';

/** Nobody follows a link on a screen in a room. */
const write = (words: Inline) => <Runs words={words} withLinks={false} />;

const CELL = 'border-b border-line py-[0.35em] pe-[1.2em] text-start align-top font-normal';
const TABLE: TableLook = {
  table: 'w-full text-[0.8em] leading-[1.3]',
  caption: 'pb-[0.3em] text-start text-soft',
  head: `${CELL} font-semibold`,
  corner: CELL,
  name: CELL,
  cell: CELL,
};

type Headings = 'h2' | 'h3';

function One({ block, headings: Heading }: { block: SlideBlock; headings: Headings }): VNode {
  switch (block.is) {
    case 'text':
      return <p class="max-w-[33em]">{write(block.runs)}</p>;
    case 'heading':
      return <Heading class="max-w-[33em] pt-[0.2em] text-[1.1em] font-semibold">{block.text}</Heading>;
    case 'quote':
      return <blockquote class="max-w-[33em] border-s-4 border-both ps-[0.9em]">{write(block.runs)}</blockquote>;
    case 'list':
      return (
        <Items {...block} write={write} class={`max-w-[33em] space-y-[0.35em] ps-[1.5em] ${block.ordered ? 'list-decimal' : 'list-disc'} marker:text-both`} />
      );
    case 'boxes':
      return <Items {...block} write={write} mark={BOX} class="max-w-[33em] space-y-[0.35em]" />;
    case 'facts':
      return <FactList {...block} write={write} class="grid gap-x-[1em] gap-y-[0.35em] md:grid-cols-[8em_minmax(0,1fr)]" name="text-soft max-md:mt-[0.3em]" />;
    case 'table':
      return <TextTable {...block} write={write} look={TABLE} />;
    case 'steps':
      return <SlideText blocks={stepsInBlocks(block)} headings={Heading} />;
    case 'writing-lines':
      return <WritingLines {...block} />;
    case 'picture':
      return (
        <Figure picture={block} class="max-w-[33em]">
          <div class="sr-only">
            <SlideText blocks={block.words} headings={Heading} />
          </div>
        </Figure>
      );
  }
}

/** Blocks in order. */
export const SlideText = ({ blocks, headings = 'h2' }: { blocks: readonly SlideBlock[]; headings?: Headings }) => (
  <div class="space-y-[0.6em] leading-[1.4]">
    {blocks.map((block, at) => (
      <One key={at} block={block} headings={headings} />
    ))}
  </div>
);
