// What statements rest on: one control for each paragraph or point, the documents named, and every numbered note still at its anchor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ELEMENT_NODE, TEXT_NODE, parse, walkSync, type ElementNode, type Node } from 'ultrahtml';
import { fileOf, listPages, requireDist } from '../../scripts/lib/dist.ts';
import { urlOf } from '../../src/library/urls.ts';
import { readSite } from '../helpers/library.ts';

const graph = readSite();
const dist = requireDist();
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

const isProof = (node: Node) => node.type === ELEMENT_NODE && node.name === 'details' && node.attributes['class'] === 'proof';
/** The words of an element, links and folded parts included. */
function wordsOf(element: Node): string {
  let words = '';
  walkSync(element, (node) => {
    if (node.type === TEXT_NODE) words += node.value;
  });
  return words.replace(/\s+/gu, ' ').trim();
}

/** Books are made for paper: they keep numbered notes on their pages too. */
const IS_BOOK = /\/downloads\/[^/]+\/$/u;

test('no page has marks to tap: numbers of notes are for paper, and no two controls stand side by side', () => {
  const wrong: string[] = [];
  for (const path of listPages().filter((page) => !IS_BOOK.test(page))) {
    const html = readFileSync(fileOf(path), 'utf8');
    if (html.includes('href="#note-')) wrong.push(`${path}: a link to a note`);
    if (/<span class="cites">(?![\d ]+<\/span>)/u.test(html)) wrong.push(`${path}: a mark that holds more than numbers`);
    if (/<\/details>\s*<details class="proof"/u.test(html)) wrong.push(`${path}: two controls side by side`);
  }
  expect(wrong).toEqual([]);
});

test('notes are numbered in the order in which they are read', () => {
  const wrong: string[] = [];
  for (const path of listPages().filter((page) => !IS_BOOK.test(page))) {
    const marks = [...readFileSync(fileOf(path), 'utf8').matchAll(/<span class="cites">([\d ]+)<\/span>/gu)];
    const seen = [...new Set(marks.flatMap(([, numbers]) => numbers!.split(' ').map(Number)))];
    const early = seen.find((number, index) => number !== index + 1);
    if (early !== undefined) wrong.push(`${path}: ${early} comes before its turn`);
  }
  expect(wrong).toEqual([]);
});

describe.each(graph.all('ideas').map((idea) => [idea.id, idea] as const))('the page of the idea “%s”', (_, idea) => {
  const html = htmlOf(urlOf(idea));

  test('keeps every numbered note at its anchor', () => {
    const ids = [...new Set([...graph.citesAsRead(idea), ...graph.citesOf(idea)])];
    for (const [index, id] of ids.entries()) {
      const note = html.slice(html.indexOf(`id="note-${index + 1}"`)).split('</li>')[0]!;
      expect(note).toContain(`/sources/${graph.passages.get(id)!.source.id}/#${id}"`);
    }
    expect(html).not.toContain(`id="note-${ids.length + 1}"`);
  });

  test('names in each control how many documents it opens, and each of them once', () => {
    walkSync(parse(html) as Node, (node) => {
      if (!isProof(node)) return;
      const [summary, list] = (node as ElementNode).children.filter((child): child is ElementNode => child.type === ELEMENT_NODE);
      const documents = list!.children.filter((child) => child.type === ELEMENT_NODE).map((item) => wordsOf(item.children[0]!));
      expect(wordsOf(summary!)).toBe(`${documents.length} ${documents.length === 1 ? 'source' : 'sources'}`);
      expect(new Set(documents).size).toBe(documents.length);
    });
  });
});

test('a page that rests on one document says so once and has no controls', () => {
  const html = htmlOf('/case-studies/angus-hubs/');
  expect(html.match(/All of this rests on one document/gu)).toHaveLength(1);
  expect(html).not.toContain('class="proof"');
});
