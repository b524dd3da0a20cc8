// Which blocks stay on one page: a question with what is said of it, up to the lines on which it is answered.
import type { Block } from './block.ts';

/** Runs of blocks in order. A run that is kept whole begins with a heading and ends with lines to write on. */
export interface BlockRun {
  blocks: Block[];
  isWhole: boolean;
}

/** Where a question that begins at `from` ends, if lines to write on come before another heading. */
function endOfQuestion(blocks: readonly Block[], from: number): number | undefined {
  const end = blocks.findIndex(({ is }, at) => at > from && (is === 'writing-lines' || is === 'heading' || is === 'steps' || is === 'table'));
  return blocks[end]?.is === 'writing-lines' ? end : undefined;
}

/** The blocks in runs. */
export function inRuns(blocks: readonly Block[]): BlockRun[] {
  const runs: BlockRun[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at]!;
    const end = block.is === 'heading' ? endOfQuestion(blocks, at) : undefined;
    if (end !== undefined) runs.push({ blocks: blocks.slice(at, end + 1), isWhole: true });
    else if (runs.at(-1)?.isWhole === false) runs.at(-1)!.blocks.push(block);
    else runs.push({ blocks: [block], isWhole: false });
    at = (end ?? at) + 1;
  }
  return runs;
}
