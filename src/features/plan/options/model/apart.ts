// Whether the first option can be told apart from others, or the numbers are too close for that.
import { BEST, type Option } from './appraisal.ts';
import { pointsOf, type Placed, type Result } from './result.ts';
import { firstOf, isSame, weightRanges } from './weight-range.ts';

/** A weight that has to move by less than this, of 1, is no weight to rest a decision on: people cannot say it more closely. */
export const SMALL_MOVE = 0.05;

export type Verdict =
  /** Nothing can be compared yet, or one option alone. */
  | { is: 'nothing' }
  | { is: 'alone'; first: Option }
  /** Every option has the same scores. */
  | { is: 'same'; options: Option[] }
  /** The first place is shared. */
  | { is: 'tied'; options: Option[] }
  /** One score, one step different, or a small move of one weight, would put another option level or first. */
  | { is: 'close'; first: Option; rivals: Option[]; lead: number; by: ('score' | 'weight')[] }
  | { is: 'clear'; first: Option; second: Option; lead: number };

/** Whether one score that is one step different would bring the rival level with the first, or before it. */
function isWithinOneStep(first: Placed, rival: Placed, points: readonly number[]): boolean {
  const lead = first.sum - rival.sum;
  return points.some((one, at) => one >= lead && (first.scores[at]! > 1 || rival.scores[at]! < BEST));
}

/** The verdict. Exact, but for small moves, which are counted to the last place that a computer holds. */
export function verdictOf(result: Result): Verdict {
  const { placed } = result;
  const [first, second] = placed;
  if (!first) return { is: 'nothing' };
  if (!second) return { is: 'alone', first: first.option };
  if (placed.every((one) => isSame(first, one))) return { is: 'same', options: placed.map(({ option }) => option) };
  const firsts = firstOf(result);
  if (firsts.length > 1) return { is: 'tied', options: firsts.map(({ option }) => option) };
  const points = result.criteria.map(pointsOf);
  const byStep = placed.slice(1).filter((rival) => isWithinOneStep(first, rival, points));
  const byWeight = weightRanges(result).flatMap((range) =>
    range ? [...(range.weight - range.low < SMALL_MOVE ? range.below : []), ...(range.high - range.weight < SMALL_MOVE ? range.above : [])] : [],
  );
  const rivals = placed.slice(1).filter((one) => byStep.includes(one) || byWeight.includes(one.option));
  const lead = first.value - second.value;
  return rivals.length > 0
    ? {
        is: 'close',
        first: first.option,
        rivals: rivals.map(({ option }) => option),
        lead,
        by: [...(byStep.length > 0 ? (['score'] as const) : []), ...(byWeight.length > 0 ? (['weight'] as const) : [])],
      }
    : { is: 'clear', first: first.option, second: second.option, lead };
}
