// How far each weight can move before somebody else comes first, while the other weights keep their proportions to each other. Exact.
import type { Option } from './appraisal.ts';
import { allPoints, pointsOf, type Placed, type Result } from './result.ts';

/** The way one weight can go. Shares from 0 to 1. */
export interface WeightRange {
  criterion: Result['criteria'][number];
  weight: number;
  /** The first place stays from here to there. */
  low: number;
  high: number;
  /** Who comes level below `low`, and above `high`. Nobody where the weight can go to nothing, or to everything. */
  below: Option[];
  above: Option[];
}

/** Whether two options have the same scores on everything, so that no weights tell them apart. */
export const isSame = (one: Placed, other: Placed): boolean => one.scores.every((score, at) => score === other.scores[at]);

/** Those in the first place. */
export const firstOf = ({ placed }: Pick<Result, 'placed'>): Placed[] => placed.filter(({ rank }) => rank === 1);

/**
 * For one criterion with the points p of P in all, and a rival: the lead of the first option at the weight t is, up to a factor above nothing,
 *   t · d · (P − p) + (1 − t) · R,   d: the lead in score on this criterion, R: the lead in points times score on all others.
 * It is a line in t, so where it crosses nothing is R / (R − d · (P − p)). R and d · (P − p) are whole numbers: whether it crosses is exact.
 */
function crossing(first: Placed, rival: Placed, points: readonly number[], at: number): { ends: readonly [number, number]; t: number } {
  const all = points.reduce((sum, one) => sum + one, 0);
  const lead = (index: number) => first.scores[index]! - rival.scores[index]!;
  const atNothing = points.reduce((sum, one, index) => (index === at ? sum : sum + one * lead(index)), 0);
  const atEverything = lead(at) * (all - points[at]!);
  return { ends: [atNothing, atEverything], t: atNothing / (atNothing - atEverything) };
}

/** What is left of rounding where two lines cross in the same place. */
const ROUNDING = 1e-12;

/** Who is as near as the nearest of them. */
const nearest = (some: readonly { option: Option; t: number }[], t: number) => some.filter((one) => Math.abs(one.t - t) < ROUNDING).map(({ option }) => option);

/**
 * The ranges, one for each criterion. Undefined for one that cannot be moved: no other criterion has any weight that could make room for it,
 * or not every option is scored on it.
 * Where the first place is shared by options with different scores, any move decides between them: ask `firstOf` before.
 */
export function weightRanges({ criteria, weights, placed, unscored }: Result): (WeightRange | undefined)[] {
  const [first, ...others] = placed;
  const rivals = first ? others.filter((other) => !isSame(first, other)) : [];
  const points = criteria.map(pointsOf);
  const all = allPoints(criteria);
  return criteria.map((criterion, at) => {
    const weight = weights[at]!;
    if (!first || points[at] === all || unscored.includes(criterion)) return undefined;
    const crossings = rivals.map((rival) => ({ option: rival.option, ...crossing(first, rival, points, at) }));
    const lows = crossings.filter(({ ends }) => ends[0] < 0);
    const highs = crossings.filter(({ ends }) => ends[1] < 0);
    const [low, high] = [Math.max(0, ...lows.map(({ t }) => t)), Math.min(1, ...highs.map(({ t }) => t))];
    return { criterion, weight, low, high, below: nearest(lows, low), above: nearest(highs, high) };
  });
}
