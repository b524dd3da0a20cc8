// body/not-allowed: a text holds the Markdown that pages, learners, slides and paper all have a form for, links, citations, and no other code.
import type { Nodes, Parents } from 'mdast';
import type { AnyEntry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from './rule.ts';
import { treeOf } from './text-tree.ts';

/** The components that a writer may use in a body. */
export const BODY_COMPONENTS = ['Cite'] as const;

const CITE = new RegExp(`^<(${BODY_COMPONENTS.join('|')})\\s+ids="[^"]*\\w[^"]*"\\s*/>`);

/** What has no form of its own on every way a text takes, and how to say the same. */
const INSTEAD: Partial<Record<Nodes['type'], string>> = {
  image: 'A picture cannot stand in a text: slides, Word and learning packages would lose it. Say in words what it shows.',
  imageReference: 'A picture cannot stand in a text: slides, Word and learning packages would lose it. Say in words what it shows.',
  inlineCode: 'Words between `…` cannot stand in a text. Put them in “quotation marks”.',
  code: 'Lines that are set in by four spaces, or fenced by ```, cannot stand in a text. Begin them at the margin.',
  thematicBreak: 'A line across the page cannot stand in a text. Begin the next part with a heading: ### and its words.',
  footnoteReference: 'Footnotes cannot stand in a text. Cite as <Cite ids="…" />, or say it in the sentence.',
  footnoteDefinition: 'Footnotes cannot stand in a text. Cite as <Cite ids="…" />, or say it in the sentence.',
  linkReference: 'Write the address where the link is: [words](ref:collection/id).',
  definition: 'Write the address where the link is: [words](ref:collection/id).',
  delete: 'Struck-out words cannot stand in a text. Take them out.',
};

const isOneParagraph = ({ children }: Parents) => children.length === 1 && children[0]!.type === 'paragraph';
const isWords = (node: Nodes): boolean => ('children' in node ? node.children.every(isWords) && node.type !== 'link' : node.type === 'text');

/** What is wrong with one node of a text, and how to write it; nothing for what may stand there. */
function problemOf(node: Nodes, parent: Parents, source: string): string | undefined {
  if (INSTEAD[node.type]) return INSTEAD[node.type];
  if (node.type === 'html' && parent.type !== 'paragraph' && parent.type !== 'tableCell' && CITE.test(node.value))
    return 'A citation stands after its sentence, on the same line.';
  if (node.type === 'heading') {
    if (!source.startsWith('#')) return 'Write a heading as ## or ###, a space, and its words.';
    if (node.depth === 1) return 'The title comes from the fields; start headings at “##”.';
    if (node.depth > 3) return 'Headings inside a part start with “###”. Smaller ones cannot stand in a text.';
  }
  if (node.type === 'list' && (node.start ?? 1) !== 1) return 'A numbered list starts at 1. It would begin anew at 1 for learners.';
  if (node.type === 'listItem') {
    if (typeof node.checked === 'boolean') return 'Boxes to tick cannot stand in a text. Write plain points.';
    if (node.children.some(({ type }) => type === 'list'))
      return 'A list inside a list cannot stand in a text. Make it a list of its own, under a line or a heading (###) that leads to it.';
    if (!isOneParagraph(node)) return 'A point of a list is one paragraph. Make what follows a point of its own, or begin it at the margin.';
  }
  if (node.type === 'blockquote' && !isOneParagraph(node)) return 'A quotation is one paragraph. Put each paragraph in a quotation of its own.';
  if (node.type === 'table') {
    const siblings: readonly Nodes[] = parent.children;
    const before = siblings[siblings.indexOf(node) - 1];
    if (before?.type !== 'paragraph' || !isWords(before))
      return 'Say in a line before the table, in words alone, what it shows: learners hear it as its name. Cite in the cells or below.';
  }
  return undefined;
}

function treeIssues(entry: AnyEntry): Issue[] {
  const { body, file } = entry;
  const issues: Issue[] = [];
  const visit = (node: Nodes, parent: Parents) => {
    // An address among the words that is read as a link only once they are decoded has no place of its own, and nothing in it to refuse.
    if (!node.position) return;
    const { start, end } = node.position;
    const message = problemOf(node, parent, body.slice(start.offset, end.offset));
    if (message) issues.push({ code: 'body/not-allowed', file, place: { offset: start.offset! }, message });
    else if ('children' in node) for (const child of node.children) visit(child, node);
  };
  const root = treeOf(entry);
  for (const child of root.children) visit(child, root);
  return issues;
}

/** Code, as far as it is not a citation: it would run, or break the page. */
const codeIssues = ({ body, file }: AnyEntry): Issue[] =>
  [...body.matchAll(/[{}<]|^(?:import|export)\b/gm)]
    .filter((match) => !CITE.test(body.slice(match.index)))
    .map((match) => ({
      code: 'body/not-allowed',
      file,
      place: { offset: match.index },
      message: `“${body.slice(match.index, match.index + 12).split('\n')[0]}” cannot stand in a text. Allowed are Markdown, [words](ref:collection/id) and <Cite ids="…" />.`,
    }));

export const bodies: Rule = ({ content }) => content.entries.flatMap((entry) => [...codeIssues(entry), ...treeIssues(entry)]);
