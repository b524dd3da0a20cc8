// The words of blocks, without their marks.
import type { Block, Run } from './content.ts';

/** The words of runs. */
export const wordsOfRuns = (runs: readonly Run[]): string => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** The words of a block, headings left out. */
export function wordsOf(block: Block): string[] {
  if (block.is === 'text' || block.is === 'quote') return [wordsOfRuns(block.runs)];
  if (block.is === 'list') return block.items.map(wordsOfRuns);
  if (block.is === 'facts') return block.facts.map(([, value]) => value);
  if (block.is === 'table') return block.rows.flat();
  return [];
}
