import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { coverageOf } from './coverage.ts';
import { keyOf } from './entry.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';

const graph = buildGraph(loadContent(contentFolder()).entries);
const keys = (entries: { collection: string; id: string }[]) => entries.map(keyOf);

describe('the graph', () => {
  test('finds entries by collection and id', () => {
    expect(graph.get({ collection: 'ideas', id: 'one-door' }).data.title).toBe('One door');
    expect(graph.find('ideas/no-door')).toBeUndefined();
    expect(keys(graph.all('ideas'))).toEqual(['ideas/one-door', 'ideas/one-plan']);
  });

  test('says which entry is not there', () => {
    expect(() => graph.get({ collection: 'ideas', id: 'no-door' })).toThrow('The library has no entry ideas/no-door.');
  });

  test('derives the other direction of every link, from fields and from the text', () => {
    expect(keys(graph.pointingAt({ collection: 'ideas', id: 'one-door' }, 'dimensions'))).toEqual(['dimensions/access', 'dimensions/care']);
    expect(keys(graph.pointingAt({ collection: 'ideas', id: 'one-door' }, 'pages'))).toEqual(['pages/about']);
    expect(keys(graph.pointingAt({ collection: 'case-studies', id: 'riverside' }, 'ideas'))).toEqual(['ideas/one-door', 'ideas/one-plan']);
    expect(graph.pointingAt({ collection: 'pages', id: 'about' }, 'ideas')).toEqual([]);
  });

  test('puts declared links before backlinks, each entry once, in the order of the file', () => {
    expect(keys(graph.related({ collection: 'case-studies', id: 'riverside' }, 'ideas'))).toEqual(['ideas/one-plan', 'ideas/one-door']);
    expect(keys(graph.related({ collection: 'ideas', id: 'one-plan' }, 'case-studies'))).toEqual(['case-studies/riverside']);
    expect(graph.related({ collection: 'ideas', id: 'no-door' }, 'tools')).toEqual([]);
  });

  test('gathers the ideas of an entry from its own list or from its parts', () => {
    expect(keys(graph.ideasOf(graph.get({ collection: 'ideas', id: 'one-door' })))).toEqual(['ideas/one-door']);
    expect(keys(graph.ideasOf(graph.get({ collection: 'case-studies', id: 'riverside' })))).toEqual(['ideas/one-plan', 'ideas/one-door']);
    expect(keys(graph.ideasOf(graph.get({ collection: 'question-sets', id: 'referrals' })))).toEqual(['ideas/one-door', 'ideas/one-plan']);
  });

  test('gathers dimensions through ideas, in the order of the dimensions', () => {
    expect(keys(graph.dimensionsOf(graph.get({ collection: 'case-studies', id: 'riverside' })))).toEqual(['dimensions/access', 'dimensions/care']);
    expect(keys(graph.dimensionsOf(graph.get({ collection: 'tools', id: 'stakeholder-map' })))).toEqual(['dimensions/access']);
    expect(keys(graph.dimensionsOf(graph.get({ collection: 'guidance', id: 'standard' })))).toEqual(['dimensions/care']);
    expect(keys(graph.dimensionsOf(graph.get({ collection: 'dimensions', id: 'care' })))).toEqual(['dimensions/care']);
  });

  test('gathers the dimensions of a path from its stops', () => {
    expect(keys(graph.dimensionsOf(graph.get({ collection: 'paths', id: 'first-hour' })))).toEqual(['dimensions/access', 'dimensions/care']);
  });

  test('names the passages of an entry once each, in order', () => {
    expect(graph.citesOf({ collection: 'ideas', id: 'one-door' })).toEqual(['guide-f01', 'guide-q01']);
    expect(graph.citesOf({ collection: 'pages', id: 'about' })).toEqual([]);
  });

  test('names the entries that cite a passage once each', () => {
    expect(keys(graph.passages.get('guide-q01')!.citedBy)).toEqual(['ideas/one-door', 'ideas/one-plan', 'question-sets/referrals']);
    expect(graph.passages.get('guide-q01')!.source.id).toBe('guide');
    expect(graph.passages.get('guide-f02')!.citedBy).toEqual([]);
  });

  test('what only facilitators see is no use of a passage', () => {
    const notes = graph.get({ collection: 'facilitator-notes', id: 'riverside' });
    expect(graph.citesOf(notes)).toEqual(['guide-f01']);
    expect(keys(graph.passages.get('guide-f01')!.citedBy)).not.toContain('facilitator-notes/riverside');
  });

  test('finds what is expected: all of a dimension, what names an idea, what a case study declares', () => {
    const expected = (collection: 'dimensions' | 'ideas' | 'case-studies' | 'tools', id: string) =>
      graph.expectationsOf(graph.get({ collection, id })).map(({ dimension, expectation }) => `${dimension.id}#${expectation.id}`);
    expect(expected('dimensions', 'access')).toEqual(['access#first-thing', 'access#second-thing', 'access#third-thing']);
    expect(expected('ideas', 'one-door').filter((key) => key.startsWith('access'))).toEqual(['access#first-thing', 'access#third-thing']);
    expect(expected('case-studies', 'riverside')).toEqual(['access#first-thing', 'access#second-thing']);
    expect(expected('tools', 'stakeholder-map')).toEqual([]);
  });

  test('a ready-made assignment serves the dimension it names, or those of its parts', () => {
    const assignment = (dimension: string) =>
      `title: A start\nsummary: A start.\ncites: [guide-f01]\nreviewed: 2026-11-01\naudiences: [practitioner]\n${dimension}minutes: 15\nobjectives: [Begin]\ninstructions: Read.\nparts: [{ read: ideas/one-door, minutes: 10 }, { read: tools/stakeholder-map, minutes: 5 }]\nwhy: It is our own.\n`;
    const dimensionsWith = (dimension: string) => {
      const changed = buildGraph(loadContent(contentFolder({ 'assignments/start-15.yaml': assignment(dimension) })).entries);
      return keys(changed.dimensionsOf(changed.get({ collection: 'assignments', id: 'start-15' })));
    };
    expect(dimensionsWith('dimension: care\n')).toEqual(['dimensions/care']);
    expect(dimensionsWith('')).toEqual(['dimensions/access']);
  });

  test('knows where each kind of entry lives on the site', () => {
    expect(graph.url(graph.get({ collection: 'ideas', id: 'one-door' }))).toBe('/dimensions/access/one-door/');
    expect(graph.url(graph.get({ collection: 'guidance', id: 'standard' }))).toBe('/guidance/#standard');
    expect(graph.url(graph.get({ collection: 'tools', id: 'stakeholder-map' }))).toBe('/toolkit/stakeholder-map/');
    expect(graph.url(graph.get({ collection: 'pages', id: 'about' }))).toBe('/about/');
    expect(graph.url(graph.get({ collection: 'facilitator-notes', id: 'riverside' }))).toBe('/case-studies/riverside/facilitate/');
  });
});

describe('coverage', () => {
  test('counts core passages that are cited, left out with a reason, and open', () => {
    const opened = buildGraph(loadContent(contentFolder({ 'sources/guide.yaml': (text) => text.replace('    omitted: Repeats bullet 2.\n', '') })).entries);
    expect(coverageOf(graph)).toEqual([{ id: 'guide', shortTitle: 'Guide (2020)', passages: 4, core: 3, cited: 2, omitted: 1, open: [] }]);
    expect(coverageOf(opened)[0]).toMatchObject({ cited: 2, omitted: 0, open: [{ passage: { id: 'guide-f02' } }] });
  });
});
