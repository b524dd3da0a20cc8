// Text as platforms can keep it: as it was written where they take that, plainly where they do not. By its specification 1.2 knows only ASCII.
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

/** “{lang=…}” at the beginning would be read in 2004 as the language of the text. */
const withoutLanguage = (text: string, edition: ScormEdition) => (edition === '2004' && text.startsWith('{') ? ` ${text}` : text);

/** A text with its letters and lines, without control characters. A single half of a character is none; Unicode’s own replacement stands for it. */
export const asWritten = (text: string, edition: ScormEdition): string =>
  withoutLanguage(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
      .trim(),
    edition,
  );

/** A text on one line, in 1.2 in ASCII alone: what every platform takes. */
export function oneLine(text: string, edition: ScormEdition): string {
  const line = asWritten(text, '1.2').replace(/\s+/g, ' ');
  return edition === '1.2' ? toAscii(line) : withoutLanguage(line, edition);
}
