// What is told of each kind of entry at a glance, on its page, to learners and in files.
import { describe, expect, test } from 'vitest';
import { FACTS, kindName, otherNames } from './facts.ts';
import { factsIfAny } from './text/block.ts';
import { readLibrary } from '../../tests/helpers/library.ts';

const graph = readLibrary();

describe('facts at a glance', () => {
  test('say where, when and with which result of a case study, and leave out what its source does not say', () => {
    const facts = FACTS['case-studies'](graph.get({ collection: 'case-studies', id: 'andrew' }));
    expect(facts).toContainEqual(['Where', ['England']]);
    expect(facts).toContainEqual(['When', undefined]);
    expect(factsIfAny(facts)[0]?.facts.map(([name]) => name)).toEqual(['Where', 'Setting', 'Partners', 'For whom']);
  });
  test('say for each idea, tool and figure something under every name that is shown', () => {
    const shown = [
      ...graph.all('ideas').map((entry) => FACTS.ideas(entry, graph)),
      ...graph.all('tools').map((entry) => FACTS.tools(entry)),
      ...graph.all('evidence').map((entry) => FACTS.evidence(entry)),
    ].flatMap((facts) => factsIfAny(facts));
    expect(shown.length).toBeGreaterThan(50);
    for (const { facts } of shown) for (const [name, value] of facts) expect(value, name).not.toBe('');
  });
  test('nothing known is nothing shown', () => {
    expect(factsIfAny([['When', undefined], ['Partners', []]])).toEqual([]); // prettier-ignore
  });
});

test('barriers and enablers are called what they are', () => {
  expect(new Set(graph.all('barriers').map(kindName))).toEqual(new Set(['Barrier', 'Enabler']));
  expect(kindName(graph.get({ collection: 'case-studies', id: 'andrew' }))).toBe('Case study');
});

test('a term whose names hurt tells none of them, and another a few at the most, never its short form', () => {
  for (const term of graph.all('glossary')) {
    const names = otherNames(graph, term);
    expect(names).not.toContain(term.data.abbreviation);
    expect(names.length).toBeLessThanOrEqual(4);
    if (term.data.sayInstead) expect(names).toEqual([]);
  }
});
