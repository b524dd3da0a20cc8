// A list of links, as screen readers show it, tells them apart: the same words do not lead to many places.
import { readFileSync } from 'node:fs';
import { ELEMENT_NODE, parse, TEXT_NODE, walkSync, type Node } from 'ultrahtml';
import { expect, test } from 'vitest';
import { fileOf, onePageOfEveryKind } from '../../scripts/lib/dist.ts';

/** An entry, the passages with its name and its worksheet may share their words; more places than that are told apart by nothing. */
const MOST_PLACES = 4;

/** The words of an element, as they are heard. */
function wordsOf(node: Node): string {
  if (node.type === TEXT_NODE) return String(node.value);
  if (node.type !== ELEMENT_NODE || node.attributes['aria-hidden'] === 'true') return '';
  return node.attributes['aria-label'] ?? node.children.map(wordsOf).join('');
}

test.each(onePageOfEveryKind('largest'))('on $path no words of links lead to more than four places', ({ path }) => {
  const places = new Map<string, Set<string>>();
  walkSync(parse(readFileSync(fileOf(path), 'utf8')) as Node, (node) => {
    if (node.type !== ELEMENT_NODE || node.name !== 'a' || !node.attributes['href']) return;
    const words = wordsOf(node).replaceAll(/\s+/g, ' ').trim();
    places.set(words, (places.get(words) ?? new Set()).add(node.attributes['href']));
  });
  expect(places.size).toBeGreaterThan(10);
  expect([...places].filter(([, of]) => of.size > MOST_PLACES).map(([words, of]) => `“${words}” leads to ${of.size} places`)).toEqual([]);
});
