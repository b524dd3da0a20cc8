// No group of fewer than four people is shown, and none can be worked out from what is shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQuestions, makeSession, withPeople } from '../../../../tests/helpers/reflection-model.ts';
import { groupView, SMALLEST_GROUP } from './group-view.ts';
import { GROUPS, type Group } from './vocabulary.ts';

const viewOf = (sizes: Partial<Record<Group | 'nobody', number>>, anonymity: 'names' | 'groups' | 'none' = 'groups') => {
  const people = Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, () => ({ ratings: ['partly' as const], ...(group !== 'nobody' && { group: group as Group }) })),
  );
  return groupView(withPeople(makeSession({ groups: [...GROUPS], questions: makeQuestions(1), anonymity }), people));
};
const sizesOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).buckets.map(({ id, rows }) => [id, rows.length]);

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
    expect(view.buckets.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['mental-health', 5],
      ['together', 5],
    ]);
    expect(view.why).toMatch(/at least 4.*Housing and Third sector/);
  });
  test('a larger group joins where the small rest could be worked out by subtraction', () => {
    const view = viewOf({ 'mental-health': 6, 'substance-use': 4, housing: 1 });
    expect(view.buckets.map(({ id, rows }) => [id, rows.length])).toEqual([
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
      ['together', 4],
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
