// Small parts of drawings as SVG text: boxes, words that wrap, lines. Colours are those of paper, so that a drawing looks the same everywhere.
import { escapeText } from '../../exchange/index.ts';

export const INK = '#1d2330';
export const SOFT = '#5b6270';
export const LINE = '#c9c4bb';
export const SUNK = '#f4f0e9';
export const PAPER = '#ffffff';
export const ACCENT = '#0d5b66';
export const HELP = '#a01f48';

/** Width of an average letter, as a share of the size of the type: Atkinson Hyperlegible and the sans serif fonts that stand in for it. */
const LETTER = 0.54;

/** The words broken into lines that fit a width. Words that are too long are broken themselves. */
export function wrap(words: string, width: number, size: number): string[] {
  const most = Math.max(Math.floor(width / (size * LETTER)), 4);
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
      if (line && line.length + 1 + word.length > most) {
        lines.push(line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    return [...lines, line];
  });
}

interface WordsStyle {
  size?: number;
  isBold?: boolean;
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Lines of words; `y` is the top of the first. */
export function words(lines: readonly string[], x: number, y: number, { size = 14, isBold = false, colour = INK, anchor = 'start' }: WordsStyle = {}): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + size + index * size * 1.28}">${escapeText(line)}</tspan>`).join('');
  return `<text font-size="${size}" fill="${colour}"${isBold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${spans}</text>`;
}

/** How tall so many lines are. */
export const tall = (lines: number, size = 14) => lines * size * 1.28 + size * 0.4;

export const rect = (x: number, y: number, width: number, height: number, { fill = PAPER, stroke = SOFT, radius = 6 } = {}) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
export const path = (d: string, { stroke = INK, width = 2, dash = '' } = {}) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;

/** A note: a box as tall as its words. */
export interface NoteBox {
  height: number;
  svg: (x: number, y: number) => string;
}

/** A note of a width, with a line of small words below the others where there is one. */
export function noteBox(label: string, width: number, below = ''): NoteBox {
  const lines = wrap(label, width - 16, 14);
  const small = below ? wrap(below, width - 16, 12) : [];
  const height = tall(lines.length) + (small.length ? tall(small.length, 12) : 0) + 10;
  return {
    height,
    svg: (x, y) =>
      rect(x, y, width, height) +
      words(lines, x + 8, y + 4) +
      (small.length ? words(small, x + 8, y + 4 + tall(lines.length), { size: 12, colour: SOFT }) : ''),
  };
}

/** The size of a title, and its distance from the edge. */
const TITLE = 22;
const EDGE = 20;
/** The size of a note below a title. */
const NOTE = 14;

/** A drawing with its title written above it, whole, and below that a note, where there is one. */
export function titled<Size extends { width: number; height: number; content: string }>({ width, height, content }: Size, title: string, note = '') {
  const lines = wrap(title, width - 2 * EDGE, TITLE);
  const noted = note ? wrap(note, width - 2 * EDGE, NOTE) : [];
  const noteTop = EDGE + tall(lines.length, TITLE);
  const top = noteTop + (noted.length > 0 ? tall(noted.length, NOTE) : 0);
  return {
    width,
    height: height + top,
    content: `${words(lines, EDGE, EDGE, { size: TITLE, isBold: true })}${noted.length > 0 ? words(noted, EDGE, noteTop, { size: NOTE, colour: SOFT }) : ''}<g transform="translate(0 ${top})">${content}</g>`,
  };
}

/** A whole drawing, with its title and what it shows in words for those who cannot see it. */
export function drawing({
  title,
  description,
  width,
  height,
  content,
}: {
  title: string;
  description: string;
  width: number;
  height: number;
  content: string;
}): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" font-family="'Atkinson Hyperlegible Next', 'Segoe UI', Arial, sans-serif">` +
    `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc><rect width="100%" height="100%" fill="${PAPER}"/>${content}</svg>`
  );
}
