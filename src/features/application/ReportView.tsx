// A report on the page, as the Word document has it, ready for paper.
import type { Report, ReportBlock, ReportSection, ReportTable } from '../exchange/index.ts';

/** A table of so few rows stays on one sheet. */
const SHORT = 12;

/** What a column takes of the whole. */
const shareOf = (width: number, widths: readonly number[]) => `${Math.round((width / widths.reduce((sum, one) => sum + one, 0)) * 100)}%`;

const TableOf = ({ caption, head, rows, widths = [] }: ReportTable) => (
  <div
    class={`mt-4 overflow-x-auto print:overflow-visible ${rows.length <= SHORT ? 'print:break-inside-avoid' : ''}`}
    role="group"
    aria-label={caption}
    tabIndex={0}
  >
    <table class="w-full min-w-[36rem] text-start text-small print:min-w-0">
      <caption class="pb-1 text-start text-soft print:break-after-avoid">{caption}</caption>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} width={shareOf(width, widths)} />
        ))}
      </colgroup>
      <thead>
        <tr class="border-b border-ink align-bottom">
          {head.map((words, index) =>
            // A column that only names the rows has no heading.
            words === '' ? (
              <td key={index} />
            ) : (
              <th key={index} scope="col" class="py-1.5 pe-3 text-start">
                {words}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // On paper the heading row does not stand alone at the foot of a sheet.
          <tr key={row} class={`border-b border-line align-top print:break-inside-avoid ${row === 0 ? 'print:break-before-avoid' : ''}`}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" class="py-1.5 pe-3 text-start font-semibold">
                  {cell}
                </th>
              ) : (
                <td key={index} class="py-1.5 pe-3 break-words">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const LISTS = { bullets: ['ul', 'list-disc ps-5'], numbers: ['ol', 'list-decimal ps-6'], boxes: ['ul', 'list-none'] } as const;

/** Lines to write on, on paper. */
const Room = ({ lines }: { lines: number }) => (
  <div aria-hidden="true" class="max-w-read">
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} class="h-9 border-b border-soft" />
    ))}
  </div>
);

function Block({ block, leadsToTable }: { block: ReportBlock; leadsToTable: boolean }) {
  if (block.kind === 'table') return <TableOf {...block} />;
  if (block.kind === 'text')
    // On paper what introduces a table stays with it.
    return <p class={`mt-3 max-w-read whitespace-pre-line ${leadsToTable ? 'print:break-inside-avoid print:break-after-avoid' : ''}`}>{block.text}</p>;
  if (block.kind === 'quote') return <blockquote class="mt-3 max-w-read border-s-4 border-line ps-4 whitespace-pre-line">{block.text}</blockquote>;
  if (block.kind === 'room') return <Room lines={block.lines} />;
  const [Tag, look] = LISTS[block.marks ?? 'bullets'];
  return (
    <Tag class={`mt-3 max-w-read space-y-1 ${look}`}>
      {block.items.map((item, index) => (
        <li key={index}>{block.marks === 'boxes' ? `☐ ${item}` : item}</li>
      ))}
    </Tag>
  );
}

const HEADINGS = { 1: { Tag: 'h2', size: 'text-title' }, 2: { Tag: 'h3', size: 'text-large' }, 3: { Tag: 'h4', size: 'text-base' } } as const;

function Heading({ level, words }: { level: ReportSection['level']; words: string }) {
  const { Tag, size } = HEADINGS[level];
  return <Tag class={`${size} leading-tight font-bold print:break-inside-avoid`}>{words}</Tag>;
}

/** The sections of a report with their headings one level below the page’s own. */
export const ReportView = ({ report }: { report: Report }) => (
  <>
    {report.lead.map((line) => (
      <p key={line} class="text-soft">
        {line}
      </p>
    ))}
    {report.sections.map(({ heading, level, startsPage, blocks }, index) => (
      <section key={index} class={`${level === 1 ? 'mt-9' : 'mt-6'} ${startsPage ? 'print:break-before-page' : ''}`}>
        <Heading level={level} words={heading} />
        {blocks.map((block, at) => (
          <Block key={at} block={block} leadsToTable={blocks.slice(at + 1).some(({ kind }) => kind === 'table')} />
        ))}
      </section>
    ))}
  </>
);
