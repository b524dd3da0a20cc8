// The one language for text: blocks of words with links and emphasis, as data. Pages, paper, slides, Word and other formats each render it
// (docs/decisions/008-one-text-language.md). A new kind of block is added here; each renderer then does not compile until it has its form.
import * as z from 'zod/mini';
import { hrefSchema } from './href.ts';

/** A piece of running text. A string is plain. `href` is a path of the site with its base path, an https address, or “#” with an anchor of the same text. */
export const runSchema = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    strong: z.optional(z.boolean()),
    em: z.optional(z.boolean()),
    href: z.optional(hrefSchema),
    /** A box to tick stands before the words, ticked already or not. */
    box: z.optional(z.enum(['empty', 'ticked'])),
    /** The number of a source: small and raised. Its `href` leads to the source. */
    note: z.optional(z.boolean()),
    /** Links of the same text lead here: the part of their `href` after “#”. */
    anchor: z.optional(z.string()),
  }),
]);

const runs = z.array(runSchema);
/** Words of a line or a cell. Most are plain. */
export const inlineSchema = z.union([z.string(), runs]);

/** A step of a tool or a session plan. */
export const stepSchema = z.strictObject({
  title: z.string(),
  minutes: z.optional(z.number()),
  /** How people sit together, in words. Example: In pairs */
  together: z.optional(z.string()),
  /** In a session plan: what the facilitator does and says. */
  text: z.string(),
  /** To show to the group. */
  prompts: z.array(z.string()),
});

const text = z.strictObject({ is: z.literal('text'), runs });
const list = z.strictObject({ is: z.literal('list'), ordered: z.boolean(), items: z.array(inlineSchema) });
const quote = z.strictObject({ is: z.literal('quote'), runs });
/** Names with what each is. */
const facts = z.strictObject({ is: z.literal('facts'), facts: z.array(z.tuple([z.string(), inlineSchema])) });
/** The first cell of a row names the row, if it holds words. A column that does nothing else has no heading. */
const table = z.strictObject({
  is: z.literal('table'),
  /** Says what the table shows; empty where the heading above it does. */
  caption: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(inlineSchema)),
  /** Share of the width that each column takes, in any unit. Equal on paper if left out. */
  widths: z.optional(z.array(z.number())),
  /** Its rows are tall enough to write in by hand: 15 millimetres or more. */
  toWriteIn: z.optional(z.boolean()),
  /** So many lines to write on stand in each of its empty cells, where the page itself is printed. */
  ruled: z.optional(z.number()),
  /** Its words are small in Word, so that much of it is seen on one sheet. */
  isSmall: z.optional(z.boolean()),
});

export const blockSchema = z.discriminatedUnion('is', [
  text,
  /** Stands one level below the heading of the section that it is in. */
  z.strictObject({ is: z.literal('heading'), text: z.string() }),
  list,
  quote,
  facts,
  table,
  z.strictObject({ is: z.literal('steps'), steps: z.array(stepSchema) }),
  /** Empty lines to write on by hand. */
  z.strictObject({ is: z.literal('writing-lines'), lines: z.number() }),
  /** Items with a box before each, to tick by hand. */
  z.strictObject({ is: z.literal('boxes'), items: z.array(inlineSchema) }),
  z.strictObject({
    is: z.literal('picture'),
    /** What it shows, in a line. */
    caption: z.string(),
    /** The drawing as SVG with its own fonts and colours, `width` by `height` pixels. */
    svg: z.string(),
    width: z.number(),
    height: z.number(),
    /** The same in words: everything that the drawing tells. */
    words: z.array(z.discriminatedUnion('is', [text, list, facts, table])),
  }),
]);
