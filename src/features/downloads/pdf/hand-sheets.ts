// Posters and cards as Typst markup: A3 to hang on a wall, A4 to cut out. Lengths in millimetres and points.
import { CARD_SHEET, cardHeight, type Axis, type Card, type CardSheets, type Poster, type PosterArea } from '../../../library/text/hand-sheet.ts';
import { SPOKEN } from './look.ts';
import { plain, quoted } from './quoted.ts';
import * as texts from '../texts.ts';

const setUp = (title: string, madeBy: string, page: string, size: string) => `
#set document(title: ${quoted(title)}, author: ${quoted(madeBy)}, date: none)
#set page(${page}, footer-descent: 5mm, footer: [#set text(8pt, fill: luma(90)); ${plain(madeBy)}])
#set text(font: ("Atkinson Hyperlegible Next", "New Computer Modern"), size: ${size}, ${SPOKEN}, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em)
#set table(stroke: 0.6pt + luma(120), inset: 2mm)
#let soft(body) = text(fill: luma(80), body)
`;

/** What the ends of an axis mean, after its name. */
const axisWords = ({ label, low, high }: Axis, ends: (low: string, high: string) => string) =>
  `#strong[${plain(label)}]${plain(ends(low.toLowerCase(), high.toLowerCase()))}`;

function gridOf({ corner, stages, lanes }: Extract<PosterArea, { is: 'grid' }>): string {
  const cells = lanes.map(({ label, hint, below, line }) => {
    const name = `[#strong[${plain(label)}]${hint ? `\\ #text(9pt)[#soft[${plain(hint)}]]` : ''}${line ? `\\ #text(9pt)[${plain(texts.highAtTheTop(line.high, line.low.toLowerCase()))}]` : ''}]`;
    const empty = line ? '[#align(horizon, line(length: 100%, stroke: (paint: luma(120), dash: "dotted", thickness: 1pt)))]' : '[]';
    const across = below
      ? `table.cell(colspan: ${stages.length + 1}, inset: (y: 1mm), stroke: (top: (paint: black, dash: "dashed", thickness: 1.4pt)))[#text(9pt)[${plain(below)}]], `
      : '';
    return `${across}${name}, ${stages.map(() => empty).join(', ')}`;
  });
  const rows = lanes.flatMap(({ below }) => [...(below ? ['auto'] : []), '1fr']).join(', ');
  const heads = [corner, ...stages].map((words) => `[#strong[${plain(words)}]]`).join(', ');
  return `table(columns: (1.35fr, ${stages.map(() => '1fr').join(', ')}), rows: (auto, ${rows}), fill: (_, y) => if y == 0 { luma(238) }, table.header(${heads}), ${cells.join(',\n')})`;
}

function planeOf({ across, up, corners }: Extract<PosterArea, { is: 'plane' }>): string {
  const corner = (words: string | undefined, place: string) => `align(${place}, text(12pt)[#soft[${plain(words ?? '')}]])`;
  const quarter = (x: number, y: number, words: string | undefined, place: string) =>
    `grid.cell(x: ${x}, y: ${y}, stroke: (${x === 0 ? 'left: 2pt' : 'left: (paint: luma(120), dash: "dashed")'}, ${y === 1 ? 'bottom: 2pt' : 'bottom: (paint: luma(120), dash: "dashed")'}), ${corner(words, place)})`;
  return `grid(rows: (auto, 1fr, auto), row-gutter: 2.5mm,
  [↑ ${axisWords(up, texts.lowAtTheBottom)}],
  grid(columns: (1fr, 1fr), rows: (1fr, 1fr), inset: 3mm,
    ${quarter(0, 0, corners?.topLeft, 'top + left')}, ${quarter(1, 0, corners?.topRight, 'top + right')},
    ${quarter(0, 1, corners?.bottomLeft, 'bottom + left')}, ${quarter(1, 1, corners?.bottomRight, 'bottom + right')}),
  align(end)[${axisWords(across, texts.lowOnTheLeft)} →])`;
}

/** So many fields stand beside each other at most. */
const MOST_ACROSS = 4;

function fieldsOf({ labels }: Extract<PosterArea, { is: 'fields' }>): string {
  const down = Math.ceil(labels.length / MOST_ACROSS);
  const across = Math.ceil(labels.length / down);
  const field = (label: string) =>
    `[#text(14pt)[#strong[${label ? plain(label) : `#box(width: 100%, height: 12mm, stroke: (bottom: 0.6pt + luma(120)))[#text(9pt)[#soft[${plain(texts.nameOfTheGroup)}]]]`}]]]`;
  return `grid(columns: (${Array.from({ length: across }, () => '1fr').join(', ')}), rows: (${Array.from({ length: down }, () => '1fr').join(', ')}), gutter: 4mm, inset: 4mm, stroke: 0.9pt + luma(100), ${labels.map(field).join(', ')})`;
}

function areaOf(area: PosterArea): string {
  switch (area.is) {
    case 'grid':
      return gridOf(area);
    case 'plane':
      return planeOf(area);
    case 'fields':
      return fieldsOf(area);
  }
}

/** What helps the group, below the area: notes to write, and questions to ask. */
function footOf({ notes, prompts }: Poster): string {
  const list = (heading: string, items: readonly string[]) =>
    items.length > 0 ? `[#text(9.5pt)[#strong[${plain(heading)}] ${plain(items.join(' · '))}]]` : '';
  const parts = [list(texts.writeEachOnANote, notes), list(texts.ask, prompts)].filter(Boolean);
  return parts.length > 0 ? `#grid(columns: 1fr, row-gutter: 2mm, ${parts.join(', ')})` : '';
}

/** Posters, each on a sheet of its own. */
export function postersMarkup(posters: readonly Poster[]): string {
  const [{ title, madeBy }] = posters as [Poster];
  const pages = posters.map((poster) => {
    const head = `#grid(columns: (auto, 1fr), column-gutter: 8mm, align: (left + bottom, right + bottom), [#heading(level: 1)[${plain(poster.heading === poster.title ? poster.title : `${poster.title}: ${poster.heading}`)}]], [#soft[${plain(poster.lead)}]])`;
    return `${head}\n#block(height: 1fr, width: 100%, above: 4mm, below: 3mm, ${areaOf(poster.area)})\n${footOf(poster)}`;
  });
  return `${setUp(title, madeBy, 'paper: "a3", flipped: true, margin: (x: 14mm, top: 12mm, bottom: 15mm)', '11pt')}#show heading: set text(22pt)\n${pages.join('\n#pagebreak()\n')}\n`;
}

function cardOf({ over, text, hint, lines }: Card): string {
  const above = over ? `#text(9pt)[#soft[${plain(over)}]]\\ ` : '';
  const words = text ? `#text(13pt)[#strong[${plain(text)}]]` : '#v(8mm)';
  const below = hint ? `\\ #text(9.5pt)[#soft[${plain(hint)}]]` : '';
  const noted = lines.map(([name, value]) => `[#text(8.5pt)[#soft[${plain(name)}]]${value ? `\\ ${plain(value)}` : ''}]`);
  const room =
    noted.length > 0 ? `grid(columns: 1fr, rows: (1fr,) * ${noted.length}, stroke: (top: 0.5pt + luma(160)), inset: (y: 1.2mm), ${noted.join(', ')})` : '[]';
  return `grid(columns: 1fr, rows: (auto, 1fr), row-gutter: 3mm, [${above}${words}${below}], ${room})`;
}

/** Cards, all of one size, with dashed lines to cut along. */
export function cardsMarkup(sheets: CardSheets): string {
  const { title, lead, madeBy, cards } = sheets;
  const height = cardHeight(sheets);
  return `${setUp(title, madeBy, 'paper: "a4", margin: (x: 13mm, top: 12mm, bottom: 14mm)', '10.5pt')}#show heading: set text(13pt)
#grid(columns: (auto, 1fr), align: (left + bottom, right + bottom), [#heading(level: 1)[${plain(title)}]], [#text(8.5pt)[#soft[${plain(lead)}]]])
#v(1mm)
#grid(columns: (${CARD_SHEET.width}mm,) * ${CARD_SHEET.across}, rows: ${height}mm, inset: 5mm, stroke: (paint: luma(110), dash: "dashed", thickness: 0.7pt), ${cards.map(cardOf).join(',\n')})
`;
}
