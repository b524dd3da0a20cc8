// Reading grades tell plain summaries from hard ones.
import { expect, test } from 'vitest';
import { SUMMARY_GRADE_LIMIT, measure } from './readability.ts';

test('a plain summary is under the limit and an official one over it', () => {
  expect(measure('One person holds the plan. Everyone knows who it is. People tell their story once.').grade).toBeLessThan(SUMMARY_GRADE_LIMIT);
  expect(
    measure(
      'Organisational accountability mechanisms necessitate comprehensive multidisciplinary governance arrangements facilitating implementation of interdependent operational responsibilities.',
    ).grade,
  ).toBeGreaterThan(SUMMARY_GRADE_LIMIT);
});

test('the longest sentence is counted in words, without marks, links and citations', () => {
  expect(measure('Short one. See [the tool](ref:tools/x) for **more** of this. <Cite ids="a b" />')).toMatchObject({ sentences: 2, longest: 7 });
});
