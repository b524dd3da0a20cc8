// Text with its links changed: as whole addresses for what leaves the site, or as plain words where nothing may lead away.
import type { Block, BlockOf, Inline, Run } from './block.ts';

type Change = (run: Exclude<Run, string>) => Run;

const inRuns = (runs: readonly Run[], change: Change): Run[] => runs.map((run) => (typeof run === 'string' ? run : change(run)));
const inWords = (words: Inline, change: Change): Inline => (typeof words === 'string' ? words : inRuns(words, change));

/** Changes each marked run of a block. */
function inBlock<Kind extends Block>(block: Kind, change: Change): Kind;
function inBlock(block: Block, change: Change): Block {
  switch (block.is) {
    case 'text':
    case 'quote':
      return { ...block, runs: inRuns(block.runs, change) };
    case 'list':
    case 'boxes':
      return { ...block, items: block.items.map((item) => inWords(item, change)) };
    case 'facts':
      return { ...block, facts: block.facts.map(([name, value]) => [name, inWords(value, change)]) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map((cell) => inWords(cell, change))) };
    case 'picture':
      return { ...block, words: block.words.map((words): BlockOf<'picture'>['words'][number] => inBlock(words, change)) };
    case 'heading':
    case 'steps':
    case 'writing-lines':
      return block;
  }
}

function plain({ href: _, ...rest }: Exclude<Run, string>): Run {
  return rest.strong || rest.em || rest.box ? rest : rest.text;
}

/** The block with its links as plain words. */
export const withoutLinks = (block: Block): Block => inBlock(block, (run) => (run.href === undefined ? run : plain(run)));

/** The block with its links leading elsewhere. */
export const withLinks = (block: Block, lead: (href: string) => string): Block =>
  inBlock(block, (run) => (run.href === undefined ? run : { ...run, href: lead(run.href) }));

/**
 * The block with whole addresses, for what leaves the site.
 * @param site the address of the site. Example: https://example.org/area/
 */
export const withWholeLinks = (block: Block, site: string): Block => withLinks(block, (href) => new URL(href, site).href);
