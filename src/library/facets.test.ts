import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { facetsInUse, facetsOf, readingMinutes } from './facets.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';

const graph = buildGraph(loadContent(contentFolder()).entries);

describe('the facets of an entry', () => {
  test('hold what its fields say, and its dimensions', () => {
    expect(facetsOf(graph, graph.get({ collection: 'case-studies', id: 'riverside' }))).toEqual({
      dimension: ['access', 'care'],
      audience: ['practitioner'],
      setting: ['substance-use-service'],
      nation: ['scotland', 'england'],
      time: ['16-to-45'],
    });
  });

  test('put guidance into bands of years, even where the year stands in words', () => {
    expect(facetsOf(graph, graph.get({ collection: 'guidance', id: 'standard' }))).toMatchObject({ published: ['2015-to-2019'] });
    expect(facetsOf(graph, graph.get({ collection: 'guidance', id: 'standard' }))).not.toHaveProperty('time');
  });

  test('take the time to read where no minutes are given', () => {
    expect(facetsOf(graph, graph.get({ collection: 'ideas', id: 'one-door' })).time).toEqual(['up-to-15']);
    expect(readingMinutes('word '.repeat(1000))).toBe(5);
    expect(readingMinutes('')).toBe(1);
  });
});

describe('the facets of a list', () => {
  const facets = facetsInUse(graph, [
    { dimension: ['access'], audience: ['planner'], nation: ['uk'], time: ['up-to-15'] },
    { dimension: ['care', 'access'], audience: ['planner'], nation: ['scotland'], time: ['up-to-15'] },
  ]);

  test('hold only those that tell entries apart', () => {
    expect(facets.map(({ name }) => name)).toEqual(['dimension', 'nation']);
  });

  test('keep the order of the dimensions and of the vocabulary, and count entries', () => {
    expect(facets[0]?.options).toEqual([
      { value: 'access', label: 'Access', count: 2 },
      { value: 'care', label: 'Care', count: 1 },
    ]);
    expect(facets[1]?.options.map(({ label }) => label)).toEqual(['Scotland', 'United Kingdom']);
  });

  test('hold a single value that some entries lack', () => {
    expect(facetsInUse(graph, [{ setting: ['online'] }, {}]).map(({ name }) => name)).toEqual(['setting']);
  });
});
