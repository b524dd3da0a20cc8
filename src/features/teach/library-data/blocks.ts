// Small makers of sections and blocks. What is empty is left out.
import { slugOf } from '../../../library/slug.ts';
import type { Block, Run, Section } from '../model/content.ts';

type Value = string | readonly string[] | undefined;

export const textBlock = (...runs: Run[]): Block => ({ is: 'text', runs });
export const headingBlock = (text: string): Block => ({ is: 'heading', text });
/** A list; of nothing, it is nothing. */
export const listBlock = (items: readonly (string | Run[])[] = [], ordered = false): Block[] =>
  items.length ? [{ is: 'list', ordered, items: items.map((item) => (typeof item === 'string' ? [item] : item)) }] : [];
/** Names and values. Values that are not there are left out, names with them. */
export const factsBlock = (facts: readonly (readonly [name: string, value: Value])[]): Block[] => {
  const known = facts.flatMap(([name, value]): [string, string][] =>
    value === undefined || value.length === 0 ? [] : [[name, typeof value === 'string' ? value : value.join(' · ')]],
  );
  return known.length ? [{ is: 'facts', facts: known }] : [];
};

/** A section, unless it would be empty. */
export const section = (heading: string, blocks: readonly Block[]): Section[] => (blocks.length ? [{ id: slugOf(heading), heading, blocks: [...blocks] }] : []);
