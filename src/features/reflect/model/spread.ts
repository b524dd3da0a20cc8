// How the answers to a question are spread, and what that says in words. No averages: a middle hides the very thing a team should talk about.
import type { PooledAnswers } from './answers.ts';
import type { QuestionKey } from './fields.ts';
import type { Tallies } from './summary.ts';
import { LEVELS, RATING_LABELS, RATINGS, type Level } from './vocabulary.ts';
import * as texts from '../texts.ts';

/** What a spread says. */
export type Verdict = 'too-few' | 'many-dont-know' | 'split' | 'agreed-high' | 'agreed-low' | 'leaning-high' | 'leaning-low' | 'mixed';

/** Each verdict as a label. */
export const VERDICT_LABELS: Record<Verdict, string> = {
  'too-few': texts.tooFewAnswers,
  'many-dont-know': texts.manyDontKnow,
  split: texts.split,
  'agreed-high': texts.agreedHigh,
  'agreed-low': texts.agreedLow,
  'leaning-high': texts.leaningHigh,
  'leaning-low': texts.leaningLow,
  mixed: texts.mixed,
};

const SAYS: Record<Exclude<Verdict, 'mixed'>, string> = {
  'too-few': texts.fewerThanTwoPeopleChoseALevel,
  'many-dont-know': texts.atLeastHalfOfThoseWhoAnsweredDontKnow,
  split: texts.quarterOrMoreSeeItAtLeastTwoLevelsApart,
  'agreed-high': texts.nearlyEveryoneSaysPartlyOrInPlace,
  'agreed-low': texts.nearlyEveryoneSaysNotYetOrStarting,
  'leaning-high': texts.twoInThreeOrMoreSayPartlyOrInPlace,
  'leaning-low': texts.twoInThreeOrMoreSayNotYetOrStarting,
};

/**
 * A verdict as a sentence. “Mixed” holds neat halves as well as the whole scale, so its sentence counts both halves and names the ends.
 * Example: 3 chose not yet or starting, 3 partly or in place; the answers reach from starting to partly.
 */
export function verdictSays(verdict: Verdict, tallies: Tallies): string {
  if (verdict !== 'mixed') return SAYS[verdict];
  const [low, high] = [tallies['not-yet'] + tallies.starting, tallies.partly + tallies['in-place']];
  const chosen = LEVELS.filter((level) => tallies[level] > 0).map((level) => RATING_LABELS[level].toLowerCase());
  return texts.lowChoseNotYetOrStarting(low, high, chosen[0], chosen.at(-1));
}

/** How many people chose each rating, none so far. */
export const noTallies = (): Tallies => ({ 'not-yet': 0, starting: 0, partly: 0, 'in-place': 0, 'dont-know': 0, 'not-for-us': 0 });

/** Counts the answers of some people to one question. */
export function tally(rows: readonly PooledAnswers[], key: QuestionKey): Tallies {
  const tallies = noTallies();
  for (const row of rows) {
    const rating = row.answers[key]?.rating;
    if (rating) tallies[rating]++;
  }
  return tallies;
}

/** The answers as words. Example: 3 not yet, 1 partly, 2 don’t know */
export const spreadWords = (tallies: Tallies): string =>
  RATINGS.flatMap((rating) => (tallies[rating] > 0 ? [`${tallies[rating]} ${RATING_LABELS[rating].toLowerCase()}`] : [])).join(', ') || texts.nobodyAnswered;

/** How many people answered at all. */
export const countAnswers = (tallies: Tallies) => RATINGS.reduce((sum, rating) => sum + tallies[rating], 0);

/** How many people chose a level. Don’t-knows and not-for-us stand apart. */
export const countRated = (tallies: Tallies) => LEVELS.reduce((sum, level) => sum + tallies[level], 0);

/** Where the answer at a place stands, when answers are lined up from low to high: 0 for not yet to 3 for in place. Places count from 1. */
function levelAt(tallies: Tallies, place: number): number {
  let passed = 0;
  return LEVELS.findIndex((level) => (passed += tallies[level]) >= place);
}

/** The middle answer, 0 to 3; halfway if two stand in the middle. For putting things in order and telling moves, never as a headline. */
export function middleOf(tallies: Tallies): number | undefined {
  const rated = countRated(tallies);
  if (rated === 0) return undefined;
  return (levelAt(tallies, Math.ceil(rated / 2)) + levelAt(tallies, Math.floor(rated / 2) + 1)) / 2;
}

/** How far apart people are, for putting questions in order: the levels between two people, taken over all pairs. */
export function apartness(tallies: Tallies): number {
  const rated = countRated(tallies);
  if (rated < 2) return 0;
  let levelsApart = 0;
  for (let low = 0; low < LEVELS.length; low++)
    for (let high = low + 1; high < LEVELS.length; high++) levelsApart += (high - low) * tallies[LEVELS[low]!] * tallies[LEVELS[high]!];
  return levelsApart / ((rated * (rated - 1)) / 2);
}

const share = (tallies: Tallies, levels: readonly Level[]) => levels.reduce((sum, level) => sum + tallies[level], 0) / countRated(tallies);

/**
 * The rule, in words. The first that fits counts; don’t-knows and not-for-us are left out from the second step on.
 * 1. Many don’t know: at least two people, and at least half of those for whom the question is, say “don’t know”.
 * 2. Too few: fewer than two people chose a level.
 * 3. Split: line the answers up from low to high, and count a quarter of the way in from each end (one person at least, rounded up).
 *    If the two answers there are two levels or more apart, the team is split.
 * 4. Agreed high: at least four in five chose “partly” or “in place”, and nobody chose “not yet”.
 *    Agreed low: at least four in five chose “not yet” or “starting”, and nobody chose “in place”. So one lone voice at the far end undoes agreement.
 * 5. Leaning: at least two in three are in the same half of the scale.
 * 6. Otherwise mixed.
 */
export function verdictOf(tallies: Tallies): Verdict {
  const rated = countRated(tallies);
  const unknown = tallies['dont-know'];
  if (unknown >= 2 && unknown * 2 >= rated + unknown) return 'many-dont-know';
  if (rated < 2) return 'too-few';
  const quarter = Math.ceil(rated / 4);
  if (levelAt(tallies, rated - quarter + 1) - levelAt(tallies, quarter) >= 2) return 'split';
  const high = share(tallies, ['partly', 'in-place']);
  const low = share(tallies, ['not-yet', 'starting']);
  if (high >= 0.8 && tallies['not-yet'] === 0) return 'agreed-high';
  if (low >= 0.8 && tallies['in-place'] === 0) return 'agreed-low';
  if (high * 3 >= 2) return 'leaning-high';
  return low * 3 >= 2 ? 'leaning-low' : 'mixed';
}
