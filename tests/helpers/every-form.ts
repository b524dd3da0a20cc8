// Picks few pages that between them show every form of element the site has: what a checker of accessibility says of a form, it says of it
// wherever it stands. What depends on the words of one page (ids, headings, names, references) is asked of every page by tests/html.
import { readFileSync } from 'node:fs';
import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';
import { fileOf } from '../../scripts/lib/dist.ts';

/** Attributes of which only the name is part of the form: their values are words, addresses or places in a drawing. */
export const OWN_VALUES =
  /^(id|for|href|src|title|alt|value|name|content|datetime|download|start|lang|hreflang|dir|popovertarget|commandfor|form|list|headers|rows|cols|colspan|rowspan)$|^(data-|aria-(label|labelledby|describedby|controls|details)$)/;
/** Their insides have no forms of their own. */
const CLOSED = ['head', 'script', 'style', 'svg'];

/** The forms of a page’s elements: each with its attributes and its parent, whether it is empty, and for a heading the level before it. */
function formsOf(path: string): Set<string> {
  const forms = new Set<string>();
  let level = '';
  const look = (node: Node, parent: string) => {
    if (node.type !== ELEMENT_NODE) {
      if ('children' in node) for (const child of node.children as Node[]) look(child, parent);
      return;
    }
    const { name, attributes, children } = node;
    const isClosed = CLOSED.includes(name);
    const said = Object.entries(attributes)
      .filter(([attribute]) => !isClosed || /^(role|aria-|class)/.test(attribute))
      .map(([attribute, value]) => (OWN_VALUES.test(attribute) ? attribute : `${attribute}=${value}`))
      .sort();
    const own = [name, ...said].join(' ');
    const isEmpty = !children.some((child) => child.type === ELEMENT_NODE || (child.type === TEXT_NODE && child.value.trim()));
    const isHeading = /^h[1-6]$/.test(name);
    forms.add([parent, own, isEmpty ? 'empty' : '', isHeading ? level : ''].join(' > '));
    if (isHeading) level = name;
    if (!isClosed) for (const child of children) look(child, own);
  };
  look(parse(readFileSync(fileOf(path), 'utf8')) as Node, '');
  return forms;
}

/** Pages that together show every form that any of `paths` shows: each time the one with the most that are still missing. `first` are in it for reasons of their own. */
export function showEveryForm(paths: readonly string[], first: Iterable<string>): Set<string> {
  const forms = new Map(paths.map((path) => [path, formsOf(path)]));
  const missing = new Set([...forms.values()].flatMap((found) => [...found]));
  const chosen = new Set<string>();
  const choose = (path: string) => {
    chosen.add(path);
    for (const form of forms.get(path) ?? []) missing.delete(form);
  };
  for (const path of first) choose(path);
  while (missing.size > 0) {
    const gains = [...forms].map(([path, found]) => ({ path, gain: found.intersection(missing).size }));
    choose(gains.reduce((best, next) => (next.gain > best.gain ? next : best)).path);
  }
  return chosen;
}
