// How often an option has each place over many weightings, as one bar: the first place full, the next ones lighter, the rest empty.

const WIDE = 400;
const TALL = 20;
const STRENGTHS = [1, 0.5, 0.22];

/** The drawing. Whoever places it says the same in numbers. */
export function SharesDrawing({ shares }: { shares: readonly number[] }) {
  let at = 0;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDE} ${TALL}`} preserveAspectRatio="none" class="block h-5 w-full text-ink">
      {shares.slice(0, STRENGTHS.length).map((share, place) => {
        const x = at * WIDE;
        at += share;
        return <rect key={place} x={x} y="0" width={share * WIDE} height={TALL} fill="currentColor" opacity={STRENGTHS[place]} />;
      })}
      <rect x="0.5" y="0.5" width={WIDE - 1} height={TALL - 1} fill="none" stroke="currentColor" />
    </svg>
  );
}
