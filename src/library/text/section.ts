// Text under headings: what an entry is made of.
import { slugOf } from '../slug.ts';
import type { Block } from './block.ts';

/** A part of a text under a heading of its own. */
export interface TextSection {
  /** Its anchor on a page. */
  id: string;
  heading: string;
  blocks: Block[];
}

/** A section, unless it would be empty. */
export const section = (heading: string, blocks: readonly Block[]): TextSection[] =>
  blocks.length > 0 ? [{ id: slugOf(heading), heading, blocks: [...blocks] }] : [];
