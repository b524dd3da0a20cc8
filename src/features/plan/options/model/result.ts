// The weighted result: what each option comes to, of which parts, and who comes first. Everything is compared in whole numbers, so a tie is a tie.
import { BEST, mustsOf, scoredOf, type Appraisal, type Criterion, type Option } from './appraisal.ts';

/** Points of a criterion; none where nobody has said. */
export const pointsOf = ({ points }: Criterion): number => points ?? 0;

/** The points of all. Weights are shares of them. */
export const allPoints = (criteria: readonly Criterion[]): number => criteria.reduce((sum, criterion) => sum + pointsOf(criterion), 0);

/** The share of each criterion in all points; undefined where nobody has given any. */
export function weightsOf(criteria: readonly Criterion[]): number[] | undefined {
  const all = allPoints(criteria);
  return all > 0 ? criteria.map((criterion) => pointsOf(criterion) / all) : undefined;
}

/** An option that can be compared: it fails no must-have, and every criterion with weight is scored. */
export interface Placed {
  option: Option;
  /** Its scores in the order of the criteria; one that is missing, where the criterion has no weight, counts as the lowest. */
  scores: number[];
  /** The sum of points times steps above the lowest score: whole, for comparing. */
  sum: number;
  /** From 0, the lowest score on everything, to 100, the highest on everything. */
  value: number;
  /** What each criterion adds to the value. */
  parts: number[];
  /** From 1. Those with the same sum share the better place. */
  rank: number;
}

/** An option that fails a must-have. It stays in view, and is not ranked. */
export interface Failed {
  option: Option;
  musts: Criterion[];
  /** What it would come to, where every score is there. */
  value: number | undefined;
  /** What each criterion adds; nothing where its score is missing. */
  parts: number[];
}

/** An option of which scores are missing: where it may come to. */
export interface Incomplete {
  option: Option;
  missing: Criterion[];
  lowest: number;
  highest: number;
}

export interface Result {
  /** Those that are scored, in their order. */
  criteria: Criterion[];
  /** Shares, in the same order. */
  weights: number[];
  /** Criteria without weight on which not every placed option has a score: nothing can be said of other weights for these. */
  unscored: Criterion[];
  /** Highest first. */
  placed: Placed[];
  failed: Failed[];
  incomplete: Incomplete[];
  /** Must-haves that nobody has answered for an option. */
  unknown: { option: Option; musts: Criterion[] }[];
}

/** What a sum of points times steps comes to, from 0 to 100. */
const valueOf = (sum: number, all: number) => (100 * sum) / (all * (BEST - 1));

/** The must-haves that an option fails. */
export const failedMusts = (musts: readonly Criterion[], { meets }: Option): Criterion[] => musts.filter(({ id }) => meets[id] === false);

/** The criteria with weight on which an option has no score. */
export const missingScores = (criteria: readonly Criterion[], { scores }: Option): Criterion[] =>
  criteria.filter((criterion) => pointsOf(criterion) > 0 && scores[criterion.id] === undefined);

/** Points times steps above the lowest score; a score that is missing counts as said. */
const sumOf = (criteria: readonly Criterion[], { scores }: Option, ifMissing: number) =>
  criteria.reduce((sum, criterion) => sum + pointsOf(criterion) * ((scores[criterion.id] ?? ifMissing) - 1), 0);

/** What an option comes to, from 0 to 100, whether or not it meets the must-haves; undefined where a score with weight is missing, or there are no weights. */
export const valueOfOption = (criteria: readonly Criterion[], option: Option): number | undefined =>
  allPoints(criteria) === 0 || missingScores(criteria, option).length > 0 ? undefined : valueOf(sumOf(criteria, option, 1), allPoints(criteria));

/** The result; undefined where no criterion has any weight yet. */
export function resultOf(appraisal: Pick<Appraisal, 'options' | 'criteria'>): Result | undefined {
  const [criteria, musts] = [scoredOf(appraisal), mustsOf(appraisal)];
  const [weights, all] = [weightsOf(criteria), allPoints(criteria)];
  if (!weights) return undefined;

  const partsOf = ({ scores }: Option) => criteria.map((criterion) => valueOf(pointsOf(criterion) * ((scores[criterion.id] ?? 1) - 1), all));
  const failed = appraisal.options
    .map((option): Failed => ({ option, musts: failedMusts(musts, option), value: valueOfOption(criteria, option), parts: partsOf(option) }))
    .filter((one) => one.musts.length > 0);
  const standing = appraisal.options.filter((option) => !failed.some((one) => one.option === option));
  const incomplete = standing.flatMap((option): Incomplete[] => {
    const missing = missingScores(criteria, option);
    return missing.length === 0
      ? []
      : [{ option, missing, lowest: valueOf(sumOf(criteria, option, 1), all), highest: valueOf(sumOf(criteria, option, BEST), all) }];
  });
  const whole = standing.filter((option) => !incomplete.some((one) => one.option === option));
  const sums = new Map(whole.map((option) => [option, sumOf(criteria, option, 1)]));
  const placed = whole
    .map((option): Placed => {
      const [sum, scores] = [sums.get(option)!, criteria.map(({ id }) => option.scores[id] ?? 1)];
      return {
        option,
        scores,
        sum,
        value: valueOf(sum, all),
        parts: partsOf(option),
        rank: 1 + [...sums.values()].filter((other) => other > sum).length,
      };
    })
    .sort((one, other) => other.sum - one.sum);
  const unknown = standing.map((option) => ({ option, musts: musts.filter(({ id }) => option.meets[id] === undefined) })).filter((one) => one.musts.length > 0);
  const unscored = criteria.filter(({ id }) => placed.some(({ option }) => option.scores[id] === undefined));
  return { criteria, weights, unscored, placed, failed, incomplete, unknown };
}
