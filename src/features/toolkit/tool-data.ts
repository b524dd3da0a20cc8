// What the browser needs of a tool to begin a worksheet: made by the build, one file a tool. Never loaded by a page.
import type { Entry } from '../../library/entry.ts';
import { STAGES } from '../../library/schemas/tools.ts';
import { definitionOf } from './model/definition.ts';
import type { ListedTool } from './model/listed-tool.ts';
import { firstRows, type Row, type ToolOfWorksheet } from './model/worksheet.ts';

type Tool = Entry<'tools'>;

/** A tool as the list to choose from shows it. */
export const listedTool = ({ id, data }: Tool): ListedTool => ({
  id,
  title: data.title,
  summary: data.summary,
  minutes: data.minutes,
  stage: data.stage ? STAGES[data.stage] : null,
  ideas: data.ideas.map((to) => to.id),
});

/** The rows of a tool's example: its first rows in their order with what is filled in, then the example's own. */
function exampleRows(tool: Tool): Row[] {
  const { example } = tool.data.worksheet;
  const start = firstRows(definitionOf(tool.data.worksheet));
  const filled = new Map(example.rows.map((row) => [row.id, row]));
  const own = example.rows.filter(({ id }) => !start.some((row) => row.id === id));
  return [
    ...start.map((row): Row => ({ ...row, cells: filled.get(row.id)?.cells ?? {} })),
    ...own.map(({ id, label, cells }): Row => ({ id, label: label ?? '', cells })),
  ];
}

/** The file's contents. */
export const toolData = (tool: Tool): ToolOfWorksheet => ({
  tool: {
    id: tool.id,
    title: tool.data.title,
    steps: tool.data.steps.map(({ title, minutes, text, rows }) => ({ title, text, ...(minutes !== undefined && { minutes }), ...(rows && { rows }) })),
  },
  definition: definitionOf(tool.data.worksheet),
  example: { title: tool.data.worksheet.example.title, note: tool.data.worksheet.example.note, rows: exampleRows(tool) },
});
