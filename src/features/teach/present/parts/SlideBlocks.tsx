// Blocks of text on a slide, in the notes and on the printed slides. Sizes follow the letters around them, so that a slide looks the same at any width.
import { Fragment } from 'preact';
import type { Run } from '../../model/content.ts';
import type { SlideBlock } from '../deck/scene.ts';

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map((run, at) => {
      if (typeof run === 'string') return run;
      if (run.strong) return <strong key={at}>{run.text}</strong>;
      return run.em ? <em key={at}>{run.text}</em> : run.text;
    })}
  </>
);

function Table({ caption, head, rows }: Extract<SlideBlock, { is: 'table' }>) {
  const CELL = 'border-b border-line py-[0.35em] pe-[1.2em] text-start align-top font-normal';
  return (
    <table class="w-full text-[0.8em] leading-[1.3]">
      <caption class="pb-[0.3em] text-start text-soft">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th key={at} scope="col" class={`${CELL} font-semibold`}>
              {name || <span class="sr-only">Row</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) => (
              <td key={at} class={CELL}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function One({ block, headings: Heading }: { block: SlideBlock; headings: 'h2' | 'h3' }) {
  switch (block.is) {
    case 'text':
      return (
        <p class="max-w-[33em]">
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return <Heading class="max-w-[33em] pt-[0.2em] text-[1.1em] font-semibold">{block.text}</Heading>;
    case 'quote':
      return (
        <blockquote class="max-w-[33em] border-s-4 border-both ps-[0.9em]">
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List
          start={block.ordered ? block.start : undefined}
          class={`max-w-[33em] space-y-[0.35em] ps-[1.5em] ${block.ordered ? 'list-decimal' : 'list-disc'} marker:text-both`}
        >
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'facts':
      return (
        <dl class="grid gap-x-[1em] gap-y-[0.35em] md:grid-cols-[8em_minmax(0,1fr)]">
          {block.facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt class="text-soft max-md:mt-[0.3em]">{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'table':
      return <Table {...block} />;
  }
}

/** Blocks in order. */
export const SlideBlocks = ({ blocks, headings = 'h2' }: { blocks: readonly SlideBlock[]; headings?: 'h2' | 'h3' }) => (
  <div class="space-y-[0.6em] leading-[1.4]">
    {blocks.map((block, at) => (
      <One key={at} block={block} headings={headings} />
    ))}
  </div>
);
