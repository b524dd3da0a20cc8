// A worksheet: a tool filled in. Rows are what a group talks about, columns are what is asked of each; every picture shows the same rows.
import * as z from 'zod/mini';
import { ACTION_STATUSES } from '../../../library/agreed-actions.ts';
import { languageOfTexts } from '../../../library/texts.ts';
import { daySchema, originSchema } from '../../exchange/index.ts';
import { stepFields } from '../../workbook/index.ts';
import { roundSchema } from '../together/round.ts';
import { heardSchema } from './heard.ts';
import { levelWords, lineOf } from './line-levels.ts';
import { columnSchema, definitionSchema, idSchema, LIMITS, type Column, type ColumnOf, type Definition } from './definition.ts';
import * as texts from '../texts.ts';

/** A cell: words, a number, a tick, the id of a choice or of a row, or a day as 2026-11-29. An empty cell is not there. */
export const cellSchema = z.union([z.string().check(z.minLength(1), z.maxLength(LIMITS.cell)), z.number(), z.boolean()]);
export type Cell = z.infer<typeof cellSchema>;

/** One row. Its label is what it is called, or the words of a note. */
export const rowSchema = z.strictObject({
  id: idSchema,
  label: z.string().check(z.maxLength(LIMITS.label)),
  /** A shorter name for pictures. */
  short: z.optional(z.string().check(z.maxLength(LIMITS.words))),
  part: z.optional(z.string().check(z.maxLength(LIMITS.words))),
  hint: z.optional(z.string().check(z.maxLength(LIMITS.words))),
  /** The columns that are asked of it; all of them if left out. */
  asks: z.optional(z.array(idSchema)),
  cells: z.record(idSchema, cellSchema),
  /** It came from the made-up example of the tool. */
  fromExample: z.optional(z.boolean()),
  /** What several people answered on slips of their own, by column. */
  heard: z.optional(z.record(idSchema, heardSchema)),
});
export type Row = z.infer<typeof rowSchema>;

/** What an outcome of a worksheet asks somebody to do. */
export const actionSchema = z.strictObject({
  id: idSchema,
  text: z.string().check(z.maxLength(LIMITS.words)),
  /** A job title. */
  role: z.string().check(z.maxLength(LIMITS.words)),
  /** A day, or nothing yet. */
  due: z.union([z.literal(''), daySchema]),
  status: z.enum(ACTION_STATUSES),
  /** The session or the local protocol that it was sent to and is kept in since; here it is no longer changed. */
  sentTo: z.optional(originSchema),
});
export type WorksheetAction = z.infer<typeof actionSchema>;

/** One step back or forth. Typing in one cell is one step. */
const stepSchema = z.strictObject({
  ...stepFields(rowSchema),
  /** All columns, where they were changed. */
  columns: z.optional(z.strictObject({ before: z.array(columnSchema), after: z.array(columnSchema) })),
});
export type Step = z.infer<typeof stepSchema>;

export const worksheetSchema = z.strictObject({
  tool: z.strictObject({
    id: idSchema,
    title: z.string().check(z.maxLength(LIMITS.label)),
    steps: z.array(
      z.strictObject({
        title: z.string().check(z.maxLength(LIMITS.words)),
        minutes: z.optional(z.number()),
        text: z.string().check(z.maxLength(4000)),
        /** The lanes that it fills in, where it does not concern all. */
        rows: z.optional(z.array(idSchema).check(z.maxLength(LIMITS.rows))),
      }),
    ),
  }),
  definition: definitionSchema,
  /** The filled-in example of the tool, to look at. */
  example: z.strictObject({
    title: z.string().check(z.maxLength(LIMITS.label)),
    note: z.string().check(z.maxLength(LIMITS.words)),
    rows: z.array(rowSchema).check(z.maxLength(LIMITS.rows)),
  }),
  rows: z.array(rowSchema).check(z.maxLength(LIMITS.rows)),
  /** Who took part: job titles or services. */
  roles: z.array(z.string().check(z.maxLength(LIMITS.words))).check(z.maxLength(LIMITS.roles)),
  /** Steps of the tool that are done, by their number from 0. */
  stepsDone: z.array(z.int()),
  actions: z.array(actionSchema).check(z.maxLength(LIMITS.actions)),
  /** The page or document that it was begun from. */
  from: z.optional(originSchema),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
  /** What the group adds from devices of its own: the round that is open, or the last one. */
  round: z.optional(roundSchema),
  /** Votes are not seen before all have voted. */
  areVotesHidden: z.optional(z.boolean()),
});
export type Worksheet = z.infer<typeof worksheetSchema>;

/** What the site knows of a tool, for a new worksheet. */
export type ToolOfWorksheet = Pick<Worksheet, 'tool' | 'definition' | 'example'>;

/** Whether a column is asked of a row. What was written in it stays, whatever the tool asks now. */
export const isAsked = ({ asks, cells }: Pick<Row, 'asks' | 'cells'>, { id }: Pick<Column, 'id'>): boolean =>
  asks === undefined || asks.includes(id) || cells[id] !== undefined;

/** The tool's first rows, with nothing in them. */
export const firstRows = ({ rows }: Definition): Row[] => rows.map((row) => ({ ...row, cells: {} }));

/** A new worksheet with the tool's first rows and nothing in them. */
export const emptyWorksheet = ({ tool, definition, example }: ToolOfWorksheet, from?: Worksheet['from']): Worksheet => ({
  tool,
  definition,
  example,
  rows: firstRows(definition),
  roles: [],
  stepsDone: [],
  actions: [],
  ...(from && { from }),
  past: [],
  future: [],
});

/** What a row is called on a picture: its short name, its label, or that it has no words yet. */
export const rowName = ({ short, label }: Pick<Row, 'short' | 'label'>): string => short ?? (label.trim() || texts.noWordsYet);

/** What a row is called for those who hear a picture: its whole label, and its short name where the label does not hold that. */
export const fullRowName = ({ short, label }: Pick<Row, 'short' | 'label'>): string =>
  short === undefined || label.toLowerCase().includes(short.toLowerCase()) ? label.trim() || texts.noWordsYet : texts.labelInShort(label, short);

/** A cell in words for people: choices by their label, scales as “4 of 5”, days as they are read. An empty cell is an empty text. */
export function cellWords(worksheet: { readonly rows: readonly Row[] }, column: Column, cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (column.kind) {
    case 'choice':
      return column.choices.find(({ id }) => id === cell)?.label ?? String(cell);
    case 'scale':
      return typeof cell === 'number' ? scaleWords(column, cell) : '';
    case 'tick':
      return cell === true ? texts.yes : texts.no;
    case 'row':
      return worksheet.rows.find(({ id }) => id === cell)?.label ?? '';
    case 'date':
      return dayWords(String(cell));
    case 'text':
    case 'role':
    case 'number':
    case 'votes':
      return String(cell);
  }
}

/** The cell of a row in words, also where its lane is drawn as a line. */
export function rowWords(worksheet: Pick<Worksheet, 'definition' | 'rows'>, row: Row, column: Column): string {
  const cell = row.cells[column.id];
  const line = lineOf(worksheet.definition, row);
  return line && typeof cell === 'number' ? levelWords(line, cell) : cellWords(worksheet, column, cell);
}

/** A place on a scale; its ends with what they mean. Examples: 2 of 5 · 5 of 5, a lot */
export function scaleWords({ low, high, steps }: ColumnOf<'scale'>, place: number): string {
  const end = place === 1 ? low : place === steps ? high : undefined;
  return texts.placeOfSteps(place, steps, end ? `, ${end.charAt(0).toLowerCase()}${end.slice(1)}` : '');
}

const DAY = new Intl.DateTimeFormat(languageOfTexts, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });

/** A day as people read it. Example: Sun 29 November 2026 */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? DAY.format(new Date(year, month - 1, date)) : day;
}
