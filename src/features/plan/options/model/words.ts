// The result in sentences: the same on the page, in Word and for whoever cannot see a drawing.
import { count } from '../../../../library/words.ts';
import { DRAWS } from './acceptability.ts';
import { nameOf, type Appraisal, type Criterion } from './appraisal.ts';
import { SMALL_MOVE, type Verdict } from './apart.ts';
import type { Failed, Incomplete, Result } from './result.ts';
import { firstOf, isSame, type WeightRange } from './weight-range.ts';

type Named = Readonly<{ label: string }>;

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
const quoted = (named: Named) => `“${nameOf(named)}”`;
/** Example: “One hub” and “Advisory support” */
export const names = (some: readonly Named[]): string => list(some.map(quoted));

/** A number with at most one place behind the point. Example: 62.5 */
export const plainNumber = (value: number): string => String(Math.round(value * 10) / 10);
/** A share as people read it. Example: 12.5% */
export const percent = (share: number): string => `${plainNumber(share * 100)}%`;
/** A share in whole hundredths. Examples: 62 · less than 1 · more than 99 */
export function inHundred(share: number): string {
  if (share > 0 && share < 0.005) return 'less than 1';
  if (share < 1 && share >= 0.995) return 'more than 99';
  return String(Math.round(share * 100));
}

/** How many draws there are, as people read it. */
export const DRAWS_WORDS = DRAWS.toLocaleString('en-GB');

const BY_REASONS = 'Decide by the reasons, or find out more.';

/** Little things that should not decide. */
const LITTLE = {
  score: 'one score that is one step different',
  weight: `one weight that moves by less than ${SMALL_MOVE * 100} points of a hundred`,
} as const;

/** Who comes first, and whether the numbers can tell. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.is) {
    case 'nothing':
      return 'No option can be compared yet. Scores are missing, or every option fails a must-have.';
    case 'alone':
      return `Only ${quoted(verdict.first)} can be compared, so there is nothing to rank.`;
    case 'same':
      return `${names(verdict.options)} have the same scores on everything. The numbers cannot tell them apart. ${BY_REASONS}`;
    case 'tied':
      return `${names(verdict.options)} come out exactly the same. The numbers cannot tell them apart. ${BY_REASONS}`;
    case 'close':
      return (
        `${quoted(verdict.first)} comes first, but the numbers cannot tell it apart from ${names(verdict.rivals)}: ` +
        `${verdict.by.map((one) => LITTLE[one]).join(', or ')} would change that. ${BY_REASONS}`
      );
    case 'clear':
      return `${quoted(verdict.first)} comes first, ${plainNumber(verdict.lead)} of 100 before ${quoted(verdict.second)}. No one score that is one step different, and no small move of one weight, would change that.`;
  }
}

/** An option that fails must-haves. */
export const failedWords = ({ option, musts }: Failed): string => `${quoted(option)} is not ranked: it fails ${names(musts)}.`;

/** An option of which scores are missing. */
export const incompleteWords = ({ option, missing, lowest, highest }: Incomplete): string =>
  `${quoted(option)} is not ranked: ${count(missing.length, 'score is', 'scores are')} missing (${list(missing.map(nameOf))}). It may come to anything from ${plainNumber(lowest)} to ${plainNumber(highest)} of 100.`;

/** Must-haves that nobody has answered yet, one sentence for each. */
export const unknownWords = ({ unknown }: Pick<Result, 'unknown'>): string[] => {
  const musts = [...new Set(unknown.flatMap((one) => one.musts))];
  return musts.map((must) => {
    const options = unknown.filter((one) => one.musts.includes(must)).map(({ option }) => option);
    return `Whether ${names(options)} ${options.length === 1 ? 'meets' : 'meet'} ${quoted(must)} is not known yet.`;
  });
};

/** How far one weight can move. `first` is the option that comes first. */
export function rangeWords({ low, high, below, above }: WeightRange, first: Named): string {
  if (low === 0 && high === 1) return `${quoted(first)} stays first whatever this weight is.`;
  const where = low === 0 ? `up to ${percent(high)}` : high === 1 ? `from ${percent(low)} on` : `from ${percent(low)} to ${percent(high)}`;
  const then = [...(low > 0 ? [`below that comes ${names(below)}`] : []), ...(high < 1 ? [`above that comes ${names(above)}`] : [])];
  return `${quoted(first)} stays first ${where}; ${then.join(', ')}.`;
}

/** Why weights are not moved, where they are not. Undefined where they are. */
export function whyNoRanges(result: Result): string | undefined {
  const [first, ...others] = firstOf(result);
  if (!first || result.placed.length < 2) return 'Weights are moved once two options can be compared.';
  if (result.placed.every((one) => isSame(first, one))) return 'No weight changes anything, because the scores are all the same.';
  const tied = others.filter((other) => !isSame(first, other));
  if (tied.length > 0) return `${names([first, ...others].map(({ option }) => option))} share the first place, so any move of a weight decides between them.`;
  return undefined;
}

/** Why the weight of one criterion is not moved. */
export const notMoved = (criterion: Criterion, { unscored }: Pick<Result, 'unscored'>): string =>
  unscored.includes(criterion)
    ? 'Not every option is scored on this, so its weight is not moved.'
    : 'No other criterion has any weight, so there is nothing to move it against.';

const PLACES = ['first', 'second', 'third'];

/** How often an option has each of the first three places. Example: first in 62, second in 30, third in 8 of 100 */
export const sharesWords = (shares: readonly number[]): string =>
  `${PLACES.slice(0, shares.length)
    .map((place, at) => `${place} in ${inHundred(shares[at]!)}`)
    .join(', ')} of 100`;

/** Shares that lie no further apart may differ by the draw alone. */
const BY_CHANCE = 0.02;

/** The picture of random weightings in one sentence. */
export function acceptabilityWords({ placed, unscored }: Pick<Result, 'placed' | 'unscored'>, shares: readonly (readonly number[])[]): string {
  const most = Math.max(...shares.map(([first = 0]) => first));
  const optionsWhere = (is: (first: number) => boolean) => placed.filter((_, index) => is(shares[index]![0]!)).map(({ option }) => option);
  const leading = optionsWhere((first) => most - first <= BY_CHANCE);
  const others = optionsWhere((first) => first >= 0.005 && most - first > BY_CHANCE);
  const never = optionsWhere((first) => first === 0);
  return [
    `Whatever the weights, drawn ${DRAWS_WORDS} times at random: ${
      leading.length > 1
        ? `${names(leading)} come first about equally often, the most often in ${inHundred(most)} of 100`
        : `${names(leading)} comes first in ${inHundred(most)} of 100`
    }.`,
    ...(others.length > 0 ? [`${names(others)} also ${others.length === 1 ? 'comes' : 'come'} first for some.`] : []),
    ...(unscored.length > 0
      ? [`Left out of the draws, because not every option is scored on ${unscored.length === 1 ? 'it' : 'them'}: ${names(unscored)}.`]
      : []),
    ...(never.length > 0 ? [`${names(never)} ${never.length === 1 ? 'comes' : 'come'} first for none of them.`] : []),
  ].join(' ');
}

/** That weights were changed when scores were known. Undefined where they were not. */
export const lateWords = ({ settings }: Pick<Appraisal, 'settings'>): string | undefined =>
  settings.wereWeightsReopened ? 'The weights were opened again after scores had been entered. Whoever reads the result should know that.' : undefined;

/** A criterion that has a weight and no reason. */
export const NO_REASON = 'No reason was written down.';
