// The worksheet of a tool: a table whose rows are what a group talks about, and the pictures that show the same rows another way.
import { z } from 'zod';
import { choice, cites, text, textList } from './common.ts';
import { anyRef, idSchema } from '../refs.ts';
import { WORKSHEET_USE_LABELS } from '../worksheet-uses.ts';

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

const plain = <K extends Exclude<AnswerKind, 'choice' | 'scale'>>(kind: K) =>
  z.strictObject({ ...named, kind: z.literal(kind) }).meta({ title: ANSWER_KINDS[kind] });

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
  z
    .strictObject({
      ...named,
      kind: z.literal('choice'),
      choices: z
        .array(
          z.strictObject({
            id: idSchema.meta({ description: 'Short and permanent, unique in this choice. Example: in-place' }),
            label: text.meta({ description: 'What a reader sees. Example: In place' }),
            done: z.boolean().optional().meta({ title: 'Settles the row', description: 'It settles a row of a checklist.' }),
          }),
        )
        .min(2)
        .meta({ description: 'In the order in which they are offered. `done: true` on those that settle a row of a checklist.' }),
    })
    .meta({ title: ANSWER_KINDS.choice }),
  z
    .strictObject({
      ...named,
      kind: z.literal('scale'),
      low: text.meta({ title: 'Low end', description: 'What its two ends mean. Example: A little · A lot' }),
      high: text.meta({ title: 'High end', description: 'What the other end means. Example: A lot' }),
      steps: z.number().int().min(2).max(10).meta({ description: 'How many places it has. An odd number has a middle.' }),
    })
    .meta({ title: ANSWER_KINDS.scale }),
]);

/** A row that is there from the start. */
export const startRowSchema = z.strictObject({
  ...named,
  short: text
    .optional()
    .meta({ description: 'A shorter name for pictures, where the label is long. Who hears the picture hears the label too. Example: Housing' }),
  part: text.optional().meta({ description: 'Rows with the same part stand under its heading.' }),
  asks: z.array(idSchema).optional().meta({
    title: 'Asks only',
    description: 'The columns that are asked of this row, by their ids, where the others make no sense in it. Leave out where all are. Example: [agreed]',
  }),
  onlyRead: z.boolean().optional().meta({ title: 'Only read', description: 'A sentence of the form, of which nothing is asked.' }),
  cites: cites.optional().meta({
    description: 'The passages that it comes from, where rows have sources of their own. A local protocol names them at the line that is made of the row.',
  }),
});

const words = {
  title: text.meta({ description: 'What the picture is called in this tool. Example: The map' }),
  words: text.meta({ title: 'In words', description: 'What the picture shows, for somebody who cannot see it. One or two sentences.' }),
};
/** The id of one of the columns of the worksheet. */
const column = (description: string) => idSchema.meta({ description });

/** A picture, and which columns it draws. */
export const pictureSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('checklist'), ...words, state: column('The column with the choice that is ticked off.') })
    .meta({ title: PICTURE_KINDS.checklist }),
  z
    .strictObject({
      kind: z.literal('plane'),
      ...words,
      x: column('The scale column that goes across.').meta({ title: 'Across' }),
      y: column('The scale column that goes up.').meta({ title: 'Up' }),
      corners: z
        .strictObject({
          topLeft: text.meta({ description: 'What the corner at the top left means.' }),
          topRight: text.meta({ description: 'What the corner at the top right means.' }),
          bottomLeft: text.meta({ description: 'What the corner at the bottom left means.' }),
          bottomRight: text.meta({ description: 'What the corner at the bottom right means.' }),
        })
        .optional()
        .meta({ description: 'What the four corners mean, where the tool names them.' }),
    })
    .meta({ title: PICTURE_KINDS.plane }),
  /** Columns are stages from left to right, rows are lanes; a cell holds one note a line. */
  z
    .strictObject({
      kind: z.literal('grid'),
      ...words,
      line: z
        .strictObject({
          row: idSchema.meta({ description: 'The id of the row.' }),
          low: text.meta({ title: 'Low end', description: 'What -2 means.' }),
          high: text.meta({ title: 'High end', description: 'What 2 means.' }),
        })
        .optional()
        .meta({ description: 'A lane drawn as a line: each of its cells is a number from -2 (low) to 2 (high). Ends named by `low` and `high`.' }),
      belowLine: z
        .strictObject({ row: idSchema.meta({ description: 'The id of the row.' }), label: text.meta({ description: 'What the line is called.' }) })
        .optional()
        .meta({ title: 'Out of sight', description: 'Lanes below this one are out of the person’s sight.' }),
    })
    .meta({ title: PICTURE_KINDS.grid }),
  z
    .strictObject({
      kind: z.literal('board'),
      ...words,
      group: column('The column, a choice or words, that says in which group a note stands.'),
      votes: column('The column with the votes.').optional(),
    })
    .meta({ title: PICTURE_KINDS.board }),
  z
    .strictObject({ kind: z.literal('deck'), ...words, pile: column('The column with the choice that says on which pile a card lies.') })
    .meta({ title: PICTURE_KINDS.deck }),
  z.strictObject({ kind: z.literal('tree'), ...words, parent: column('The column that names the row above.') }).meta({ title: PICTURE_KINDS.tree }),
  z
    .strictObject({ kind: z.literal('bars'), ...words, value: column('The column with the number. Largest first, with the running share.') })
    .meta({ title: PICTURE_KINDS.bars }),
  z
    .strictObject({
      kind: z.literal('line'),
      ...words,
      value: column('The column with the number. Drawn with its median.'),
      when: column('The column with the day.'),
    })
    .meta({ title: PICTURE_KINDS.line }),
  z.strictObject({ kind: z.literal('sheet'), ...words }).meta({ title: PICTURE_KINDS.sheet }),
]);

/** The build reads a day without quotation marks as a moment, the check reads it as it is written. */
const cellSchema = z.preprocess(
  (cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell),
  z.union([z.string().trim().min(1), z.number(), z.boolean()]),
);

/** A row of an example: its id (a start row’s, or a new one with a label) and the cells by column. */
const exampleRowSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id of a row that is there from the start, or a new one.' }),
  label: text.optional().meta({ description: 'What a new row is called. Leave out for a row that is there from the start.' }),
  cells: z.record(idSchema, cellSchema).meta({ description: 'What stands in each column, by the id of the column.' }),
});

export const worksheetSchema = z.strictObject({
  intro: text.meta({ title: 'Introduction', description: 'A line above the sheet.' }),
  use: choice(WORKSHEET_USE_LABELS).optional().meta({
    title: 'Who fills it in',
    description:
      'Who fills it in, and about whom; left out for a group that writes about its services. interview: notes of a talk. alone: each for themselves. made-up: about a person who is made up. record: for the record of one person. form: a person reads and signs it.',
  }),
  rowName: text.meta({ title: 'Name of a row', description: 'What one row is, with a capital letter. Example: Group' }),
  ownRows: z
    .boolean()
    .meta({ title: 'Rows of their own', description: 'Whether people add rows of their own. A checklist that follows a source may say false.' }),
  columns: z.array(columnSchema).min(1).max(12).meta({ description: 'What is asked of each row.' }),
  rows: z.array(startRowSchema).optional().meta({ title: 'Rows from the start', description: 'Rows that are there from the start, in order.' }),
  pictures: z.array(pictureSchema).min(1).meta({ description: 'The first is the one that opens.' }),
  prompts: textList.optional().meta({ description: 'Questions to ask while filling it in.' }),
  example: z
    .strictObject({
      title: text.meta({ description: 'Example: Sahel’s crisis' }),
      note: text.meta({ description: 'Where it comes from, and what in it is made up. Starts with “Illustrative”.' }),
      from: anyRef().optional().meta({ title: 'Drawn from', description: 'The entry it is drawn from. Example: case-studies/sahel' }),
      cites: cites.optional().meta({ description: 'The passages that it rests on.' }),
      rows: z.array(exampleRowSchema).min(1).meta({ description: 'Its rows, filled in.' }),
    })
    .meta({ description: 'A filled-in worksheet, from a published case or marked as made up.' }),
});
export type Worksheet = z.infer<typeof worksheetSchema>;
