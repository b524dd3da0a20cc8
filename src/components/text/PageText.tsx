// Text on a page of the site: paragraphs, lists, names with values, tables that scroll by themselves. Runs that have an address are links.
import type { VNode } from 'preact';
import type { Block } from '../../library/text/block.ts';
import { stepsInBlocks } from '../../library/text/steps.ts';
import { BOX, FactList, Figure, Items, TextTable, type TableLook } from './parts.tsx';
import { Runs } from './Runs.tsx';
import { WritingLines } from './WritingLines.tsx';
import * as texts from '../texts.ts';

const CELL = 'border border-line px-3 py-2 text-start align-top';
const TABLE: TableLook = {
  table: 'w-full border-collapse text-small',
  caption: 'pb-2 text-start text-soft',
  head: `${CELL} min-w-28 bg-sunk font-semibold`,
  corner: `${CELL} bg-sunk`,
  name: `${CELL} min-w-36 font-normal`,
  cell: `${CELL} h-11`,
};

function One({ block }: { block: Block }): VNode {
  switch (block.is) {
    case 'text':
      return (
        <p class="mt-3 max-w-read">
          <Runs words={block.runs} />
        </p>
      );
    case 'heading':
      return <h3 class="mt-6 max-w-read text-large leading-snug font-semibold">{block.text}</h3>;
    case 'quote':
      return (
        <blockquote class="mt-4 max-w-read border-s-4 border-both ps-4">
          <Runs words={block.runs} />
        </blockquote>
      );
    case 'list':
      return <Items {...block} class={`mt-3 max-w-read space-y-2 ps-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`} />;
    case 'boxes':
      return <Items {...block} mark={BOX} class="mt-3 max-w-read space-y-2" />;
    case 'facts':
      return <FactList {...block} class="mt-3 grid max-w-read gap-x-6 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]" name="text-soft max-sm:mt-2" />;
    case 'table':
      return (
        <div class="mt-4 scrolls-x" tabIndex={0} role="region" aria-label={block.caption}>
          <TextTable {...block} look={TABLE} />
        </div>
      );
    case 'steps':
      return <PageText blocks={stepsInBlocks(block)} />;
    case 'writing-lines':
      return <WritingLines {...block} />;
    case 'picture':
      return (
        <Figure picture={block} class="mt-4 max-w-read">
          <details class="open-on-paper">
            <summary class="min-h-11 cursor-pointer content-center underline underline-offset-4">{texts.inWords}</summary>
            <PageText blocks={block.words} />
          </details>
        </Figure>
      );
  }
}

/** Blocks in order. Headings among them are of the third level: they stand below the heading of a section. */
export const PageText = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, at) => (
      <One key={at} block={block} />
    ))}
  </>
);
