// Text as platforms can keep it: 1.2 knows only ASCII, and several platforms refuse a line break or a brace at the beginning.
import type { ScormEdition } from '../scorm-edition.ts';

const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '£': 'GBP ',
  '€': 'EUR ',
};

/** One letter for each that ASCII lacks: its own without accent, or a question mark. */
const toAscii = (text: string) =>
  Array.from(text, (letter) => {
    if (letter <= '~') return letter;
    return PLAIN[letter] ?? (letter.normalize('NFKD').replace(/[^ -~]/g, '') || '?');
  }).join('');

/** Whole characters up to a length, so that none is cut in two. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end);
}

/** A text on one line, without characters that a platform may refuse. */
export function oneLine(text: string, edition: ScormEdition): string {
  // A single half of a character is none; Unicode’s own replacement stands for it.
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  if (edition === '1.2') return toAscii(line);
  // “{lang=…}” at the beginning would be read as the language of the text.
  return line.startsWith('{') ? ` ${line}` : line;
}
