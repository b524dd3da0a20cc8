// What several people answered to one cell: how many chose each place of a scale, or each choice. Never who, and no average.
import * as z from 'zod/mini';
import { LIMITS, type Column, type ColumnOf } from './definition.ts';
import * as texts from '../texts.ts';

z.config({ jitless: true });

/** A column that people can answer with a place or a choice. */
export type SpreadColumn = ColumnOf<'scale'> | ColumnOf<'choice'>;
export const isSpread = (column: Column): column is SpreadColumn => column.kind === 'scale' || column.kind === 'choice';

/** How many chose each, from the first place of the scale or the first choice on. */
const countsSchema = z.array(z.int().check(z.gte(0), z.lte(1000))).check(z.maxLength(LIMITS.choices));
export type Counts = z.infer<typeof countsSchema>;

export const heardSchema = z.strictObject({
  counts: countsSchema,
  /** Groups that may stand apart here: see groupViewOfQuestion of “together”. */
  groups: z.array(z.strictObject({ label: z.string().check(z.maxLength(LIMITS.words)), counts: countsSchema })).check(z.maxLength(8)),
  /** Why groups that stand apart elsewhere do not here. */
  why: z.optional(z.string().check(z.maxLength(1000))),
});
export type Heard = z.infer<typeof heardSchema>;

/** How many answered. */
export const peopleOf = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0);

/** Where the answer at a place stands when all are lined up from low to high. Both count from 1. */
function valueAt(counts: Counts, place: number): number {
  let passed = 0;
  return counts.findIndex((count) => (passed += count) >= place) + 1;
}

export interface Spread {
  people: number;
  lowest: number;
  highest: number;
  /** The answer in the middle: once, or the two between which it lies. */
  middle: readonly [number, number];
}

/** From where to where the answers to a scale reach. Undefined where nobody answered. */
export function spreadOf(counts: Counts): Spread | undefined {
  const people = peopleOf(counts);
  if (people === 0) return undefined;
  return {
    people,
    lowest: valueAt(counts, 1),
    highest: valueAt(counts, people),
    middle: [valueAt(counts, Math.ceil(people / 2)), valueAt(counts, Math.floor(people / 2) + 1)],
  };
}

const people = (count: number) => texts.countPeople(count);

/** The answers in words. Examples: 8 people: from 2 to 5 of 5, the middle at 4 · 3 people: 2 Clear, 1 Unclear */
export function spreadWords(column: SpreadColumn, counts: Counts): string {
  const spread = spreadOf(counts);
  if (!spread) return texts.nobodyAnswered;
  if (column.kind === 'choice') {
    const chosen = column.choices.flatMap(({ label }, index) => (counts[index] ? [`${counts[index]} ${label}`] : []));
    return `${people(spread.people)}: ${chosen.join(', ')}`;
  }
  const { lowest, highest, middle } = spread;
  if (lowest === highest) return texts.peopleAllAtLowestOfSteps(people(spread.people), spread.people, lowest, column.steps);
  const where = middle[0] === middle[1] ? texts.atMiddle(middle[0]) : texts.betweenMiddleAndMiddle2(middle[0], middle[1]);
  return texts.peopleFromLowestToHighestOfStepsTheMiddle(people(spread.people), lowest, highest, column.steps, where);
}

/** How far apart people are, for putting rows in order: on a scale its range; among choices how many were not the most chosen. */
export function apartness(column: SpreadColumn, counts: Counts): number {
  const spread = spreadOf(counts);
  if (!spread) return 0;
  return column.kind === 'scale' ? (spread.highest - spread.lowest) / (column.steps - 1) : 1 - Math.max(...counts) / spread.people;
}
