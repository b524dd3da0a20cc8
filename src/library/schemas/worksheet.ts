// The worksheet of a tool: a table whose rows are what a group talks about, and the pictures that show the same rows another way.
import { z } from 'zod';
import { cites, text, textList } from './common.ts';
import { anyRef, idSchema } from '../refs.ts';
import { keysOf } from '../vocabulary.ts';
import { WORKSHEET_USES } from '../worksheet-uses.ts';

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
  id: idSchema.meta({ description: 'Short and permanent, unique among its neighbours. Example: who-talks' }),
  label: text.meta({ description: 'What a reader sees. Example: Who talks to them' }),
  hint: text.optional().meta({ description: 'One line of help under the field.' }),
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
    choices: z
      .array(z.strictObject({ id: idSchema, label: text, done: z.boolean().optional() }))
      .min(2)
      .meta({ description: 'In the order in which they are offered. `done: true` on those that settle a row of a checklist.' }),
  }),
  z.strictObject({
    ...named,
    kind: z.literal('scale'),
    low: text.meta({ description: 'What its two ends mean. Example: A little · A lot' }),
    high: text,
    steps: z.number().int().min(2).max(10).meta({ description: 'How many places it has. An odd number has a middle.' }),
  }),
]);

/** A row that is there from the start. */
export const startRowSchema = z.strictObject({
  ...named,
  short: text
    .optional()
    .meta({ description: 'A shorter name for pictures, where the label is long. Who hears the picture hears the label too. Example: Housing' }),
  part: text.optional().meta({ description: 'Rows with the same part stand under its heading.' }),
  cites: cites.optional().meta({
    description: 'The passages that it comes from, where rows have sources of their own. A local protocol names them at the line that is made of the row.',
  }),
});

const words = {
  title: text.meta({ description: 'What the picture is called in this tool. Example: The map' }),
  words: text.meta({ description: 'What the picture shows, for somebody who cannot see it. One or two sentences.' }),
};
const column = idSchema;

/** A picture, and which columns it draws. */
export const pictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checklist'), ...words, /** A choice column. */ state: column }),
  z.strictObject({
    kind: z.literal('plane'),
    ...words,
    x: column.meta({ description: 'Scale columns: across, and up.' }),
    y: column,
    corners: z
      .strictObject({ topLeft: text, topRight: text, bottomLeft: text, bottomRight: text })
      .optional()
      .meta({ description: 'What the four corners mean, where the tool names them.' }),
  }),
  /** Columns are stages from left to right, rows are lanes; a cell holds one note a line. */
  z.strictObject({
    kind: z.literal('grid'),
    ...words,
    line: z
      .strictObject({ row: idSchema, low: text, high: text })
      .optional()
      .meta({ description: 'A lane drawn as a line: each of its cells is a number from -2 (low) to 2 (high). Ends named by `low` and `high`.' }),
    belowLine: z.strictObject({ row: idSchema, label: text }).optional().meta({ description: 'Lanes below this one are out of the person’s sight.' }),
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
  intro: text.meta({ description: 'A line above the sheet.' }),
  use: z.enum(keysOf(WORKSHEET_USES)).optional().meta({
    description:
      'Who fills it in, and about whom; left out for a group that writes about its services. interview: notes of a talk. alone: each for themselves. made-up: about a person who is made up. record: for the record of one person. form: a person reads and signs it.',
  }),
  rowName: text.meta({ description: 'What one row is, with a capital letter. Example: Group' }),
  ownRows: z.boolean().meta({ description: 'Whether people add rows of their own. A checklist that follows a source may say false.' }),
  columns: z.array(columnSchema).min(1).max(12),
  rows: z.array(startRowSchema).optional(),
  pictures: z.array(pictureSchema).min(1).meta({ description: 'The first is the one that opens.' }),
  prompts: textList.optional().meta({ description: 'Questions to ask while filling it in.' }),
  example: z
    .strictObject({
      title: text.meta({ description: 'Example: Sahel’s crisis' }),
      note: text.meta({ description: 'Where it comes from, and what in it is made up. Starts with “Illustrative”.' }),
      from: anyRef().optional().meta({ description: 'The entry it is drawn from. Example: case-studies/sahel' }),
      cites: cites.optional(),
      rows: z.array(exampleRowSchema).min(1),
    })
    .meta({ description: 'A filled-in worksheet, from a published case or marked as made up.' }),
});
export type Worksheet = z.infer<typeof worksheetSchema>;
