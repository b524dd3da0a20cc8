// A report as Typst markup, from which a tagged PDF is made: one more look of the one language for text. Runs in the build only.
import { runsOf, type Block, type BlockOf, type Inline, type Run } from '../../../library/text/block.ts';
import type { Report, ReportSection } from '../../../library/text/report.ts';
import { stepsInBlocks } from '../../../library/text/steps.ts';
import { plain, quoted } from './quoted.ts';

const BOXES = { empty: '#box-sign(false)', ticked: '#box-sign(true)' } as const;

function runOf(run: Run): string {
  if (typeof run === 'string') return plain(run);
  const { text, strong, em, href, box } = run;
  let words = plain(text);
  if (em) words = `#emph[${words}]`;
  if (strong) words = `#strong[${words}]`;
  if (href !== undefined && /^(https?|mailto):/.test(href)) words = `#link(${quoted(href)})[${words}]`;
  return box ? `${BOXES[box]} ${words}` : words;
}

const inline = (words: Inline) => runsOf(words).map(runOf).join('');

const SHEETS = {
  a4: { page: 'paper: "a4"', text: { width: 170, height: 255 } },
  'a4-wide': { page: 'paper: "a4", flipped: true', text: { width: 257, height: 170 } },
  'a3-wide': { page: 'paper: "a3", flipped: true', text: { width: 380, height: 255 } },
} as const;
/** What a heading and a caption take of the height. */
const AROUND = 0.8;

/** Millimetres: as wide as the text, or less where the drawing would not stay on one page with its heading. */
function widthOf({ width, height }: BlockOf<'picture'>, paper: keyof typeof SHEETS): number {
  const room = SHEETS[paper].text;
  return Math.floor(Math.min(room.width, ((room.height * AROUND) / height) * width));
}

function tableOf({ caption, head, rows, widths, toWriteIn }: BlockOf<'table'>): string {
  const shares = (widths ?? head.map(() => 1)).map((share) => `${share}fr`).join(', ');
  const headings = head.map((words) => `[${inline(words)}]`).join(', ');
  const name = (cell: Inline) => (toWriteIn ? `row-to-write[#strong[${inline(cell)}]]` : `[#strong[${inline(cell)}]]`);
  const body = rows.map((cells) => cells.map((cell, index) => (index === 0 ? name(cell) : `[${inline(cell)}]`)).join(', ')).join(',\n');
  // A caption above, as in Word. The figure is what ties it to the table for screen readers.
  return `#figure(kind: table, supplement: none, caption: figure.caption(position: top)[${inline(caption)}])[#table(columns: (${shares},), table.header(${headings}), ${body})]\n`;
}

/** Where a block stands. */
interface Place {
  /** The level of the heading that it stands under. */
  level: number;
  paper: NonNullable<Report['paper']>;
}

function blockOf(block: Block, place: Place): string {
  const { level, paper } = place;
  switch (block.is) {
    case 'text':
      return `${inline(block.runs)}\n`;
    case 'heading':
      return `#heading(level: ${level + 1})[${inline(block.text)}]\n`;
    case 'list':
      return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${inline(item)}]`).join(', ')})\n`;
    case 'boxes':
      return `#list(marker: [#box-sign(false)], ${block.items.map((item) => `[${inline(item)}]`).join(', ')})\n`;
    case 'facts':
      return `#list(${block.facts.map(([name, value]) => `[#strong[${plain(name)}: ]${inline(value)}]`).join(', ')})\n`;
    case 'quote':
      return `#quote(block: true)[${inline(block.runs)}]\n`;
    case 'table':
      return tableOf(block);
    case 'steps':
      return blocksOf(stepsInBlocks(block), place);
    case 'writing-lines':
      return `#for _ in range(${block.lines}) [#writing-line]\n`;
    case 'picture': {
      const drawing = `image(bytes(${quoted(block.svg)}), format: "svg", width: ${widthOf(block, paper)}mm, alt: ${quoted(block.caption)})`;
      return `#figure(caption: [${plain(block.caption)}], ${drawing})\n${blocksOf(block.words, place)}`;
    }
  }
}

const blocksOf = (blocks: readonly Block[], place: Place): string => blocks.map((block) => blockOf(block, place)).join('\n');

const sectionOf = ({ heading, level, startsPage, blocks }: ReportSection, paper: Place['paper']): string =>
  `${startsPage ? '#pagebreak(weak: true)\n' : ''}#heading(level: ${level})[${plain(heading)}]\n${blocksOf(blocks, { level, paper })}`;

/** The look of every document: type, space, lines. Sizes in points and millimetres; a row to write in is 15 millimetres tall or more. */
const look = ({ title, madeBy, paper = 'a4' }: Report, language: string, region: string) => `
#set document(title: ${quoted(title)}, author: ${quoted(madeBy)}, date: none)
#set page(${SHEETS[paper].page}, margin: (x: 20mm, y: 18mm), footer: context [#set text(8.5pt, fill: luma(90)); #text(${quoted(`${madeBy} · ${title}`)}) #h(1fr) #counter(page).display("1 / 1", both: true)])
#set text(font: ("Atkinson Hyperlegible Next", "New Computer Modern"), size: 10.5pt, lang: ${quoted(language)}, region: ${quoted(region)})
#set par(leading: 0.62em, spacing: 0.95em)
#set heading(outlined: true)
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 2): set text(13pt)
#show link: underline
#show figure: set block(breakable: true)
#show figure: set align(start)
#show figure.caption: it => text(9.5pt, fill: luma(80), it.body)
#set table(stroke: 0.5pt + luma(140), inset: 5pt, fill: (_, y) => if y == 0 { luma(240) })
#set image(fit: "contain")
// As tall as a row to write in has to be: 15 millimetres with the space around.
#let row-to-write(body) = grid(columns: (0mm, 1fr), box(height: 12mm), body)
#let box-sign(ticked) = box(width: 0.85em, height: 0.85em, stroke: 0.8pt, baseline: 0.1em, if ticked { align(center + horizon, text(0.8em)[✕]) })
#let writing-line = block(above: 8mm, below: 0mm, line(length: 100%, stroke: 0.5pt + luma(140)))
`;

/** The markup. `language` and `region`: as in en and GB. */
export function toTypst(report: Report, language = 'en', region = 'GB'): string {
  const lead = report.lead.map((line) => plain(line)).join('\n\n');
  return `${look(report, language, region)}\n#title()\n${lead}\n\n${report.sections.map((section) => sectionOf(section, report.paper ?? 'a4')).join('\n')}\n`;
}
