// link/address and link/anchor: a link in a text leads to an entry, to a part of one that is there, or to an address that anybody can open.
import type { Link, Nodes } from 'mdast';
import { anchorsOf } from '../anchors.ts';
import { keyOf } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { nearest, type Issue } from '../issue.ts';
import type { Rule } from './rule.ts';
import { treeOf } from './text-tree.ts';

const REF = /^ref:([a-z-]+\/[a-z0-9-]+)(?:#([a-z0-9-]+))?$/;
/** Where a link may lead outside the site. Anything else, such as `javascript:`, would do something instead of leading somewhere. */
const OUTSIDE = /^(?:https?:\/\/[^/\s]+\.[^/\s]+|mailto:[^@\s]+@[^@\s]+|tel:\+?[0-9]+$)/i;

const linksIn = (node: Nodes): Link[] => ('children' in node ? [...(node.type === 'link' ? [node] : []), ...node.children.flatMap(linksIn)] : []);

/** Entries that an address of a page or a file may have meant, as links to them. */
function meant(graph: Graph, address: string): string[] {
  const id = address
    .replace(/[?#].*$/, '')
    .replace(/(?:\.mdx|\.yaml|\/)$/, '')
    .split('/')
    .at(-1);
  return graph.entries
    .filter((entry) => entry.id === id)
    .slice(0, 3)
    .map((entry) => `ref:${keyOf(entry)}`);
}

function problemOf({ url, title }: Link, graph: Graph): Pick<Issue, 'code' | 'message' | 'didYouMean' | 'known'> | undefined {
  if (title) return { code: 'link/address', message: `“${title}” after the address is lost on most ways a text takes. Put it among the words of the link.` };
  const [, key, anchor] = REF.exec(url) ?? [];
  if (key) {
    const entry = graph.find(key);
    // An entry that does not exist is reported by ref/missing.
    if (!entry || !anchor) return undefined;
    const known = anchorsOf(entry);
    return known.includes(anchor)
      ? undefined
      : { code: 'link/anchor', message: `${key} has no part “${anchor}” to link to.`, didYouMean: nearest(anchor, known), known };
  }
  if (OUTSIDE.test(url)) return undefined;
  if (/^(?!ref:)[a-z][a-z0-9+.-]*:/i.test(url))
    return {
      code: 'link/address',
      message: `A link cannot lead to “${url}”. It leads to an entry, to https:// and an address, to mailto: or to tel: and a number.`,
    };
  return { code: 'link/address', message: 'Link to an entry as [words](ref:collection/id), so that the link is checked.', didYouMean: meant(graph, url) };
}

export const textLinks: Rule = ({ graph, content }) =>
  content.entries.flatMap((entry) =>
    linksIn(treeOf(entry)).flatMap((link): Issue[] => {
      const problem = problemOf(link, graph);
      const offset = link.children.at(-1)?.position?.end.offset ?? link.position?.start.offset ?? 0;
      return problem ? [{ ...problem, file: entry.file, place: { offset } }] : [];
    }),
  );
