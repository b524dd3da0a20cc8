// Text as it stands on paper, and on the page that is printed. What introduces a table stays with it, and nothing is cut where it can be kept whole.
import type { VNode } from 'preact';
import type { Block, BlockOf } from '../../library/text/block.ts';
import type { Report, ReportSection } from '../../library/text/report.ts';
import { stepsInBlocks } from '../../library/text/steps.ts';
import { wordsOfRuns } from '../../library/text/words.ts';
import { BOX, FactList, Figure, Items, TextTable, type TableLook } from './parts.tsx';
import { Runs } from './Runs.tsx';
import { WritingLines } from './WritingLines.tsx';
import * as texts from '../texts.ts';

/** A table of so few rows, and so few letters, stays on one sheet: of more, a good part of the sheet before would be white. */
const SHORT = { rows: 12, letters: 300 };
/** So many texts stay with the lines that they introduce. */
const MOST_BEFORE_LINES = 2;

const TABLE: TableLook = {
  table: 'w-full min-w-[36rem] text-start text-small print:min-w-0',
  caption: 'pb-1 text-start text-soft print:break-after-avoid',
  headRow: 'border-b border-ink align-bottom',
  head: 'py-1.5 pe-3 text-start',
  corner: '',
  // On paper the heading row does not stand alone at the foot of a sheet.
  row: (at) => `border-b border-line align-top print:break-inside-avoid ${at === 0 ? 'print:break-before-avoid' : ''}`,
  name: 'py-1.5 pe-3 text-start font-semibold whitespace-pre-line',
  cell: 'py-1.5 pe-3 break-words whitespace-pre-line',
};

const isShort = ({ rows }: BlockOf<'table'>) => rows.length <= SHORT.rows && wordsOfRuns(rows.flat(2)).length <= SHORT.letters;

const PaperTable = (table: BlockOf<'table'>) => (
  <div
    class={`mt-4 scrolls-x print:overflow-visible print:bg-none ${isShort(table) ? 'print:break-inside-avoid' : ''}`}
    role="group"
    aria-label={table.caption}
    tabIndex={0}
  >
    <TextTable
      {...table}
      look={TABLE}
      write={(words) =>
        table.ruled !== undefined && wordsOfRuns(words) === '' ? <WritingLines is="writing-lines" lines={table.ruled} /> : <Runs words={words} />
      }
    />
  </div>
);

/** Headings by level, from 1: one level below that of the page, which has the title of the whole. */
const HEADINGS = [
  { Tag: 'h2', size: 'text-title' },
  { Tag: 'h3', size: 'text-large' },
  { Tag: 'h4', size: 'text-base' },
  { Tag: 'h5', size: 'text-base' },
] as const;

function Heading({ level, words }: { level: number; words: string }) {
  const { Tag, size } = HEADINGS[level - 1]!;
  return <Tag class={`${size} leading-tight font-bold print:break-inside-avoid print:break-after-avoid`}>{words}</Tag>;
}

interface Place {
  /** The level of the heading that the blocks stand under. */
  level: ReportSection['level'];
}

function One({ block, level, introduces }: Place & { block: Block; introduces: boolean }): VNode {
  switch (block.is) {
    case 'text':
      return (
        <p class={`mt-3 max-w-read whitespace-pre-line print:max-w-none ${introduces ? 'print:break-inside-avoid print:break-after-avoid' : ''}`}>
          <Runs words={block.runs} />
        </p>
      );
    case 'heading':
      return (
        <div class="mt-6 print:break-after-avoid">
          <Heading level={level + 1} words={block.text} />
        </div>
      );
    case 'quote':
      return (
        <blockquote class="mt-3 max-w-read border-s-4 border-line ps-4 whitespace-pre-line print:max-w-none">
          <Runs words={block.runs} />
        </blockquote>
      );
    case 'list':
      return <Items {...block} class={`mt-3 max-w-read space-y-1 print:max-w-none ${block.ordered ? 'list-decimal ps-6' : 'list-disc ps-5'}`} />;
    case 'boxes':
      return <Items {...block} mark={BOX} class="mt-3 max-w-read space-y-1 print:max-w-none" />;
    case 'facts':
      return <FactList {...block} class="mt-3 grid max-w-read grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-1 print:max-w-none" name="font-semibold" />;
    case 'table':
      return <PaperTable {...block} />;
    case 'steps':
      return <PaperText blocks={stepsInBlocks(block)} level={level} />;
    case 'writing-lines':
      return <WritingLines {...block} />;
    case 'picture':
      return (
        <Figure picture={block} class="mt-4 max-w-read print:max-w-none print:break-inside-avoid">
          <PaperText blocks={block.words} level={level} />
        </Figure>
      );
  }
}

/** Whether a table or a picture comes before the next heading. */
function leadToWhole(following: readonly Block[]): boolean {
  const end = following.findIndex(({ is }) => is === 'heading' || is === 'steps');
  return following.slice(0, end < 0 ? undefined : end).some(({ is }) => is === 'table' || is === 'picture');
}

/** Whether lines to write on follow, with nothing but a sentence or two between. */
function leadToLines(following: readonly Block[]): boolean {
  const end = following.findIndex(({ is }) => is === 'writing-lines');
  return end >= 0 && end <= MOST_BEFORE_LINES && following.slice(0, end).every(({ is }) => is === 'text');
}

/** Blocks in order. */
const PaperText = ({ blocks, level }: Place & { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, at) => (
      <One key={at} block={block} level={level} introduces={leadToWhole(blocks.slice(at + 1)) || leadToLines(blocks.slice(at + 1))} />
    ))}
  </>
);

/** What the title page of a book tells, and its contents: those chapters that links can lead to. */
const Opening = ({ cover, sections }: NonNullable<Report['book']> & Pick<Report, 'sections'>) => (
  <>
    <PaperText blocks={cover} level={1} />
    <nav class="mt-9" aria-labelledby="contents">
      <h2 id="contents" class="text-title leading-tight font-bold">
        {texts.contents}
      </h2>
      <ul class="mt-3 max-w-read print:max-w-none">
        {sections
          .filter(({ level, id }) => level === 1 && id !== undefined)
          .map(({ heading, id }) => (
            <li key={id}>
              <a class="inline-block py-1" href={`#${id}`}>
                {heading}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  </>
);

/** The sections of a report with their headings one level below the page’s own. */
export const PaperReport = ({ report }: { report: Report }) => (
  <>
    {report.book && <Opening {...report.book} sections={report.sections} />}
    {report.lead.map((line) => (
      <p key={line} class="text-soft">
        {line}
      </p>
    ))}
    {report.sections.map(({ heading, level, startsPage, id, under, blocks }, index) => (
      <section key={index} id={id} class={`${level === 1 ? 'mt-9' : 'mt-6'} ${startsPage ? 'print:break-before-page' : ''}`}>
        <Heading level={level} words={heading} />
        {under && <p class="text-small text-soft print:break-after-avoid">{under}</p>}
        <PaperText blocks={blocks} level={level} />
      </section>
    ))}
  </>
);
