// The real library: sound, complete, and joined up so that nothing on it is a dead end.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/library/check.ts';
import { coverageOf } from '../../src/library/coverage.ts';
import { isToThePerson, nearestQuestions } from '../../src/library/dimension-parts.ts';
import { readabilityOf } from '../../src/library/readability.ts';
import { readPublished, readRedirects } from '../../src/library/published.ts';
import { wordReport } from '../../src/library/report.ts';
import { idsOf } from '../../src/library/rules/ids.ts';
import { questionsAbout } from '../../src/library/words.ts';
import { libraryRoot, projectRoot } from '../helpers/content-folder.ts';

const root = libraryRoot();
const { graph, content, issues } = checkContent(root);
const dimensions = graph.all('dimensions').sort((a, b) => a.data.number - b.data.number);

/** The ideas in practice that the library promises, by dimension. */
const IDEAS: Record<string, string[]> = {
  'whole-system-planning-and-delivery': [
    'understanding-local-need',
    'joint-commissioning-and-shared-outcomes',
    'choosing-a-model-of-integration',
    'commissioning-with-lived-experience',
    'connecting-the-wider-system',
  ],
  'leadership-and-culture-change': [
    'named-accountable-owner',
    'clinically-credible-leaders',
    'everyones-job',
    'challenging-stigma',
    'making-policies-and-pathways-known',
  ],
  'enabling-better-care': [
    'knowing-learning-needs',
    'cross-sector-training-and-shadowing',
    'supervision-and-supervised-practice',
    'networks-champions-and-link-workers',
    'embedded-seconded-and-co-located-staff',
  ],
  'access-and-engagement': [
    'no-wrong-door-referral',
    'access-criteria-that-include',
    'flexible-and-assertive-engagement',
    'staying-in-contact',
    'making-every-contact-count',
  ],
  'joined-up-assessment-and-care': [
    'common-assessment-process',
    'agreed-pathways',
    'joint-decisions-and-case-review',
    'named-care-co-ordination',
    'psychosocial-support',
    'continuity-and-transitions',
  ],
  'people-families-and-inclusion': [
    'shared-decisions-and-person-led-goals',
    'families-and-carers',
    'peer-support-and-lived-experience',
    'trauma-informed-practice',
    'reaching-people-who-face-added-barriers',
    'culturally-responsive-services',
  ],
  'safety-governance-and-learning': [
    'crisis-response',
    'safeguarding',
    'suicide-prevention-and-learning-from-deaths',
    'information-sharing-and-consent',
    'resolving-disagreements',
    'measuring-what-matters-and-improving',
  ],
};

describe('the library', () => {
  test('has no problem', () => {
    expect(issues, wordReport(issues, content.entries.length)).toEqual([]);
  });

  test('has every collection filled', () => {
    for (const { collection } of content.templates) expect(graph.all(collection).length, collection).toBeGreaterThanOrEqual(3);
  });

  test('has the seven dimensions, numbered, each with its own sign', () => {
    expect(dimensions.map(({ id }) => id)).toEqual(Object.keys(IDEAS));
    expect(dimensions.map(({ data }) => data.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(dimensions.map(({ data }) => data.sign)).size).toBe(7);
  });

  test('has all 38 ideas in practice, each in its dimension, in order, at least four to a dimension', () => {
    for (const { id } of dimensions) {
      const ideas = graph
        .all('ideas')
        .filter(({ data }) => data.dimension.id === id)
        .sort((a, b) => a.data.order - b.data.order);
      expect(
        ideas.map((idea) => idea.id),
        id,
      ).toEqual(IDEAS[id]);
      expect(ideas.length).toBeGreaterThanOrEqual(4);
    }
    expect(graph.all('ideas')).toHaveLength(38);
  });
});

describe('every expectation', () => {
  const expectations = dimensions.flatMap((dimension) =>
    dimension.data.expectations.map((expectation) => [`${dimension.id}#${expectation.id}`, expectation.ideas] as const),
  );

  test.each(expectations)('%s reaches a case study, a question and a tool through its ideas', (_, ideas) => {
    expect(
      ideas.flatMap((idea) => graph.related(idea, 'case-studies')),
      'case studies',
    ).not.toEqual([]);
    expect(questionsAbout(graph, new Set(ideas.map(({ id }) => id))), 'questions').not.toEqual([]);
    expect(
      ideas.flatMap((idea) => graph.related(idea, 'tools')),
      'tools',
    ).not.toEqual([]);
  });
});

describe('sources', () => {
  test.each(coverageOf(graph).map((source) => [source.id, source] as const))(
    'every core passage of %s is cited, or left out for a stated reason',
    (_, source) => {
      expect(source.passages).toBeGreaterThan(0);
      expect(source.open.map(({ passage }) => passage.id)).toEqual([]);
    },
  );

  test('few core passages are left out', () => {
    expect(coverageOf(graph).reduce((sum, source) => sum + source.omitted, 0)).toBeLessThanOrEqual(5);
  });

  test('a passage that repeats another names one that exists, and stands in a part of the outline', () => {
    for (const source of graph.all('sources')) {
      const parts = new Set(source.data.outline.map(({ id }) => id));
      for (const passage of source.data.passages) {
        expect(parts, passage.id).toContain(passage.section);
        if (passage.repeats) expect(graph.passages.has(passage.repeats), `${passage.id} repeats ${passage.repeats}`).toBe(true);
      }
    }
  });
});

describe('each dimension', () => {
  const LEAST = [
    ['case-studies', 4],
    ['question-sets', 2],
    ['tools', 4],
    ['evidence', 2],
  ] as const;

  test.each(graph.all('dimensions').map((dimension) => [dimension.id, dimension] as const))('%s has enough to work with', (_, dimension) => {
    for (const [collection, least] of LEAST)
      expect(graph.all(collection).filter((entry) => graph.dimensionsOf(entry).includes(dimension)).length, collection).toBeGreaterThanOrEqual(least);
  });
});

describe('ids', () => {
  test('are each used once', () => {
    const ids = [...idsOf(content.entries), ...graph.all('sources').flatMap(({ data }) => data.passages.map(({ id }) => id))];
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('of published entries are still there, or lead on', () => {
    const known = new Set([...idsOf(content.entries), ...readRedirects(root).flatMap(({ to }) => Object.keys(to))]);
    const published = readPublished(root).flatMap(({ ids }) => ids.filter(Boolean));
    expect(published.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(published).size).toBe(published.length);
  });
});

test('every passage that a template or a schema gives as an example exists', () => {
  const texts = [
    ...content.templates.map(({ file }) => join(root, file)),
    ...readdirSync(join(projectRoot, 'src/library/schemas')).map((name) => join(projectRoot, 'src/library/schemas', name)),
  ].map((file) => readFileSync(file, 'utf8'));
  const words = texts.flatMap((text) => text.match(/\b[a-z]+(?:-[a-z0-9]+)+\b/g) ?? []);
  const sources = new Set([...graph.passages.keys()].map((id) => id.split('-')[0]));
  const named = new Set(words.filter((word) => /\d\d$/.test(word) && sources.has(word.split('-')[0])));
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((id) => !graph.passages.has(id))).toEqual([]);
});

describe('words', () => {
  test('no summary is harder to read than the limit without a reason', () => {
    expect(
      readabilityOf(content.entries)
        .filter((entry) => entry.tooHard)
        .map(({ key, summary }) => `${key}: grade ${summary.grade}`),
    ).toEqual([]);
  });
});

test('questions about an idea are to talk about first, then to check; those to ask the person stand last', () => {
  const asked = nearestQuestions(graph, 'common-assessment-process');
  expect(asked.slice(0, 3).map(({ set }) => set.data.kind)).toEqual(['reflection', 'reflection', 'reflection']);
  const places = asked.map(isToThePerson);
  expect(places).toContain(true);
  expect(places.toSorted()).toEqual(places);
  expect(new Set(asked).size).toBe(questionsAbout(graph, new Set(['common-assessment-process'])).length);
});
