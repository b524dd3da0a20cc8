// Turns the text of an entry into plain blocks under its headings: links to entries find their address, marks of sources go or become notes.
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { slugOf } from '../slug.ts';
import { table, type Block, type Run } from './block.ts';
import { parseMarkdown } from './parse.ts';
import type { TextSection } from './section.ts';
import { wordsOfRuns } from './words.ts';
import * as texts from '../texts.ts';

type Mark = Omit<Exclude<Run, string>, 'text'>;

/** Gives the address of a link as writers wrote it, such as `ref:tools/journey-map`; nothing for an address outside the site. */
export type Resolve = (written: string) => string | undefined;

/** Gives what stands in the text for passages that are cited, such as the numbers of notes. */
export type Cite = (passages: readonly string[]) => Run[];

const CITE = /\s*(<Cite\b[^>]*>)/gu;
const CITED = /^<Cite\s+ids="([^"]*)"/u;
const noMarks: Cite = () => [];

/** Heading of text that stands before the first heading. */
const FIRST = texts.aboutIt;

/** What writers’ links and marks of sources become. */
interface Written {
  resolve: Resolve;
  cite: Cite;
}

function phrasing(nodes: readonly PhrasingContent[], from: Written, mark: Mark = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'strong') return phrasing(node.children, from, { ...mark, strong: true });
    if (node.type === 'emphasis') return phrasing(node.children, from, { ...mark, em: true });
    if (node.type === 'link') {
      const href = from.resolve(node.url);
      return phrasing(node.children, from, href === undefined ? mark : { ...mark, href });
    }
    if (node.type === 'break') return [' '];
    const cited = node.type === 'html' && CITED.exec(node.value)?.[1];
    if (cited) return from.cite(cited.split(/\s+/).filter(Boolean));
    if (node.type !== 'text') throw new Error(`A text holds “${node.type}”, which the language for text has no form for.`);
    const text = node.value.replace(/\s+/gu, ' ');
    return [Object.keys(mark).length > 0 ? { text, ...mark } : text];
  });
}

const flowOf = (node: RootContent, from: Written): Block => {
  const paragraph = (item: RootContent): Run[] => {
    if (item.type !== 'paragraph') throw new Error(`A list or a quotation holds “${item.type}”, which the language for text has no form for.`);
    return phrasing(item.children, from);
  };
  if (node.type === 'paragraph') return { is: 'text', runs: phrasing(node.children, from) };
  if (node.type === 'heading') return { is: 'heading', text: wordsOfRuns(phrasing(node.children, from)) };
  if (node.type === 'blockquote') return { is: 'quote', runs: node.children.flatMap(paragraph) };
  if (node.type === 'list') return { is: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => item.children.flatMap(paragraph)) };
  throw new Error(`A text holds “${node.type}”, which the language for text has no form for.`);
};

/** A table. The paragraph before it says what it shows; rows that lack cells at the end have empty ones. */
function tableOf({ children: [names, ...rows] }: Table, before: Block | undefined, from: Written): Block {
  if (before?.is !== 'text') throw new Error('A table stands without a line before it that says what it shows.');
  const head = names!.children.map((cell) => wordsOfRuns(phrasing(cell.children, from)));
  const cells = rows.map(({ children }) => head.map((_, at) => phrasing(children[at]?.children ?? [], from)));
  return table(wordsOfRuns(before.runs), head, cells);
}

/**
 * The text of an entry as sections, one for each heading of the second level.
 * @throws if the text holds something that has no form in blocks, such as a picture
 */
export function sectionsOfBody(markdown: string, resolve: Resolve, cite = noMarks): TextSection[] {
  const sections: TextSection[] = [];
  const from: Written = { resolve, cite };
  for (const node of parseMarkdown(markdown.replace(CITE, '$1')).children) {
    if (node.type === 'table') {
      const blocks = sections.at(-1)?.blocks ?? [];
      blocks.push(tableOf(node, blocks.pop(), from));
      continue;
    }
    const block = flowOf(node, from);
    if (node.type === 'heading' && node.depth === 2 && block.is === 'heading') sections.push({ id: slugOf(block.text), heading: block.text, blocks: [] });
    else {
      if (!sections.length) sections.push({ id: slugOf(FIRST), heading: FIRST, blocks: [] });
      sections.at(-1)!.blocks.push(block);
    }
  }
  return sections;
}
