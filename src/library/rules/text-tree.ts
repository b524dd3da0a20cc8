// The tree of an entry’s text, made once for all rules that look at it.
import type { Root } from 'mdast';
import type { AnyEntry } from '../entry.ts';
import { parseMarkdown } from '../text/parse.ts';

const trees = new WeakMap<AnyEntry, Root>();

/** The tree of the Markdown of an entry. Places in it are offsets in its body. */
export function treeOf(entry: AnyEntry): Root {
  const tree = trees.get(entry) ?? parseMarkdown(entry.body);
  trees.set(entry, tree);
  return tree;
}
