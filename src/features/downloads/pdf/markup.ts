// A report as Typst markup, from which a tagged PDF is made: one more look of the one language for text. Runs in the build only.
import { runsOf, type Block, type BlockOf, type Inline, type Run } from '../../../library/text/block.ts';
import { inRuns } from '../../../library/text/kept-whole.ts';
import type { Paper, Report, ReportSection } from '../../../library/text/report.ts';
import { stepsInBlocks } from '../../../library/text/steps.ts';
import { wordsOfRuns } from '../../../library/text/words.ts';
import { look, SHEETS, titlePage } from './look.ts';
import { plain, quoted } from './quoted.ts';

const BOXES = { empty: '#box-sign(false)', ticked: '#box-sign(true)' } as const;

/** Words that lead on: out of the file, or to a place in it. */
const linked = (href: string, words: string) =>
  href.startsWith('#') ? `#link(label(${quoted(href.slice(1))}))[${words}]` : /^(https?|mailto):/.test(href) ? `#link(${quoted(href)})[${words}]` : words;

function runOf(run: Run): string {
  if (typeof run === 'string') return plain(run);
  const { text, strong, em, href, box, note, anchor } = run;
  let words = plain(text);
  if (em) words = `#emph[${words}]`;
  if (strong) words = `#strong[${words}]`;
  if (href !== undefined) words = linked(href, words);
  if (note) words = `#note[${words}]`;
  if (anchor !== undefined) words = `#[#metadata(none)#label(${quoted(anchor)})]${words}`;
  return box ? `${BOXES[box]}#h(0.4em)${words}` : words;
}

const inline = (words: Inline) => runsOf(words).map(runOf).join('');

/** What a heading and a caption take of the height. */
const AROUND = 0.8;

/** Millimetres: as wide as the text, or less where the drawing would not stay on one page with its heading. */
function widthOf({ width, height }: BlockOf<'picture'>, paper: Paper): number {
  const room = SHEETS[paper].text;
  return Math.floor(Math.min(room.width, ((room.height * AROUND) / height) * width));
}

/** A table of so few rows stays on one page. */
const SHORT = 5;
/** A row with a cell of more letters may break across pages; others stay whole. */
const TALL = 600;

function tableOf({ caption, head, rows, widths, toWriteIn }: BlockOf<'table'>): string {
  const shares = (widths ?? head.map(() => 1)).map((share) => `${share}fr`).join(', ');
  const headings = head.map((words) => `[${inline(words)}]`).join(', ');
  const name = (cell: Inline) => (toWriteIn ? `[#row-to-write[#strong[${inline(cell)}]]]` : `[#strong[${inline(cell)}]]`);
  const body = rows
    .map((cells) => {
      const isTall = cells.some((cell) => wordsOfRuns(cell).length > TALL);
      return cells.map((cell, index) => `table.cell(breakable: ${isTall})${index === 0 ? name(cell) : `[${inline(cell)}]`}`).join(', ');
    })
    .join(',\n');
  // A caption above, as in Word. The figure is what ties it to the table for screen readers.
  const grid = `#table(columns: (${shares},), table.header(${headings}), ${body})`;
  const figure = caption ? `#figure(kind: table, supplement: none, caption: figure.caption(position: top)[${inline(caption)}])[${grid}]\n` : `${grid}\n`;
  const sized = toWriteIn ? `#to-write-in[${figure}]\n` : figure;
  return rows.length <= SHORT ? `#block(breakable: false, width: 100%)[${sized}]\n` : sized;
}

/** Where a block stands. */
interface Place {
  /** The level of the heading that it stands under. */
  level: number;
  paper: Paper;
}

const items = (all: readonly Inline[]) => all.map((item) => `[${inline(item)}]`).join(', ');
const hasAnchors = (all: readonly Inline[]) => all.some((item) => runsOf(item).some((run) => typeof run !== 'string' && run.anchor?.startsWith('note-')));

function blockOf(block: Block, place: Place): string {
  const { level, paper } = place;
  switch (block.is) {
    case 'text':
      return `${inline(block.runs)}\n`;
    case 'heading':
      return `#heading(level: ${level + 1})[${inline(block.text)}]\n`;
    case 'list': {
      const made = `#${block.ordered ? 'enum' : 'list'}(${items(block.items)})\n`;
      return hasAnchors(block.items) ? `#small-print[${made}]\n` : made;
    }
    case 'boxes':
      return `#list(marker: [#box-sign(false)], ${items(block.items)})\n`;
    case 'facts':
      return `#terms(${block.facts.map(([name, value]) => `terms.item([${plain(name)}], [${inline(value)}])`).join(', ')})\n`;
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

/** Whether a block introduces the next one: it then does not stand at the foot of a page without it. */
const leadsOn = (block: Block, next: Block | undefined) =>
  block.is === 'text' && next !== undefined && !['text', 'heading', 'steps', 'writing-lines'].includes(next.is);

/** A question stays whole, and what introduces something stays with it. */
const blocksOf = (blocks: readonly Block[], place: Place): string =>
  inRuns(blocks)
    .map(({ blocks: run, isWhole }, index, runs) => {
      const beforeQuestion = runs[index + 1]?.isWhole === true;
      const made = run.map((block, at) => {
        const isLast = at === run.length - 1;
        const isKept = isLast ? beforeQuestion && !isWhole : leadsOn(block, run[at + 1]);
        return isKept ? `#kept[${blockOf(block, place)}]` : blockOf(block, place);
      });
      return isWhole ? `#block(breakable: false)[${made.join('\n')}]` : made.join('\n');
    })
    .join('\n');

function sectionOf({ heading, level, startsPage, id, under, blocks, paper: turned }: ReportSection, paper: Paper): string {
  const sheet = turned ? `#set page(${SHEETS[turned].page})\n` : startsPage ? '#pagebreak(weak: true)\n' : '';
  const place = id === undefined ? '' : `#label(${quoted(id)})`;
  const line = under === undefined ? '' : `#under-heading[${plain(under)}]\n`;
  return `${sheet}#[#heading(level: ${level})[${plain(heading)}]${place}]\n${line}${blocksOf(blocks, { level, paper })}`;
}

/** The sections in order, each on the sheet that it or one before it asks for. */
function sectionsOf(sections: readonly ReportSection[], first: Paper): string {
  let paper = first;
  return sections
    .map((section) => {
      paper = section.paper ?? paper;
      return sectionOf(section, paper);
    })
    .join('\n');
}

/** The markup. */
export function toTypst(report: Report): string {
  const { lead, sections, book, paper = 'a4' } = report;
  const opening = book ? titlePage(report, blocksOf(book.cover, { level: 1, paper })) : `#title()\n${lead.map((line) => plain(line)).join('\n\n')}\n`;
  return `${look(report)}\n${opening}\n${sectionsOf(sections, paper)}\n`;
}
