// The types of text, and a maker for each kind of block. Schemas, with what each field means, are in schema.ts.
import type * as z from 'zod/mini';
import type { Fact } from '../facts.ts';
import type { blockSchema, inlineSchema, runSchema, stepSchema } from './schema.ts';

/** A piece of running text, plain or marked. */
export type Run = z.infer<typeof runSchema>;
/** The words of a line or a cell: plain, or in runs. */
export type Inline = z.infer<typeof inlineSchema>;
/** A block of text. `is` tells which kind. */
export type Block = z.infer<typeof blockSchema>;
/** The block of one kind. Example: BlockOf<'table'> */
export type BlockOf<Kind extends Block['is']> = Extract<Block, { is: Kind }>;
/** A block on a slide. A list that goes on from the slide before says at which number. */
export type SlideBlock = Block & { start?: number };
/** A step of a tool or a session plan. */
export type Step = z.infer<typeof stepSchema>;

/** Words as runs. */
export const runsOf = (words: Inline): Run[] => (typeof words === 'string' ? [words] : words);
/** Words that stand out. */
export const strong = (words: string): Run => ({ text: words, strong: true });

export const text = (words: Inline): BlockOf<'text'> => ({ is: 'text', runs: runsOf(words) });
export const heading = (words: string): BlockOf<'heading'> => ({ is: 'heading', text: words });
export const list = (items: readonly Inline[]): BlockOf<'list'> => ({ is: 'list', ordered: false, items: [...items] });
export const orderedList = (items: readonly Inline[]): BlockOf<'list'> => ({ is: 'list', ordered: true, items: [...items] });
export const quote = (words: Inline): BlockOf<'quote'> => ({ is: 'quote', runs: runsOf(words) });
export const boxes = (items: readonly Inline[]): BlockOf<'boxes'> => ({ is: 'boxes', items: [...items] });
export const writingLines = (lines: number): BlockOf<'writing-lines'> => ({ is: 'writing-lines', lines });
export const facts = (named: readonly (readonly [name: string, value: Inline])[]): BlockOf<'facts'> => ({
  is: 'facts',
  facts: named.map(([name, value]) => [name, value]),
});
export const table = (caption: string, head: readonly string[], rows: readonly (readonly Inline[])[], widths?: readonly number[]): BlockOf<'table'> => ({
  is: 'table',
  caption,
  head: [...head],
  rows: rows.map((cells) => [...cells]),
  ...(widths && { widths: [...widths] }),
});

/** Names and values. Values that are not there are left out, names with them; several stand beside each other. */
export function factsIfAny(named: readonly Fact[]): BlockOf<'facts'>[] {
  const known = named.flatMap(([name, value]): [string, string][] =>
    value === undefined || value.length === 0 ? [] : [[name, typeof value === 'string' ? value : value.join(' · ')]],
  );
  return known.length > 0 ? [facts(known)] : [];
}
/** A text, unless there is none. */
export const textIfAny = (words = ''): BlockOf<'text'>[] => (words.trim() ? [text(words.trim())] : []);
/** A list, unless it is empty. */
export const listIfAny = (items: readonly Inline[] = []): BlockOf<'list'>[] => (items.length > 0 ? [list(items)] : []);
