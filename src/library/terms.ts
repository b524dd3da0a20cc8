// Finds glossary terms in the text of a page, so that the first use of each can open its definition.
import { ELEMENT_NODE, TEXT_NODE, parse, renderSync, type Node } from 'ultrahtml';
import type { Entry } from './entry.ts';

/** Parts of a page that hold no running text, or that lead somewhere already. */
const SKIPPED = new Set(['a', 'button', 'h1', 'h2', 'h3', 'summary', 'svg', 'script', 'style', 'th', 'figcaption', 'dt', 'label']);
/** Marks a part whose terms are not explained, such as a list of sources. */
const PLAIN = 'data-plain';
/** Text is explained where it is read in sentences. */
const RUNNING = new Set(['p', 'li', 'dd', 'td']);

/** How many terms are explained with one text: more would turn it into a dictionary. */
export const MOST_TERMS = 10;

export interface TermUse {
  entry: Entry<'glossary'>;
  /** Id of its definition on the page. */
  id: string;
}

/** The forms of a term that are looked for: its short forms as written, its name in any case. */
const formsOf = (entry: Entry<'glossary'>) => [...(entry.data.abbreviation?.split(/,\s*/) ?? []), entry.data.title].filter((form) => form.length > 1);

/** Compiles the terms into one search. Longer forms win over the shorter ones inside them. */
export function compileTerms(entries: readonly Entry<'glossary'>[]) {
  const owner = new Map<string, Entry<'glossary'>>();
  for (const entry of entries) for (const form of formsOf(entry)) owner.set(/^[A-Z0-9][A-Z0-9-]+$/.test(form) ? form : form.toLowerCase(), entry);
  const forms = [...owner.keys()].sort((a, b) => b.length - a.length);
  const pattern = forms.length
    ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map((text) => RegExp.escape(text)).join('|')})(?:s|es)?(?![\\p{L}\\p{N}-])`, 'giu')
    : undefined;
  const find = (written: string) => {
    for (const form of [written, written.replace(/s$/, ''), written.replace(/es$/, '')]) {
      const entry = owner.get(form) ?? owner.get(form.toLowerCase());
      // A short form counts only as written: “pt” is not PT.
      if (entry && (owner.has(form) || form.toLowerCase() !== entry.data.abbreviation?.toLowerCase())) return entry;
    }
    return undefined;
  };
  // What closes a word stays on its line: browsers would break between a button and a bracket.
  const withClosing = pattern && new RegExp(`(${pattern.source})([).,;:!?’”\\]]*)`, pattern.flags);
  return { pattern, withClosing, find };
}

/**
 * The terms that a text uses, in order of use, each once.
 * @param most how many at the most
 */
export function termsIn(text: string, { pattern, find }: ReturnType<typeof compileTerms>, most: number): Entry<'glossary'>[] {
  const found = [...(pattern ? text.matchAll(pattern) : [])].map(([written]) => find(written)).filter((entry) => entry !== undefined);
  return [...new Set(found)].slice(0, most);
}

/**
 * Turns the first use of each term into a button that opens its definition.
 * @param html rendered text of a page
 * @param terms from compileTerms
 * @param most how many terms to explain on one page
 * @returns the text with buttons, and the terms in order of use
 */
export function markTerms(html: string, terms: ReturnType<typeof compileTerms>, most: number): { html: string; used: TermUse[] } {
  const used = new Map<string, TermUse>();
  const { withClosing } = terms;
  if (!withClosing) return { html, used: [] };

  const mark = (text: string) =>
    text.replace(withClosing, (all, written: string, closing: string) => {
      const entry = used.size < most ? terms.find(written) : undefined;
      if (!entry || used.has(entry.id)) return all;
      const id = `term-${entry.id}`;
      used.set(entry.id, { entry, id });
      const button = `<button type="button" class="term" popovertarget="${id}">${written}</button>`;
      return closing ? `<span class="whitespace-nowrap">${button}${closing}</span>` : button;
    });

  const walk = (node: Node, running: boolean) => {
    if (node.type === TEXT_NODE && running) node.value = mark(node.value);
    if (!('children' in node)) return;
    if (node.type === ELEMENT_NODE) {
      const { name, attributes } = node;
      if (SKIPPED.has(name) || PLAIN in attributes || 'aria-hidden' in attributes) return;
      running ||= RUNNING.has(name);
    }
    for (const child of node.children as Node[]) walk(child, running);
  };
  const document = parse(html) as Node;
  walk(document, false);
  return { html: renderSync(document), used: [...used.values()] };
}
