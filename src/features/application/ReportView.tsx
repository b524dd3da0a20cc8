// A report on the page, as the Word document has it, ready for paper.
import type { Report, ReportBlock, ReportTable } from '../exchange/index.ts';

/** A table of so few rows stays on one sheet. */
const SHORT = 12;

const TableOf = ({ caption, head, rows }: ReportTable) => (
  <div
    class={`mt-4 overflow-x-auto print:overflow-visible ${rows.length <= SHORT ? 'print:break-inside-avoid' : ''}`}
    role="group"
    aria-label={caption}
    tabIndex={0}
  >
    <table class="w-full min-w-[36rem] text-start text-small print:min-w-0">
      <caption class="pb-1 text-start text-soft">{caption}</caption>
      <thead>
        <tr class="border-b border-ink align-bottom">
          {head.map((words) => (
            <th key={words} scope="col" class="py-1.5 pe-3 text-start">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row} class="border-b border-line align-top">
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

function Block({ block, leadsToTable }: { block: ReportBlock; leadsToTable: boolean }) {
  if (block.kind === 'table') return <TableOf {...block} />;
  if (block.kind === 'text')
    // On paper what introduces a table stays with it.
    return <p class={`mt-3 max-w-read whitespace-pre-line ${leadsToTable ? 'print:break-inside-avoid print:break-after-avoid' : ''}`}>{block.text}</p>;
  return (
    <ul class="mt-3 max-w-read list-disc space-y-1 ps-5">
      {block.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** The sections of a report with their headings one level below the page’s own. */
export const ReportView = ({ report }: { report: Report }) => (
  <>
    {report.lead.map((line) => (
      <p key={line} class="text-soft">
        {line}
      </p>
    ))}
    {report.sections.map(({ heading, level, blocks }, index) => (
      <section key={index} class={level === 1 ? 'mt-9' : 'mt-6'}>
        {level === 1 ? (
          <h2 class="text-title leading-tight font-bold print:break-inside-avoid">{heading}</h2>
        ) : (
          <h3 class="text-large leading-tight font-bold print:break-inside-avoid">{heading}</h3>
        )}
        {blocks.map((block, at) => (
          <Block key={at} block={block} leadsToTable={blocks.slice(at + 1).some(({ kind }) => kind === 'table')} />
        ))}
      </section>
    ))}
  </>
);
