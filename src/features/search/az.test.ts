import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../library/graph.ts';
import { loadContent } from '../../library/load-files.ts';
import { isSetApart } from '../../library/refs.ts';
import { azIndex } from './az.ts';
import { searchRecords } from './index-build/records.ts';

const graph = buildGraph(loadContent('tests/fixtures/content/sound').entries);
const found = graph.entries.filter((entry) => !isSetApart(entry));

describe('the A to Z', () => {
  it('lists every entry by its title, in order, ignoring a leading article', () => {
    const letters = azIndex(graph);
    const titles = letters.flatMap(({ lines }) => lines.filter(({ see }) => !see).map(({ name }) => name));
    expect(titles.toSorted()).toEqual(found.map(({ data }) => data.title).toSorted());
    for (const { letter, lines } of letters) for (const { name } of lines) expect(name.replace(/^(?:an?|the) /i, '')[0]?.toUpperCase()).toBe(letter);
  });
});

describe('search records', () => {
  it('hold every entry, every question and every expectation, each at an address of its own', () => {
    const records = searchRecords(graph);
    const keys = records.map(({ key }) => key);
    for (const entry of found) expect(keys).toContain(`${entry.collection}/${entry.id}`);
    for (const set of graph.all('question-sets'))
      for (const part of set.data.parts) for (const question of part.questions) expect(keys).toContain(`question-sets/${set.id}#${question.id}`);
    for (const dimension of graph.all('dimensions'))
      for (const expectation of dimension.data.expectations) expect(keys).toContain(`dimensions/${dimension.id}#${expectation.id}`);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('hold nothing of facilitator notes', () => {
    expect(graph.all('facilitator-notes').length).toBeGreaterThan(0);
    expect(searchRecords(graph).filter(({ key, url }) => key.startsWith('facilitator-notes') || url.includes('facilitate'))).toEqual([]);
  });
});
