// The text of an entry: paragraphs, lists, names with values, tables. Runs that have an address are links.
import { Fragment } from 'preact';
import type { Block, Run } from '../model/content.ts';

/** One piece of running text. */
function Piece({ run }: { run: Run }) {
  if (typeof run === 'string') return <>{run}</>;
  const { text, strong, em, href } = run;
  const marked = strong ? <strong class="font-semibold">{text}</strong> : em ? <em>{text}</em> : text;
  return href === undefined ? <>{marked}</> : <a href={href}>{marked}</a>;
}

// Runs never change their order.
const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map((run, at) => (
      <Piece key={at} run={run} />
    ))}
  </>
);

function List({ ordered, items }: Extract<Block, { is: 'list' }>) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag class={`mt-3 max-w-read space-y-2 ps-6 ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {items.map((runs, at) => (
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ))}
    </Tag>
  );
}

const Facts = ({ facts }: Extract<Block, { is: 'facts' }>) => (
  <dl class="mt-3 grid max-w-read gap-x-6 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
    {facts.map(([name, value]) => (
      <Fragment key={name}>
        <dt class="text-soft max-sm:mt-2">{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);

const CELL = 'border border-line px-3 py-2 text-start align-top';

/** A table that scrolls by itself where it is wider than the screen. A column without a heading names the rows. */
function Table({ caption, head, rows }: Extract<Block, { is: 'table' }>) {
  const hasNames = head[0] === '';
  return (
    <div class="mt-4 overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table class="w-full border-collapse text-small">
        <caption class="pb-2 text-start text-soft">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, at) =>
              name === '' ? (
                <td key={at} class={`${CELL} bg-sunk`} />
              ) : (
                <th key={at} scope="col" class={`${CELL} min-w-28 bg-sunk font-semibold`}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) =>
                hasNames && at === 0 ? (
                  <th key={at} scope="row" class={`${CELL} min-w-36 font-normal`}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} class={`${CELL} h-11`}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function One({ block }: { block: Block }) {
  switch (block.is) {
    case 'text':
      return (
        <p class="mt-3 max-w-read">
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return <h3 class="mt-6 max-w-read text-large leading-snug font-semibold">{block.text}</h3>;
    case 'quote':
      return (
        <blockquote class="mt-4 max-w-read border-s-4 border-both ps-4">
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'list':
      return <List {...block} />;
    case 'facts':
      return <Facts {...block} />;
    case 'table':
      return <Table {...block} />;
  }
}

/** Blocks in order. Headings among them are of the third level: they stand below the heading of a section. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, at) => (
      <One key={at} block={block} />
    ))}
  </>
);
