// What a dimension shows: groups that take in every expectation, ways on that differ where they can, and results in the order of how sure they are.
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../tests/helpers/content-folder.ts';
import { checkContent } from './check.ts';
import { askingParts, askingPath, byResult, expectationGroups, holdingsOf, ideaParts, sceneOf, tabCounts, waysOnFrom } from './dimension-parts.ts';
import { isDimensionTab, MOST_ON_TAB } from './dimension-tabs.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { buildGraph } from './graph.ts';
import { COLLECTIONS } from './refs.ts';
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

test('few ideas stand on one page each of the tabs of ideas and of questions, at the address of the tab', () => {
  expect(ideaParts(graph, dimension)).toEqual([held.ideas]);
  expect(askingParts(graph, dimension)).toEqual([held.ideas]);
  for (const idea of held.ideas) expect(askingPath(graph, idea)).toBe(`/dimensions/access/questions/#on-${idea.id}`);
});

describe('a dimension with hundreds of ideas and questions', () => {
  /** The library with so many more ideas, and so many more sets that ask the same, each under another id. */
  const grown = (ideas: number, sets: number) => {
    const times = { ideas, 'question-sets': sets };
    const more = (['ideas', 'question-sets'] as const).flatMap((name) =>
      graph.all(name).flatMap((entry) => Array.from({ length: times[name] }, (_, copy): AnyEntry => ({ ...entry, id: `${entry.id}-${copy + 2}` }))),
    );
    return buildGraph([...COLLECTIONS.flatMap((name): AnyEntry[] => graph.all(name)), ...more]);
  };

  test('goes on over pages of about one length, on which each idea stands once', () => {
    const many = grown(100, 0);
    for (const parts of [ideaParts(many, dimension), askingParts(many, dimension)]) {
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.flat()).toEqual(many.ideasIn(dimension));
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(1.5 * MOST_ON_TAB);
    }
  });

  test('leads to the questions about an idea on the page that holds them', () => {
    const many = grown(100, 0);
    const pages = askingParts(many, dimension).map((ideas, index) =>
      ideas.map(({ id }) => `/dimensions/access/questions/${index === 0 ? '' : `page/${index + 1}/`}#on-${id}`),
    );
    expect(many.ideasIn(dimension).map((idea) => askingPath(many, idea))).toEqual(pages.flat());
  });

  test('has the fewer ideas on a page of questions, the more is asked about each', () => {
    const longest = (parts: unknown[][]) => Math.max(...parts.map((part) => part.length));
    expect(longest(askingParts(grown(100, 200), dimension))).toBeLessThan(longest(askingParts(grown(100, 0), dimension)));
  });
});
