// How far one weight can move before somebody else comes first: a line from nothing to everything, the range on it, and where the weight is.
import type { WeightRange } from '../../model/weight-range.ts';

const WIDE = 200;

/** The drawing. Whoever places it says the same in words. */
export function RangeDrawing({ range: { low, high, weight } }: { range: WeightRange }) {
  const at = (share: number) => 8 + share * (WIDE - 16);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDE} 26`} class="block h-[1.9em] w-full max-w-72 text-ink">
      <path d={`M${at(0)} 13H${at(1)}M${at(0)} 8v10M${at(1)} 8v10`} fill="none" stroke="currentColor" stroke-width="1" opacity="0.6" />
      <rect x={at(low)} y="9" width={Math.max(at(high) - at(low), 2)} height="8" fill="currentColor" opacity="0.55" />
      <path d={`M${at(weight)} 3l7 10l-7 10l-7-10z`} fill="currentColor" class="stroke-paper" stroke-width="1.5" />
    </svg>
  );
}
