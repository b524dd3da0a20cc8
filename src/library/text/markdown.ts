// Turns the text of an entry into plain blocks under its headings: links to entries find their address, marks of sources go.
import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { slugOf } from '../slug.ts';
import type { Block, Run } from './block.ts';
import type { TextSection } from './section.ts';
import { wordsOfRuns } from './words.ts';

type Mark = Omit<Exclude<Run, string>, 'text'>;

/** Gives the address of a link as writers wrote it, such as `ref:tools/journey-map`; nothing for an address outside the site. */
export type Resolve = (written: string) => string | undefined;

const CITE = /\s*<Cite\b[^>]*>/gu;

/** Heading of text that stands before the first heading. */
const FIRST = 'About it';

function phrasing(nodes: readonly PhrasingContent[], resolve: Resolve, mark: Mark = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'strong') return phrasing(node.children, resolve, { ...mark, strong: true });
    if (node.type === 'emphasis') return phrasing(node.children, resolve, { ...mark, em: true });
    if (node.type === 'link') {
      const href = resolve(node.url);
      return phrasing(node.children, resolve, href === undefined ? mark : { ...mark, href });
    }
    if (node.type === 'break') return [' '];
    if (node.type !== 'text') throw new Error(`A text holds “${node.type}”, which the language for text has no form for.`);
    const text = node.value.replace(/\s+/gu, ' ');
    return [Object.keys(mark).length > 0 ? { text, ...mark } : text];
  });
}

const flowOf = (node: RootContent, resolve: Resolve): Block => {
  const paragraph = (item: RootContent): Run[] => {
    if (item.type !== 'paragraph') throw new Error(`A list or a quotation holds “${item.type}”, which the language for text has no form for.`);
    return phrasing(item.children, resolve);
  };
  if (node.type === 'paragraph') return { is: 'text', runs: phrasing(node.children, resolve) };
  if (node.type === 'heading') return { is: 'heading', text: wordsOfRuns(phrasing(node.children, resolve)) };
  if (node.type === 'blockquote') return { is: 'quote', runs: node.children.flatMap(paragraph) };
  if (node.type === 'list') return { is: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => item.children.flatMap(paragraph)) };
  throw new Error(`A text holds “${node.type}”, which the language for text has no form for.`);
};

/**
 * The text of an entry as sections, one for each heading of the second level.
 * @throws if the text holds something that has no form in blocks, such as a picture
 */
export function sectionsOfBody(markdown: string, resolve: Resolve): TextSection[] {
  const sections: TextSection[] = [];
  for (const node of fromMarkdown(markdown.replace(CITE, '')).children) {
    const block = flowOf(node, resolve);
    if (node.type === 'heading' && node.depth === 2 && block.is === 'heading') sections.push({ id: slugOf(block.text), heading: block.text, blocks: [] });
    else {
      if (!sections.length) sections.push({ id: slugOf(FIRST), heading: FIRST, blocks: [] });
      sections.at(-1)!.blocks.push(block);
    }
  }
  return sections;
}
