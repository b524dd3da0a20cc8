import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../library/graph.ts';
import { loadContent } from '../../library/load-files.ts';
import { isSetApart } from '../../library/refs.ts';
import { shownNames } from '../../library/shown-names.ts';
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

describe('the A to Z of the real library', () => {
  const real = buildGraph(loadContent('.').entries);
  const lines = azIndex(real).flatMap((letter) => letter.lines);

  it('prints no name that is for searching only', () => {
    const hidden = new Set(real.entries.flatMap(({ data }) => ('searchOnly' in data ? (data.searchOnly ?? []) : [])).map((name) => name.toLowerCase()));
    expect(hidden.size).toBeGreaterThan(50);
    const titles = new Set(real.entries.map(({ data }) => data.title.toLowerCase()));
    const shown = new Set(real.entries.flatMap((entry) => shownNames(real, entry)).map((name) => name.toLowerCase()));
    expect(lines.filter(({ name, see }) => see && hidden.has(name.toLowerCase()) && !titles.has(name.toLowerCase()) && !shown.has(name.toLowerCase()))).toEqual(
      [],
    );
  });

  it('prints no other name that holds a word for which the glossary has a kinder one', () => {
    const hurting = /\b(?:BAME|BME|DNA|seldom heard|hard to reach|dual diagnosis|service users?|(?:substance|drug|alcohol) (?:mis|ab)use)\b/iu;
    expect(lines.filter(({ name, see }) => see && hurting.test(name))).toEqual([]);
  });

  it.each([
    ['Refugee', /refugees/i],
    ['Asylum seeker', /people seeking asylum/i],
    ['Autism', /learning disability, autism or ADHD/i],
    ['Learning disability', /learning disability, autism or ADHD/i],
    ['Section 135', /place of safety/i],
  ])('sends %s to the entry it is true of', (name, title) => {
    const found = lines.filter((line) => line.name === name);
    expect(found.map(({ see }) => see)).toEqual([expect.stringMatching(title)]);
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
