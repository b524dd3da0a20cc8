import { describe, expect, test } from 'vitest';
import { contentFolder, swap } from '../../tests/helpers/content-folder.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';
import { nationPhrase, reachOf } from './words.ts';

/** The sound library, with a field given to its finding and to its question. */
function withFields(finding: string, question = 'repeats: guide-f01') {
  const give = (label: string, field: string) => swap(`label: ${label}`, `label: ${label}\n    ${field}`);
  const changed = (text: string) => give('Who answers first', question)(give('Many doors are shut', finding)(text));
  return buildGraph(loadContent(contentFolder({ 'sources/guide.yaml': changed })).entries);
}

describe('for which nations and for whom passages speak', () => {
  test('a passage speaks for the nations of its source, or for its own', () => {
    const graph = withFields('nations: [wales]');
    expect(reachOf(graph, ['guide-f01'])).toBe('Wales');
    expect(reachOf(graph, ['guide-f01', 'guide-q01'])).toBe('Scotland, England, Wales and the United Kingdom');
  });

  test('people are named where every passage speaks of some only, the widest group of them', () => {
    const graph = withFields('population: severe-mental-illness', 'population: psychosis-from-14');
    expect(reachOf(graph, ['guide-f01', 'guide-q01'])).toMatch(/, for people with severe mental illness who use substances$/u);
    expect(reachOf(graph, ['guide-q01'])).toMatch(/, for people aged 14 and over with psychosis who use substances$/u);
    expect(reachOf(graph, ['guide-q01', 'guide-r01'])).not.toContain('for people');
  });

  test('what rests on no passage speaks for no nation', () => {
    expect(reachOf(withFields('nations: [wales]'), [])).toBe('');
    expect(nationPhrase(['england', 'international'])).toBe('England and places outside the UK');
  });
});
