import { describe, expect, test } from 'vitest';
import { codesOf, problemOf, swap } from '../../../tests/helpers/content-folder.ts';

/** The sound case study with a number to draw, and what its text tells. */
const drawn = (count: string, told: string, result = 'reported') => ({
  'case-studies/riverside.mdx': (text: string) =>
    swap(
      /^result: .*$/mu,
      `result: ${result}\nresultNote: ${told}\nresultCount: { ${count}, things: referrals, what: referrals answered, limit: Nobody says who counted., cites: [guide-f01] }`,
    )(text.replace(/^resultNote: .*\n/mu, '')),
});

describe('result/count', () => {
  test('a number that the text gives is drawn, also with a comma or as a word', () => {
    expect(codesOf(drawn('count: 12, of: 1340', 'The service answered 12 of 1,340 referrals.'))).toEqual([]);
    expect(codesOf(drawn('count: 0, of: 40', 'None of 40 referrals was sent back.'))).toEqual([]);
  });

  test('a number that the text does not give is refused', () => {
    expect(problemOf(drawn('count: 12, of: 400', 'The service answered 12 of 40 referrals.'))[1]).toBe(
      'The text of the entry does not give 400. Draw only numbers that it tells.',
    );
  });

  test('more than the base, or a result that is only hoped for, is refused', () => {
    expect(problemOf(drawn('count: 41, of: 40', 'The service answered 41 of 40 referrals.'))[1]).toContain('41 of 40 cannot be drawn');
    expect(problemOf(drawn('count: 12, of: 40', 'The service hopes to answer 12 of 40 referrals.', 'expected'))[1]).toContain('the result is “expected”');
  });
});
