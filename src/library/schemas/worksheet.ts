// The worksheet of a tool: a table whose rows are what a group talks about, and the pictures that show the same rows another way.
import { z } from 'zod';
import { cites, text, textList } from './common.ts';
import { anyRef, idSchema } from '../refs.ts';

/** What can be asked of a row, and what a person is told it is. */
export const ANSWER_KINDS = {
  text: 'Words',
  choice: 'One of several',
  scale: 'A place on a scale',
  number: 'A number',
  date: 'A day',
  role: 'A job title, not a person’s name',
  votes: 'Votes',
  tick: 'A tick',
  row: 'Another row',
} as const;
export type AnswerKind = keyof typeof ANSWER_KINDS;

/** The ways to look at a worksheet besides its table, which is always there. */
export const PICTURE_KINDS = {
  checklist: 'Checklist',
  plane: 'Map with two axes',
  grid: 'Grid',
  board: 'Board',
  deck: 'Cards',
  tree: 'Tree',
  bars: 'Bars',
  line: 'Line over time',
  sheet: 'Sheet',
} as const;
export type PictureKind = keyof typeof PICTURE_KINDS;

const named = {
  /** Short and permanent, unique among its neighbours. Example: who-talks */
  id: idSchema,
  /** What a reader sees. Example: Who talks to them */
  label: text,
  /** One line of help under the field. */
  hint: text.optional(),
};

const plain = <K extends Exclude<AnswerKind, 'choice' | 'scale'>>(kind: K) => z.strictObject({ ...named, kind: z.literal(kind) });

/** What is asked of each row: its words, and the kind of answer. */
export const columnSchema = z.discriminatedUnion('kind', [
  plain('text'),
  plain('number'),
  plain('date'),
  plain('role'),
  plain('votes'),
  plain('tick'),
  /** For trees: the row that this one hangs from. */
  plain('row'),
  z.strictObject({
    ...named,
    kind: z.literal('choice'),
    /** In the order in which they are offered. `done: true` on those that settle a row of a checklist. */
    choices: z.array(z.strictObject({ id: idSchema, label: text, done: z.boolean().optional() })).min(2),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('scale'),
    /** What its two ends mean. Example: A little · A lot */
    low: text,
    high: text,
    /** How many places it has. An odd number has a middle. */
    steps: z.number().int().min(2).max(10),
  }),
]);

/** A row that is there from the start. */
export const startRowSchema = z.strictObject({
  ...named,
  /** A shorter name for pictures, where the label is long. Who hears the picture hears the label too. Example: Housing */
  short: text.optional(),
  /** Rows with the same part stand under its heading. */
  part: text.optional(),
  /** The passages that it comes from, where rows have sources of their own. A local protocol names them at the line that is made of the row. */
  cites: cites.optional(),
});

const words = {
  /** What the picture is called in this tool. Example: The map */
  title: text,
  /** What the picture shows, for somebody who cannot see it. One or two sentences. */
  words: text,
};
const column = idSchema;

/** A picture, and which columns it draws. */
export const pictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checklist'), ...words, /** A choice column. */ state: column }),
  z.strictObject({
    kind: z.literal('plane'),
    ...words,
    /** Scale columns: across, and up. */
    x: column,
    y: column,
    /** What the four corners mean, where the tool names them. */
    corners: z.strictObject({ topLeft: text, topRight: text, bottomLeft: text, bottomRight: text }).optional(),
  }),
  /** Columns are stages from left to right, rows are lanes; a cell holds one note a line. */
  z.strictObject({
    kind: z.literal('grid'),
    ...words,
    /** A lane drawn as a line: each of its cells is a number from -2 (low) to 2 (high). Ends named by `low` and `high`. */
    line: z.strictObject({ row: idSchema, low: text, high: text }).optional(),
    /** Lanes below this one are out of the person’s sight. */
    belowLine: z.strictObject({ row: idSchema, label: text }).optional(),
  }),
  z.strictObject({ kind: z.literal('board'), ...words, /** A choice or text column: the group of a note. */ group: column, votes: column.optional() }),
  z.strictObject({ kind: z.literal('deck'), ...words, /** A choice column: the pile of a card. */ pile: column }),
  z.strictObject({ kind: z.literal('tree'), ...words, /** A row column. */ parent: column }),
  z.strictObject({ kind: z.literal('bars'), ...words, /** A number column. Largest first, with the running share. */ value: column }),
  z.strictObject({ kind: z.literal('line'), ...words, /** A number column and a date column. Drawn with its median. */ value: column, when: column }),
  z.strictObject({ kind: z.literal('sheet'), ...words }),
]);

/** The build reads a day without quotation marks as a moment, the check reads it as it is written. */
const cellSchema = z.preprocess(
  (cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell),
  z.union([z.string().trim().min(1), z.number(), z.boolean()]),
);

/** A row of an example: its id (a start row’s, or a new one with a label) and the cells by column. */
const exampleRowSchema = z.strictObject({
  id: idSchema,
  label: text.optional(),
  cells: z.record(idSchema, cellSchema),
});

export const worksheetSchema = z.strictObject({
  /** A line above the sheet. */
  intro: text,
  /** What one row is, with a capital letter. Example: Group */
  rowName: text,
  /** Whether people add rows of their own. A checklist that follows a source may say false. */
  ownRows: z.boolean(),
  columns: z.array(columnSchema).min(1).max(12),
  rows: z.array(startRowSchema).optional(),
  /** The first is the one that opens. */
  pictures: z.array(pictureSchema).min(1),
  /** Questions to ask while filling it in. */
  prompts: textList.optional(),
  /** A filled-in worksheet, from a published case or marked as made up. */
  example: z.strictObject({
    /** Example: Sahel’s crisis */
    title: text,
    /** Where it comes from, and what in it is made up. Starts with “Illustrative”. */
    note: text,
    /** The entry it is drawn from. Example: case-studies/sahel */
    from: anyRef().optional(),
    cites: cites.optional(),
    rows: z.array(exampleRowSchema).min(1),
  }),
});
export type Worksheet = z.infer<typeof worksheetSchema>;
