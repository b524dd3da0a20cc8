// The result in sentences: the same on the page, in Word and for whoever cannot see a drawing.
import { DRAWS } from './acceptability.ts';
import { BEST, nameOf, type Appraisal, type Criterion } from './appraisal.ts';
import { SMALL_MOVE, type Verdict } from './apart.ts';
import type { Failed, Incomplete, Result } from './result.ts';
import { firstOf, isSame, type WeightRange } from './weight-range.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';
import { joinSentences } from '../../../../library/plain-text.ts';

type Named = Readonly<{ label: string }>;

const list = (words: readonly string[]) => new Intl.ListFormat(languageOfTexts, { type: 'conjunction' }).format(words);
const quoted = (named: Named) => `“${nameOf(named)}”`;
/** Example: “One hub” and “Advisory support” */
export const names = (some: readonly Named[]): string => list(some.map(quoted));

/** What the lowest and the highest score mean, where somebody said so. Example: 1: As many as now, or more. 5: Nobody is sent away. */
export const endsOfScores = ({ low, high }: Pick<Criterion, 'low' | 'high'>): string =>
  joinSentences([`1: ${low.trim() || texts.worstInline}`, `${BEST}: ${high.trim() || texts.bestInline}`]);

/** A number with at most one place behind the point. Example: 62.5 */
export const plainNumber = (value: number): string => String(Math.round(value * 10) / 10);
/** A share as people read it. Example: 12.5% */
export const percent = (share: number): string => `${plainNumber(share * 100)}%`;
/** Shares that add up to 1 in whole hundredths that add up to 100: what is left after rounding down goes to those that lost most by it. */
function hundredths(shares: readonly number[]): number[] {
  // A little over, since 0.29 × 100 is less than 29 for a computer.
  const whole = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const left = 100 - whole.reduce((sum, one) => sum + one, 0);
  const lost = (at: number) => shares[at]! * 100 - whole[at]!;
  const raised = [...shares.keys()].sort((one, other) => lost(other) - lost(one)).slice(0, left);
  return whole.map((one, at) => (raised.includes(at) ? one + 1 : one));
}

/** How often an option has each place, in hundredths as people read them, which add up to 100. Examples: 62 · less than 1 · more than 99 */
export const placesInHundred = (shares: readonly number[]): string[] =>
  hundredths(shares).map((rounded, at) => {
    if (rounded === 0 && shares[at]! > 0) return texts.lessThan;
    if (rounded === 100 && shares[at]! < 1) return texts.moreThan;
    return String(rounded);
  });

/** How many draws there are, as people read it. */
export const DRAWS_WORDS = DRAWS.toLocaleString(languageOfTexts);

const BY_REASONS = texts.decideByTheReasons;

/** Little things that should not decide. */
const LITTLE = {
  score: texts.oneScoreThatIsOneStepDifferent,
  weight: texts.oneWeightThatMovesByLessThanSmallMove(SMALL_MOVE * 100),
} as const;

/** Who comes first, and whether the numbers can tell. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.is) {
    case 'nothing':
      return texts.noOptionCanBeComparedYet;
    case 'alone':
      return texts.onlyQuotedCanBeCompared(quoted(verdict.first));
    case 'same':
      return texts.namesHaveTheSameScoresOnEverything(names(verdict.options), BY_REASONS);
    case 'tied':
      return texts.namesComeOutExactlyTheSame(names(verdict.options), BY_REASONS);
    case 'close':
      return (
        texts.quotedComesFirst(quoted(verdict.first), names(verdict.rivals)) +
        texts.byWouldChangeThat(verdict.by.map((one) => LITTLE[one]).join(', or '), BY_REASONS)
      );
    case 'clear':
      return texts.quotedComesFirstOfBeforeSecondNoOneScoreThatIsOneStep(quoted(verdict.first), plainNumber(verdict.lead), quoted(verdict.second));
  }
}

/** An option that fails must-haves. */
export const failedWords = ({ option, musts }: Failed): string => texts.quotedIsNotRanked(quoted(option), names(musts));

/** An option of which scores are missing. */
export const incompleteWords = ({ option, missing, lowest, highest }: Incomplete): string =>
  texts.quotedIsNotRankedMissingScoresAreMissingListItMayCome(
    quoted(option),
    missing.length,
    list(missing.map(nameOf)),
    plainNumber(lowest),
    plainNumber(highest),
  );

/** Must-haves that nobody has answered yet, one sentence for each. */
export const unknownWords = ({ unknown }: Pick<Result, 'unknown'>): string[] => {
  const musts = [...new Set(unknown.flatMap((one) => one.musts))];
  return musts.map((must) => {
    const options = unknown.filter((one) => one.musts.includes(must)).map(({ option }) => option);
    return texts.whetherNamesMeetQuotedIsNotKnownYet(names(options), options.length, quoted(must));
  });
};

/** How far one weight can move. `first` is the option that comes first. */
export function rangeWords({ low, high, below, above }: WeightRange, first: Named): string {
  if (low === 0 && high === 1) return texts.quotedStaysFirstWhateverThisWeightIs(quoted(first));
  const where = low === 0 ? texts.upToPercent(percent(high)) : texts.fromPercentOn(high, percent(low), percent(high));
  const then = [...(low > 0 ? [texts.belowThatComesNames(names(below))] : []), ...(high < 1 ? [texts.aboveThatComesNames(names(above))] : [])];
  return texts.quotedStaysFirstWhereThen(quoted(first), where, then.join(', '));
}

/** Why weights are not moved, where they are not. Undefined where they are. */
export function whyNoRanges(result: Result): string | undefined {
  const [first, ...others] = firstOf(result);
  if (!first || result.placed.length < 2) return texts.weightsAreMovedOnceTwoOptionsCanBeCompared;
  if (result.placed.every((one) => isSame(first, one))) return texts.noWeightChangesAnything;
  const tied = others.filter((other) => !isSame(first, other));
  if (tied.length > 0) return texts.namesShareTheFirstPlace(names([first, ...others].map(({ option }) => option)));
  return undefined;
}

/** Why the weight of one criterion is not moved. */
export const notMoved = (criterion: Criterion, { unscored }: Pick<Result, 'unscored'>): string =>
  unscored.includes(criterion) ? texts.notEveryOptionIsScoredOnThis : texts.noOtherCriterionHasAnyWeight;

const PLACES = ['first', 'second', 'third'];

/** How often an option has each of the first three places. Example: first in 62, second in 30, third in 8 of 100 */
export function sharesWords(shares: readonly number[]): string {
  const hundred = placesInHundred(shares);
  return `${PLACES.slice(0, shares.length)
    .map((place, at) => texts.placeInHundred(place, hundred[at]!))
    .join(', ')} of 100`;
}

/** Shares that lie no further apart may differ by the draw alone. */
const BY_CHANCE = 0.02;

/** The picture of random weightings in one sentence. */
export function acceptabilityWords({ placed, unscored }: Pick<Result, 'placed' | 'unscored'>, shares: readonly (readonly number[])[]): string {
  const [most = 0, ...places] = [...shares].sort(([one = 0], [other = 0]) => other - one)[0] ?? [];
  const optionsWhere = (is: (first: number) => boolean) => placed.filter((_, index) => is(shares[index]![0]!)).map(({ option }) => option);
  const leading = optionsWhere((first) => most - first <= BY_CHANCE);
  const others = optionsWhere((first) => first >= 0.005 && most - first > BY_CHANCE);
  const never = optionsWhere((first) => first === 0);
  return [
    texts.whateverTheWeightsDrawsWords(DRAWS_WORDS, leading.length, names(leading), placesInHundred([most, ...places])[0]!),
    ...(others.length > 0 ? [texts.namesAlsoComeFirstForSome(names(others), others.length)] : []),
    ...(unscored.length > 0 ? [texts.leftOutOfTheDrawsUnscored(unscored.length, names(unscored))] : []),
    ...(never.length > 0 ? [texts.namesComeFirstForNoneOfThem(names(never), never.length)] : []),
  ].join(' ');
}

/** That weights were changed when scores were known. Undefined where they were not. */
export const lateWords = ({ settings }: Pick<Appraisal, 'settings'>): string | undefined =>
  settings.wereWeightsReopened ? texts.weightsWereOpenedAgainAfterScoresHadBeen : undefined;
