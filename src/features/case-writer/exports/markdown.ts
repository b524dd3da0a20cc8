// Writes typed words as the text of an entry (.mdx), so that every character reads as it was typed and none of it is code.
import type { BlockOf } from '../../../library/text/block.ts';
import { wordsOfRuns } from '../../../library/text/words.ts';

/** Characters that Markdown or MDX may take for a mark, or for a part of an address, wherever they stand. The rules of the library allow no backslash before them, so the last of each match is written as a number. */
const MARKS = /[\\`*_{}[\]<>&~|@]|:(?=\/\/)|www\./giu;
/** What begins a heading, a list, a rule or a line of code at the head of a line. */
const AT_HEAD = /^(?:[-+=#:]|(?:import|export)\b)/u;
/** The stop after a number at the head of a line, which would begin a list. */
const AFTER_NUMBER = /^(\d{1,9})([.)])/u;

const asNumber = (character: string) => `&#${character.codePointAt(0)!};`;

/** One line of typed words. */
export function markdownLine(words: string): string {
  const safe = words.replace(MARKS, (mark) => mark.slice(0, -1) + asNumber(mark.at(-1)!));
  return safe.replace(AT_HEAD, (mark) => asNumber(mark) + mark.slice(1)).replace(AFTER_NUMBER, (_, digits: string, stop: string) => digits + asNumber(stop));
}

/** Paragraphs and lists. `cite` stands after each paragraph and point. */
export const markdownOf = (blocks: readonly (BlockOf<'text'> | BlockOf<'list'>)[], cite: string): string =>
  blocks
    .map((block) =>
      block.is === 'text'
        ? `${markdownLine(wordsOfRuns(block.runs))} ${cite}`
        : block.items.map((item) => `- ${markdownLine(wordsOfRuns(item))} ${cite}`).join('\n'),
    )
    .join('\n\n');
