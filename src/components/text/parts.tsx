// Lists, facts, tables and pictures as HTML. Each look says with classes how they stand in it.
import { Fragment, type ComponentChildren } from 'preact';
import type { BlockOf, Inline } from '../../library/text/block.ts';
import { wordsOfRuns } from '../../library/text/words.ts';
import { Runs } from './Runs.tsx';

/** Writes words; a look without links gives its own. */
type Write = (words: Inline) => ComponentChildren;
const withLinks: Write = (words) => <Runs words={words} />;

interface ItemsProps {
  items: readonly Inline[];
  ordered?: boolean;
  /** What stands before each item, in words. */
  mark?: string;
  /** The number of the first item, of a list that counts. */
  start?: number | undefined;
  class: string;
  write?: Write;
}

/** Before items that are ticked by hand. */
export const BOX = '☐ ';

/** The items of a list. */
export function Items({ items, ordered = false, mark = '', start, class: look, write = withLinks }: ItemsProps) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag start={ordered ? start : undefined} class={look}>
      {items.map((item, at) => (
        <li key={at}>
          {mark}
          {write(item)}
        </li>
      ))}
    </Tag>
  );
}

/** Names with what each is. */
export const FactList = ({ facts, class: look, name: nameLook, write = withLinks }: BlockOf<'facts'> & { class: string; name: string; write?: Write }) => (
  <dl class={look}>
    {facts.map(([name, value], at) => (
      <Fragment key={at}>
        <dt class={nameLook}>{name}</dt>
        <dd>{write(value)}</dd>
      </Fragment>
    ))}
  </dl>
);

/** Classes of the parts of a table. */
export interface TableLook {
  table: string;
  caption: string;
  headRow?: string;
  /** A heading of a column. */
  head: string;
  /** The empty place above names of rows. */
  corner: string;
  row?: (at: number) => string;
  /** The name of a row. */
  name: string;
  cell: string;
}

/** What a column takes of the whole. */
const shareOf = (width: number, widths: readonly number[]) => `${Math.round((width / widths.reduce((sum, one) => sum + one, 0)) * 100)}%`;

/** A table. A column without a heading names the rows. */
export const TextTable = ({ caption, head, rows, widths = [], look, write = withLinks }: BlockOf<'table'> & { look: TableLook; write?: Write }) => (
  <table class={look.table}>
    <caption class={look.caption}>{caption}</caption>
    {widths.length > 0 && (
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} width={shareOf(width, widths)} />
        ))}
      </colgroup>
    )}
    <thead>
      <tr class={look.headRow}>
        {head.map((name, at) =>
          name === '' ? (
            <td key={at} class={look.corner} />
          ) : (
            <th key={at} scope="col" class={look.head}>
              {name}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row} class={look.row?.(row)}>
          {cells.map((cell, at) =>
            at === 0 && wordsOfRuns(cell) !== '' ? (
              <th key={at} scope="row" class={look.name}>
                {write(cell)}
              </th>
            ) : (
              <td key={at} class={look.cell}>
                {write(cell)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

interface FigureProps {
  picture: BlockOf<'picture'>;
  class: string;
  /** The same in words, in this look. */
  children?: ComponentChildren;
}

/** A drawing with its caption, and the same in words. */
export const Figure = ({ picture: { caption, svg, width, height }, class: look, children }: FigureProps) => (
  <figure class={look}>
    <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={width} height={height} alt={caption} class="h-auto max-w-full" />
    <figcaption>{caption}</figcaption>
    {children}
  </figure>
);
