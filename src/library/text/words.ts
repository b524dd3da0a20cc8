// The words of text, without its marks; and text with its marks changed.
import type { Block, Inline, Run } from './block.ts';
import { stepsInBlocks } from './steps.ts';

/** What stands before words that have a box, where a look has no box of its own. */
export const BOX_SIGN = { empty: '☐ ', ticked: '☒ ' } as const;

const wordsOfRun = (run: Run) => (typeof run === 'string' ? run : (run.box ? BOX_SIGN[run.box] : '') + run.text);

/** The words of a line. */
export const wordsOfRuns = (words: Inline): string => (typeof words === 'string' ? words : words.map(wordsOfRun).join(''));

/** The words that are read in a block. Headings and names of facts are left out, and so is a drawing: its words are told. */
export function wordsOf(block: Block): string[] {
  switch (block.is) {
    case 'text':
    case 'quote':
      return [wordsOfRuns(block.runs)];
    case 'list':
    case 'boxes':
      return block.items.map(wordsOfRuns);
    case 'facts':
      return block.facts.map(([, value]) => wordsOfRuns(value));
    case 'table':
      return block.rows.flat().map(wordsOfRuns);
    case 'steps':
      return stepsInBlocks(block).flatMap(wordsOf);
    case 'picture':
      return block.words.flatMap(wordsOf);
    case 'heading':
    case 'writing-lines':
      return [];
  }
}
