// The profile of a session across the seven dimensions: how answers are spread in each. No score.
import type { ReflectionSession } from './documents.ts';
import { resultsOf } from './results.ts';
import { noTallies } from './spread.ts';
import type { Tallies } from './summary.ts';
import { AGREEABLE, RATINGS, type Agreed } from './vocabulary.ts';

export interface DimensionProfile {
  /** The id of the dimension. */
  dimension: string;
  /** How many of the session’s questions belong to it. None: the dimension was not asked about, which is no low level. */
  questions: number;
  /** All answers to its questions. */
  tallies: Tallies;
  /** How many of its questions the team agreed at each level. */
  agreed: Record<Agreed, number>;
  /** How many of its questions have no agreed rating yet. */
  open: number;
}

/** The profile of each of the dimensions, in the order given. */
export function profileOf(session: ReflectionSession, dimensions: readonly string[]): DimensionProfile[] {
  const results = resultsOf(session).questions;
  return dimensions.map((dimension) => {
    const own = results.filter(({ question }) => question.dimension === dimension);
    const tallies = noTallies();
    const agreed = Object.fromEntries(AGREEABLE.map((level) => [level, 0])) as Record<Agreed, number>;
    let open = 0;
    for (const { question, tallies: counts } of own) {
      for (const rating of RATINGS) tallies[rating] += counts[rating];
      const level = session.discussion[question.key]?.agreed;
      if (level) agreed[level]++;
      else open++;
    }
    return { dimension, questions: own.length, tallies, agreed, open };
  });
}
