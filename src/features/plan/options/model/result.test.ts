// The sums of an appraisal, against the same worked out in other ways: with weights written as fractions, and by trying a fine grid of weights.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraisalOf, criterion } from '../../../../../tests/helpers/appraisal.ts';
import type { Option } from './appraisal.ts';
import { acceptabilityOf, DRAWS, placeShares } from './acceptability.ts';
import { verdictOf } from './apart.ts';
import { resultOf, type Result } from './result.ts';
import { weightRanges } from './weight-range.ts';
import { acceptabilityWords, failedWords, incompleteWords, notMoved, rangeWords, sharesWords, verdictWords, whyNoRanges } from './words.ts';

const must = (result: Result | undefined): Result => {
  if (!result) throw new Error('There is no result.');
  return result;
};

/** Three options on three criteria, weights 50, 30 and 20 of 100. */
const WORKED = appraisalOf([50, 30, 20], { hub: [4, 3, 2], team: [2, 5, 5], now: [3, 2, 1] });
const scores = { hub: [4, 3, 2], team: [2, 5, 5], now: [3, 2, 1] } as const;

/** Who comes first for these weights, found by adding up shares in plain floating point: another way than the one that is tested. */
function firstBy(weights: readonly number[], rows: Readonly<Record<string, readonly number[]>>): string[] {
  const totals = Object.entries(rows).map(([id, row]) => ({ id, total: row.reduce((sum, score, at) => sum + weights[at]! * ((score - 1) / 4), 0) }));
  const best = Math.max(...totals.map(({ total }) => total));
  return totals.filter(({ total }) => total > best - 1e-9).map(({ id }) => id);
}

describe('options that lie level in the draws', () => {
  test('are named together', () => {
    const { placed } = must(resultOf(appraisalOf([50, 50], { hub: [2, 4], team: [4, 2] })));
    expect(
      acceptabilityWords({ placed, unscored: [] }, [
        [0.505, 0.495],
        [0.495, 0.505],
      ]),
    ).toMatch(/“hub” and “team” come first about equally often, the most often in 5\d of 100/);
  });
});

describe('a score that is missing where the criterion has no weight', () => {
  const result = must(resultOf(appraisalOf([50, 50, 0], { hub: [3, 3], team: [4, 4, 1] })));

  test('does not keep an option from its rank, and nothing is said of other weights for that criterion', () => {
    expect(result.placed.map(({ option }) => option.id)).toEqual(['team', 'hub']);
    expect(result.unscored.map(({ id }) => id)).toEqual([result.criteria[2]!.id]);
    expect(weightRanges(result)[2]).toBeUndefined();
    expect(notMoved(result.criteria[2]!, result)).toBe('Not every option is scored on this, so its weight is not moved.');
    expect(acceptabilityWords(result, acceptabilityOf(result))).toContain('Left out of the draws, because not every option is scored on it');
  });
});

describe('the worked example', () => {
  const result = must(resultOf(WORKED));

  test('comes to the values that are worked out by hand', () => {
    // hub: 0.5·¾ + 0.3·½ + 0.2·¼ = 0.575; team: 0.5·¼ + 0.3·1 + 0.2·1 = 0.625; now: 0.5·½ + 0.3·¼ + 0 = 0.325.
    expect(result.placed.map(({ option, value, rank }) => [option.id, Number(value.toFixed(9)), rank])).toEqual([
      ['team', 62.5, 1],
      ['hub', 57.5, 2],
      ['now', 32.5, 3],
    ]);
    expect(result.placed[0]!.parts).toEqual([12.5, 30, 20]);
    for (const { value, parts } of result.placed) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 9);
  });

  test('says how far each weight can move, as a grid of 100,000 weights finds it', () => {
    const ranges = weightRanges(result);
    ranges.forEach((range, at) => {
      const STEPS = 100_000;
      const others = result.weights.map((weight, index) => (index === at ? 0 : weight / (1 - result.weights[at]!)));
      const stays = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).filter((t) =>
        firstBy(
          others.map((share, index) => (index === at ? t : share * (1 - t))),
          scores,
        ).includes('team'),
      );
      expect(range!.low).toBeCloseTo(stays[0]!, 4);
      expect(range!.high).toBeCloseTo(stays.at(-1)!, 4);
    });
    // By hand for the first: team leads hub by t·(−2) + (1 − t)·(0.6·2 + 0.4·3) = 2.4 − 4.4·t, which is nothing at 6/11.
    expect(ranges[0]!.high).toBeCloseTo(6 / 11, 12);
    expect(ranges[0]!.above.map(({ id }) => id)).toEqual(['hub']);
    expect(rangeWords(ranges[0]!, result.placed[0]!.option)).toBe('“team” stays first up to 54.5%; above that comes “hub”.');
  });

  test('is close: one score that is one step different would change who comes first', () => {
    expect(verdictOf(result)).toMatchObject({ is: 'close', first: { id: 'team' }, rivals: [{ id: 'hub' }] });
    // Team leads by 5. A step on the first criterion is worth 12.5; and its weight may rise by 4.5 points.
    expect(verdictWords(verdictOf(result))).toBe(
      '“team” comes first, but the numbers cannot tell it apart from “hub”: one score that is one step different, or one weight that moves by less than 5 points of a hundred would change that. Decide by the reasons, or find out more.',
    );
  });

  test('finds how often each comes first as a grid over all weightings does', () => {
    const [counts, STEPS] = [{ hub: 0, team: 0, now: 0 } as Record<string, number>, 400];
    let all = 0;
    for (let a = 0; a < STEPS; a++)
      for (let b = 0; b < STEPS - a; b++) {
        const weights = [(a + 1 / 3) / STEPS, (b + 1 / 3) / STEPS];
        for (const id of firstBy([...weights, 1 - weights[0]! - weights[1]!], scores)) counts[id]! += 1;
        all++;
      }
    const shares = acceptabilityOf(result);
    result.placed.forEach(({ option }, at) => expect(Math.abs(shares[at]![0]! - counts[option.id]! / all), option.id).toBeLessThan(0.015));
    expect(acceptabilityWords(result, shares)).toMatch(/^Whatever the weights, drawn 10,000 times at random: “team” comes first in \d\d of 100\./);
  });
});

describe('many random weightings', () => {
  test('of two options that differ on two criteria come to the share that can be worked out: here exactly a quarter', () => {
    // One leads by 1 on the first and trails by 3 on the second: first while w > 3 · (1 − w), so for w over three quarters.
    const [one, other] = placeShares([
      [4, 1],
      [3, 4],
    ]);
    expect(one![0]).toBeCloseTo(0.25, 1);
    expect(Math.abs(one![0]! - 0.25)).toBeLessThan(3 * Math.sqrt((0.25 * 0.75) / DRAWS));
    expect(other![0]! + one![0]!).toBeCloseTo(1, 9);
  });

  test('give the same picture for the same answers, however the criteria stand on the page', () => {
    const result = must(resultOf(WORKED));
    const turned = must(resultOf({ ...WORKED, criteria: WORKED.criteria.toReversed() }));
    expect(acceptabilityOf(result)).toEqual(acceptabilityOf(result));
    expect(acceptabilityOf(turned)).toEqual(acceptabilityOf(result));
  });

  test('add up to one over places and over options, and options that are the same share their places', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const shares = placeShares([...rows, rows[0]!], 50);
        for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const place of shares.keys()) expect(shares.reduce((sum, row) => sum + row[place]!, 0)).toBeCloseTo(1, 9);
        expect(shares[0]).toEqual(shares.at(-1));
      }),
      { numRuns: 40 },
    );
    expect(sharesWords([0.5, 0.4962, 0.0038])).toBe('first in 50, second in 50, third in less than 1 of 100');
    // Rounded one by one they would come to 101.
    expect(sharesWords([0.507, 0.247, 0.246])).toBe('first in 51, second in 25, third in 24 of 100');
    expect(sharesWords([0.998, 0.002])).toBe('first in more than 99, second in less than 1 of 100');
    expect(sharesWords([0.29, 0.71])).toBe('first in 29, second in 71 of 100');
    expect(sharesWords([1, 0])).toBe('first in 100, second in 0 of 100');
  });
});

describe('cases that are easy to get wrong', () => {
  test('a tie is a tie, in plain words, and no weight is said to be robust', () => {
    // 0.1 + 0.2 is not 0.3 for a computer; in whole points it is.
    const result = must(resultOf(appraisalOf([10, 20, 30], { one: [5, 5, 1], other: [1, 1, 5], last: [1, 1, 1] })));
    expect(result.placed.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(verdictWords(verdictOf(result))).toBe(
      '“one” and “other” come out exactly the same. The numbers cannot tell them apart. Decide by the reasons, or find out more.',
    );
    expect(whyNoRanges(result)).toBe('“one” and “other” share the first place, so any move of a weight decides between them.');
  });

  test('options with the same scores cannot be told apart by any weight', () => {
    const result = must(resultOf(appraisalOf([1, 1], { one: [3, 4], other: [3, 4] })));
    expect(verdictOf(result).is).toBe('same');
    expect(whyNoRanges(result)).toBe('No weight changes anything, because the scores are all the same.');
    expect(acceptabilityOf(result)).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test('two that are the same share the first place, and weights move against the third', () => {
    const result = must(resultOf(appraisalOf([60, 40], { one: [5, 3], other: [5, 3], third: [1, 5] })));
    expect(verdictOf(result).is).toBe('tied');
    expect(whyNoRanges(result)).toBeUndefined();
    // 4·t = 2·(1 − t): a third.
    expect(weightRanges(result)[0]).toMatchObject({ low: expect.closeTo(1 / 3, 12) as number, high: 1, below: [{ id: 'third' }] });
  });

  test('with one criterion there is a rank, and nothing to move its weight against', () => {
    const result = must(resultOf(appraisalOf([100], { one: [5], other: [2] })));
    expect(result.placed.map(({ value }) => value)).toEqual([100, 25]);
    expect(weightRanges(result)).toEqual([undefined]);
    expect(acceptabilityOf(result)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('with all weights equal the value is the mean of the steps', () => {
    const result = must(resultOf(appraisalOf([7, 7, 7, 7], { one: [1, 2, 3, 4], other: [5, 5, 5, 5] })));
    expect(result.weights).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(result.placed.map(({ value }) => value)).toEqual([100, 37.5]);
  });

  test('an option with a missing score is not ranked, and says where it could come to', () => {
    const result = must(resultOf(appraisalOf([50, 50], { whole: [3, 3], part: [5, undefined] })));
    expect(result.placed.map(({ option }) => option.id)).toEqual(['whole']);
    expect(incompleteWords(result.incomplete[0]!)).toBe('“part” is not ranked: 1 score is missing (c2). It may come to anything from 50 to 100 of 100.');
    expect(verdictOf(result).is).toBe('alone');
  });

  test('a score that is missing where the weight is nothing does not matter', () => {
    const result = must(resultOf(appraisalOf([1, 0], { one: [4, undefined], other: [2, 5] })));
    expect(result.incomplete).toEqual([]);
    expect(result.placed.map(({ value }) => value)).toEqual([75, 25]);
  });

  test('an option that fails a must-have stays in view, marked, without a rank', () => {
    const worked = appraisalOf([1], { one: [5], other: [2] });
    const appraisal = {
      ...worked,
      criteria: [...worked.criteria, criterion('lawful', undefined, { isMust: true })],
      options: worked.options.map((one): Option => ({ ...one, meets: one.id === 'one' ? { lawful: false } : {} })),
    };
    const result = must(resultOf(appraisal));
    expect(result.placed.map(({ option, rank }) => [option.id, rank])).toEqual([['other', 1]]);
    expect(failedWords(result.failed[0]!)).toBe('“one” is not ranked: it fails “lawful”.');
    expect(result.unknown.map(({ option }) => option.id)).toEqual(['other']);
  });

  test('without any points there is no result, and with none that can be compared it says so', () => {
    expect(resultOf(appraisalOf([undefined, 0], { one: [1, 2] }))).toBeUndefined();
    expect(verdictWords(verdictOf(must(resultOf(appraisalOf([1], { one: [undefined] })))))).toMatch(/^No option can be compared yet/);
  });

  test('a clear lead is called clear', () => {
    const result = must(resultOf(appraisalOf([50, 50], { one: [5, 5], other: [2, 1] })));
    expect(verdictOf(result)).toMatchObject({ is: 'clear', first: { id: 'one' }, lead: 87.5 });
    expect(rangeWords(weightRanges(result)[0]!, result.placed[0]!.option)).toBe('“one” stays first whatever this weight is.');
  });
});

test('whatever the points and scores, the range of each weight holds the weight, and just outside it somebody else is first', () => {
  const score = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 4 }),
      fc.array(fc.tuple(score, score, score, score), { minLength: 2, maxLength: 5 }),
      (points, rows) => {
        const named = Object.fromEntries(rows.map((row, at) => [`o${at}`, row.slice(0, points.length)]));
        const result = must(resultOf(appraisalOf(points, named)));
        if (whyNoRanges(result)) return;
        const first = result.placed[0]!.option.id;
        weightRanges(result).forEach((range, at) => {
          const by = (t: number) =>
            firstBy(
              result.weights.map((weight, index) => (index === at ? t : (weight * (1 - t)) / (1 - result.weights[at]!))),
              named,
            );
          expect(range!.low).toBeLessThanOrEqual(range!.weight + 1e-12);
          expect(range!.high).toBeGreaterThanOrEqual(range!.weight - 1e-12);
          expect(by(range!.low)).toContain(first);
          expect(by(range!.high)).toContain(first);
          if (range!.low > 0.001) expect(range!.below.map(({ id }) => id)).toEqual(expect.arrayContaining(by(range!.low - 0.0005)));
          if (range!.high < 0.999) expect(by(range!.high + 0.0005)).not.toContain(first);
        });
      },
    ),
    { numRuns: 150 },
  );
});
