import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { buildGraph } from './graph.ts';
import { loadContent } from './load-files.ts';
import { isPrintable, searchNames, shownNames } from './shown-names.ts';

const term = (fields: string) => `title: ${fields}\nsummary: A word of the field.\ncites: [guide-f01]\nreviewed: 2026-11-01\n`;
const tool =
  (aliases: string, searchOnly = '') =>
  (text: string) =>
    text.replace('cites: [guide-f01]', `aliases: [${aliases}]\n${searchOnly && `searchOnly: [${searchOnly}]\n`}cites: [guide-f01]`);

const graph = buildGraph(
  loadContent(
    contentFolder({
      'glossary/bme.yaml': term('BAME and BME\nsayInstead: people from ethnic minority communities\naliases: [ethnic minorities]'),
      'glossary/did-not-attend.yaml': term('Did not attend\nabbreviation: DNA\nsayInstead: missed the appointment\naliases: [no show]'),
      'glossary/dependence.yaml': term('Dependence\nsayInstead: dependence; a person who is dependent\naliases: [addiction]'),
      'tools/stakeholder-map.mdx': tool(
        'BME groups, DNA policy, dna policies, dependence, missed appointments, drug misuse, seldom heard groups, Edna’s map',
        'hanging',
      ),
    }),
  ).entries,
);
const named = (id: string, collection: 'tools' | 'glossary' = 'tools') => graph.get({ collection, id });

describe('names that are shown', () => {
  test('leave out every name that holds a word for which the glossary has a kinder one, in whatever entry the name stands', () => {
    expect(shownNames(graph, named('stakeholder-map'))).toEqual(['dependence', 'missed appointments', 'Edna’s map']);
  });

  test('hold no other name of a term that hurts', () => {
    expect(shownNames(graph, named('did-not-attend', 'glossary'))).toEqual([]);
    expect(shownNames(graph, named('bme', 'glossary'))).toEqual([]);
    expect(isPrintable(graph, named('did-not-attend', 'glossary'), 'DNA')).toBe(false);
  });

  test('hold nothing that is for searching only, and search finds all of it', () => {
    expect(shownNames(graph, named('stakeholder-map'))).not.toContain('hanging');
    expect(searchNames(named('stakeholder-map'))).toEqual(expect.arrayContaining(['hanging', 'BME groups', 'missed appointments']));
  });
});
