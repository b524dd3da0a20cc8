// No group of fewer than four people is shown, and none can be worked out from what is shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQuestions, makeSession, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { type Group, GROUPS, SMALLEST_GROUP } from '../../together/index.ts';
import { resultsOf } from './results.ts';
import { spreadWords } from './spread.ts';

const viewOf = (sizes: Partial<Record<Group | 'nobody', number>>, anonymity: 'names' | 'groups' | 'none' = 'groups') => {
  const people = Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, () => ({ ratings: ['partly' as const], ...(group !== 'nobody' && { group: group as Group }) })),
  );
  return resultsOf(withPeople(makeSession({ groups: [...GROUPS], questions: makeQuestions(1), anonymity }), people)).view;
};
const sizesOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).buckets.map(({ id, people }) => [id, people]);

describe('which groups stand alone', () => {
  test('groups of four or more do, without any excuse', () => {
    expect(sizesOf({ 'mental-health': 5, 'substance-use': 4 })).toEqual([
      ['mental-health', 5],
      ['substance-use', 4],
    ]);
    expect(viewOf({ 'mental-health': 5, 'substance-use': 4 }).why).toBeUndefined();
  });
  test('small groups are shown together, and the screen says which and why', () => {
    const view = viewOf({ 'mental-health': 5, housing: 2, 'third-sector': 3 });
    expect(view.buckets.map(({ id, people }) => [id, people])).toEqual([
      ['mental-health', 5],
      ['together', 5],
    ]);
    expect(view.why).toMatch(/at least 4.*Third sector and Housing/);
  });
  test('a larger group joins where the small rest could be worked out by subtraction', () => {
    const view = viewOf({ 'mental-health': 6, 'substance-use': 4, housing: 1 });
    expect(view.buckets.map(({ id, people }) => [id, people])).toEqual([
      ['mental-health', 6],
      ['together', 5],
    ]);
    expect(view.why).toContain('subtraction');
  });
  test('if nothing is left to compare, no groups are shown', () => {
    expect(sizesOf({ 'mental-health': 6, housing: 1 })).toEqual([]);
    expect(viewOf({ 'mental-health': 6, housing: 1 }).why).toContain('groups are not shown');
  });
  test('people who named no group count as a small group too', () => {
    expect(sizesOf({ 'mental-health': 6, 'substance-use': 5, nobody: 1 })).toEqual([
      ['mental-health', 6],
      ['together', 6],
    ]);
    expect(sizesOf({ 'mental-health': 6, nobody: 4 })).toEqual([
      ['mental-health', 6],
      ['no-group', 4],
    ]);
  });
  test('without groups there is no group view', () => {
    expect(viewOf({ 'mental-health': 6, 'substance-use': 5 }, 'none')).toEqual({ buckets: [] });
  });
});

test('whatever the sizes: at least four people in each group shown, everyone in exactly one, and never a single group', () => {
  const sizes = fc.record(
    Object.fromEntries([...GROUPS, 'nobody'].map((group) => [group, fc.integer({ min: 0, max: 9 })])) as Record<Group | 'nobody', fc.Arbitrary<number>>,
  );
  fc.assert(
    fc.property(sizes, (chosen) => {
      const shown = sizesOf(chosen).map(([, size]) => size as number);
      expect(shown.length).not.toBe(1);
      for (const size of shown) expect(size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      const everybody = Object.values(chosen).reduce((sum, size) => sum + size, 0);
      if (shown.length > 0) expect(shown.reduce((sum, size) => sum + size, 0)).toBe(everybody);
    }),
    { numRuns: 300 },
  );
});

describe('the rule counts those who answered the question', () => {
  /** One letter for each person: how they rated, or a dash for passing. */
  const resultOf = (answers: Partial<Record<Group, string>>) => {
    const letters = { n: 'not-yet', p: 'partly' } as const;
    const people = Object.entries(answers).flatMap(([group, ratings]) =>
      [...ratings].map((letter) => ({ ratings: [letter === '-' ? undefined : letters[letter as 'n' | 'p'], 'partly' as const], group: group as Group })),
    );
    return resultsOf(withPeople(makeSession({ groups: [...GROUPS], questions: makeQuestions(2) }), people)).questions;
  };
  const shown = (result: ReturnType<typeof resultOf>[number]) => result.groups.map(({ bucket, tallies }) => `${bucket.id}: ${spreadWords(tallies)}`);

  test('three of four pass: the one who did not is not shown apart, and the question says why', () => {
    const [first, second] = resultOf({ 'mental-health': 'n---', 'substance-use': 'pppp' });
    expect(shown(first!)).toEqual([]);
    expect(first!.whyNoGroups).toBe('Fewer than 4 people answered this in: Mental health. Groups are not shown here.');
    expect(first!.gap).toBeUndefined();
    expect(shown(second!)).toEqual(['mental-health: 4 partly', 'substance-use: 4 partly']);
    expect(second!.whyNoGroups).toBeUndefined();
  });
  test('with a third group the small one joins the next smallest, so that nothing can be subtracted', () => {
    const [first] = resultOf({ 'mental-health': 'n---', 'substance-use': 'ppppp', housing: 'nnnnnn' });
    expect(shown(first!)).toEqual(['housing: 6 not yet', 'together: 1 not yet, 5 partly']);
    expect(first!.whyNoGroups).toContain('together here: Mental health and Substance use');
  });
  test('a group that passed as a whole is left out, and the others stand', () => {
    const [first] = resultOf({ 'mental-health': '----', 'substance-use': 'pppp', housing: 'nnnn' });
    expect(shown(first!)).toEqual(['substance-use: 4 partly', 'housing: 4 not yet']);
  });
  test('whatever people answer, each group shown for a question has four answers, and together they are all answers', () => {
    const answer = fc.array(fc.constantFrom('n', 'p', '-'), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.record({ 'mental-health': answer, 'substance-use': answer, housing: answer, other: answer }), (answers) => {
        const [first] = resultOf(answers);
        const counts = first!.groups.map(({ tallies }) => tallies['not-yet'] + tallies.partly);
        expect(counts.length).not.toBe(1);
        for (const count of counts) expect(count).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        if (counts.length > 0) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(first!.tallies['not-yet'] + first!.tallies.partly);
      }),
      { numRuns: 300 },
    );
  });
});
