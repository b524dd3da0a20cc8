// What a worksheet asks and how it can be looked at: a tool's columns, first rows and pictures, as the browser keeps them with each worksheet.
import * as z from 'zod/mini';
import type { worksheetSchema } from '../../../library/schemas/worksheet.ts';
import { keysOf } from '../../../library/vocabulary.ts';
import { WORKSHEET_USES } from '../../../library/worksheet-uses.ts';
import type { z as classic } from 'zod';

// Zod’s generated code would need eval, which the content security policy forbids.
z.config({ jitless: true });

/** The most that a worksheet may hold. Characters, or things. `cell` is about two pages of typing; `role` is who does an action, as short as sessions hold it. */
export const LIMITS = { id: 80, words: 600, cell: 6000, label: 400, columns: 24, rows: 400, choices: 24, roles: 40, role: 200, actions: 60 } as const;

/** Ids from the library, and the random ones of rows that people add. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(LIMITS.id));
const words = z.string().check(z.maxLength(LIMITS.words));

const named = { id: idSchema, label: words, hint: z.optional(words) };
const plain = <K extends string>(kind: K) => z.strictObject({ ...named, kind: z.literal(kind) });

/** What is asked of each row. As columnSchema of the library, which explains the fields. */
export const columnSchema = z.discriminatedUnion('kind', [
  plain('text'),
  plain('number'),
  plain('date'),
  plain('role'),
  plain('votes'),
  plain('tick'),
  plain('row'),
  z.strictObject({
    ...named,
    kind: z.literal('choice'),
    choices: z.array(z.strictObject({ id: idSchema, label: words, done: z.optional(z.boolean()) })).check(z.minLength(2), z.maxLength(LIMITS.choices)),
  }),
  z.strictObject({ ...named, kind: z.literal('scale'), low: words, high: words, steps: z.int().check(z.minimum(2), z.maximum(10)) }),
]);
export type Column = z.infer<typeof columnSchema>;
export type ColumnOf<K extends Column['kind']> = Extract<Column, { kind: K }>;

const shown = { title: words, words };

/** A picture, and which columns it draws. As pictureSchema of the library. */
export const pictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checklist'), ...shown, state: idSchema }),
  z.strictObject({
    kind: z.literal('plane'),
    ...shown,
    x: idSchema,
    y: idSchema,
    corners: z.optional(z.strictObject({ topLeft: words, topRight: words, bottomLeft: words, bottomRight: words })),
  }),
  z.strictObject({
    kind: z.literal('grid'),
    ...shown,
    line: z.optional(z.strictObject({ row: idSchema, low: words, high: words })),
    belowLine: z.optional(z.strictObject({ row: idSchema, label: words })),
  }),
  z.strictObject({ kind: z.literal('board'), ...shown, group: idSchema, votes: z.optional(idSchema) }),
  z.strictObject({ kind: z.literal('deck'), ...shown, pile: idSchema }),
  z.strictObject({ kind: z.literal('tree'), ...shown, parent: idSchema }),
  z.strictObject({ kind: z.literal('bars'), ...shown, value: idSchema }),
  z.strictObject({ kind: z.literal('line'), ...shown, value: idSchema, when: idSchema }),
  z.strictObject({ kind: z.literal('sheet'), ...shown }),
]);
export type Picture = z.infer<typeof pictureSchema>;
export type PictureOf<K extends Picture['kind']> = Extract<Picture, { kind: K }>;

/** A row that is there from the start. */
export const startRowSchema = z.strictObject({ ...named, short: z.optional(words), part: z.optional(words), asks: z.optional(z.array(idSchema)) });

/** The words of a tool, as they were when the worksheet was begun. */
export const definitionSchema = z.strictObject({
  intro: words,
  /** Left out for a group that writes about its services. */
  use: z.optional(z.enum(keysOf(WORKSHEET_USES))),
  rowName: words,
  ownRows: z.boolean(),
  columns: z.array(columnSchema).check(z.minLength(1), z.maxLength(LIMITS.columns)),
  rows: z.array(startRowSchema).check(z.maxLength(LIMITS.rows)),
  pictures: z.array(pictureSchema).check(z.minLength(1), z.maxLength(6)),
  prompts: z.array(words),
});
export type Definition = z.infer<typeof definitionSchema>;

/** What its use means for the blank and for the words beside it. */
export const meantFor = ({ use = 'group' }: Pick<Definition, 'use'>) => WORKSHEET_USES[use];

/** Whether rows that come from elsewhere have a place: a note, a card, a line of a list; not a lane, a moment or a heading of a page. */
export const takesNotes = ({ ownRows, pictures }: Definition): boolean => ownRows && !['grid', 'line', 'sheet'].includes(pictures[0]!.kind);

/** The worksheet of a tool, as its file in the library says it. */
export type WorksheetOfTool = classic.infer<typeof worksheetSchema>;

/** The definition from a tool's file. Types hold the two schemas together: what the library may say, the browser can keep. */
export const definitionOf = ({ intro, use, rowName, ownRows, columns, rows, pictures, prompts }: WorksheetOfTool): Definition => ({
  intro,
  ...(use && { use }),
  rowName,
  ownRows,
  columns,
  rows: rows?.map(({ cites: _, onlyRead, ...row }) => ({ ...row, ...(onlyRead && { asks: [] }) })) ?? [],
  pictures,
  prompts: prompts ?? [],
});
