// What a dimension shows: groups that take in every expectation, ways on that differ where they can, and results in the order of how sure they are.
import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { checkContent } from './check.ts';
import { byResult, expectationGroups, holdingsOf, sceneOf, tabCounts, waysOnFrom } from './dimension-parts.ts';
import { isDimensionTab } from './dimension-tabs.ts';
import type { Entry } from './entry.ts';
import { questionsAbout } from './words.ts';

const { graph } = checkContent(contentFolder());
const dimension = graph.get({ collection: 'dimensions', id: 'access' });
const held = holdingsOf(graph, dimension);

test('a group goes on to where the next one begins', () => {
  expect(expectationGroups(dimension).map(({ name, expectations }) => [name, expectations.map(({ number }) => number)])).toEqual([
    ['At once', [1]],
    ['Later', [2, 3]],
  ]);
});

test('all questions about its ideas are led to before one is led to twice', () => {
  const asked = [...waysOnFrom(graph, dimension).values()].flatMap((way) => way.asked?.question.id ?? []);
  const ideas = new Set(dimension.data.expectations.flatMap((expectation) => expectation.ideas.map(({ id }) => id)));
  expect(new Set(asked)).toEqual(new Set(questionsAbout(graph, ideas).map(({ question }) => question.id)));
});

test('what stands behind a tab is counted', () => {
  expect(tabCounts(graph, dimension, held)).toMatchObject({ ideas: held.ideas.length, 'case-studies': held.cases.length, sources: 1 });
});

test('a scene is told without its mark, with the idea that it opens', () => {
  const [idea] = held.ideas;
  const withScene = { ...idea!, body: '## What this might look like\n\n**Illustrative.** A nurse\nrings.\n\nMore.' };
  expect(sceneOf([{ ...idea!, body: 'No scene.' }, withScene])).toEqual({ text: 'A nurse rings.', idea: withScene });
  expect(sceneOf([{ ...idea!, body: 'No scene.' }])).toBeUndefined();
});

test('a measured result comes before a reported one, and nothing stated last', () => {
  const study = graph.all('case-studies')[0]!;
  const of = (result: Entry<'case-studies'>['data']['result']) => ({ ...study, data: { ...study.data, result } });
  expect([of('not-stated'), of('reported'), of('expected'), of('measured')].sort(byResult).map(({ data }) => data.result)).toEqual([
    'measured',
    'reported',
    'expected',
    'not-stated',
  ]);
});

test('a tab is known by the last part of its address', () => {
  expect(isDimensionTab('case-studies')).toBe(true);
  expect(isDimensionTab('one-door')).toBe(false);
});
