// What an appraisal is called: after what has to be decided. A list has room for the beginning, paper for the whole.
import { LONGEST_TITLE } from '../../../workbook/index.ts';
import type { Appraisal } from './appraisal.ts';

/** Titles in lists show about this many characters. */
const SHOWN = 80;

/** Titles end without a stop: they stand in sentences of their own. Dots that say that something is left out stay. */
const withoutStop = (words: string) => words.replace(/([^.])\.$/, '$1');

const firstLine = ({ question }: Pick<Appraisal, 'question'>) => withoutStop(question.trim().split('\n')[0]!.trim());

/** The words, where they are too long cut after a whole one, with a mark that says so. A word that alone is too long is cut between letters. */
function cutAtWord(words: string, most: number): string {
  const letters = Array.from(words);
  if (letters.length <= most) return words;
  const cut = letters.slice(0, most).join('');
  const whole = /\s/.test(letters[most]!) ? cut : cut.replace(/\s+\S*$/, '');
  return `${(whole || cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** What an appraisal is called in lists. Empty where nobody has said what has to be decided. */
export const titleInLists = (question: string): string => cutAtWord(firstLine({ question }), SHOWN);

/** Whether the title says all of what has to be decided, so that nobody has to read it twice. */
export const saysAll = (title: string, { question }: Pick<Appraisal, 'question'>): boolean => withoutStop(question.trim()) === withoutStop(title);

/**
 * What an appraisal is called on paper and where it is cited: the whole of what has to be decided, where its title is the beginning of that. Titles
 * were once cut in the middle of a word, without a mark. Another name that somebody gave it stays.
 */
export function titleOnPaper(title: string, appraisal: Pick<Appraisal, 'question'>): string {
  const whole = firstLine(appraisal);
  const isCut = title.endsWith('…') || title.length === SHOWN;
  return isCut && whole.startsWith(title.replace(/…$/, '')) ? cutAtWord(whole, LONGEST_TITLE - 1) : withoutStop(title);
}
